/* word/footnotes.xml (ECMA-376 part 1, 17.11): the separators that Word wants there, and the
 * footnotes of the document. Inner header of docx/. */
#ifndef RPTC_DOCX_FOOTNOTES_H
#define RPTC_DOCX_FOOTNOTES_H

#include "docx/paragraph.h"

/* The separators, named in settings.xml too; the notes are counted from 1. */
enum { NOTE_SEPARATOR = -1, NOTE_CONTINUATION = 0 };

typedef struct Footnotes Footnotes;

/* `part` is already in the package; NULL where the template has no footnotes. Their marks stand in what
 * `of_document` writes. */
Footnotes *footnotes_open(const ParagraphWriter *of_document, Part *part);
/* Writes a footnote whose mark stands in the part `owner`, and gives its id. A mark that no
 * document can have (in a running head, in a footnote, where the template has none) is a fault. */
int footnotes_add(Footnotes *f, const Part *owner, const Paragraph *note);
void footnotes_end(Footnotes *f);
DocxFault footnotes_close(Footnotes *f); /* the part is the caller's */

#endif
