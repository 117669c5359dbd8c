/* A paragraph of document.xml, a running head or a footnote: its look, and (runs.c) its runs.
 * Inner header of docx/. */
#ifndef RPTC_DOCX_PARAGRAPH_H
#define RPTC_DOCX_PARAGRAPH_H

#include "docx/media.h"
#include "docx/parts/numbering_part.h"

/* What is needed to write paragraphs one after another. */
typedef struct ParagraphWriter {
    const DocxShared *shared;
    int32_t line_pitch; /* of the page, for 行 in what @with says */
    Buf text;           /* of the w:t that is being gathered */
    Arena *run;         /* of the document */
    Package *package;   /* that pictures and links come into */
    const Part *owner;  /* the part that is being written: whose relationships they are */
    Media *media;
    struct Footnotes *footnotes;
    int bookmarks;      /* of the document so far: their ids */
} ParagraphWriter;

ParagraphWriter paragraph_writer_open(const DocxShared *shared, Memory *m);
void paragraph_writer_close(ParagraphWriter *w);

/* What @with says of it; empty where it says nothing. */
const Props *paragraph_direct(const Paragraph *p);
/* What 字 and 行 are in what is said directly. */
LengthScale paragraph_scale(const ParagraphWriter *w, const Paragraph *p);
/* What w:keepNext it says beside its style, and whether it stays with the paragraph before. */
Say paragraph_keep_next(const Paragraph *p);
bool paragraph_keeps_previous(const ParagraphWriter *w, const Paragraph *p);

/* What stands inside of w:pPr behind w:keepNext. */
void paragraph_properties_write(ParagraphWriter *w, Xml *x, const Paragraph *p);

/* What is known, beside what a paragraph says, of its staying with what follows. */
typedef enum Keep {
    KEEP_AS_SAID,
    KEEP_NEXT,
    KEEP_OPEN /* not known yet: KEEP_MARK stands where w:keepNext belongs */
} Keep;

#define KEEP_MARK "\x01" /* XML holds no such character */

/* What stands first in w:pPr: w:pStyle, and w:keepNext or the mark. */
void paragraph_keep_write(Xml *x, Str style, Say own, Keep keep);
/* A whole w:p; without what stands in it where not `full`. */
void paragraph_write(ParagraphWriter *w, Xml *x, const Paragraph *p, Keep keep, bool full);

bool paragraph_has_page_number(const Paragraph *p);

/* A table of contents (toc_field.c): a field in a content control, as Word makes it from its gallery. `width` is
 * that of the text, in twips. */
void contents_write(ParagraphWriter *w, Xml *x, const Contents *c, int32_t width);

#endif
