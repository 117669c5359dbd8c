/* word/footnotes.xml (ECMA-376 part 1, 17.11): the separators that Word requires there, and the footnotes of
 * the document. Internal to docx/. */
#ifndef RPTC_DOCX_FOOTNOTES_H
#define RPTC_DOCX_FOOTNOTES_H

#include "docx/paragraph.h"

/* The separators, also named in settings.xml; the notes are numbered from 1. */
enum { NOTE_SEPARATOR = -1, NOTE_CONTINUATION = 0 };

typedef struct Footnotes Footnotes;

/* `part` is already in the package; NULL where the template has no footnotes. Their marks are in what
 * `of_document` writes. */
Footnotes *footnotes_open(const ParagraphWriter *of_document, Part *part);
/* Writes a footnote whose mark is in the part `owner`, and returns its id. A mark that no document can have
 * (in a header or footer, in a footnote, where the template has none) is a fault. */
int footnotes_add(Footnotes *f, const Part *owner, const Paragraph *note);
void footnotes_end(Footnotes *f);
DocxFault footnotes_close(Footnotes *f); /* `part` stays the caller's */

#endif
