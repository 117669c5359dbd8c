/* A paragraph of document.xml, a header or footer, or a footnote: its look, and (runs.c) its runs. Internal
 * to docx/. */
#ifndef RPTC_DOCX_PARAGRAPH_H
#define RPTC_DOCX_PARAGRAPH_H

#include "docx/media.h"
#include "docx/parts/numbering_part.h"

/* The state for writing paragraphs one after another. */
typedef struct ParagraphWriter {
    const DocxShared *shared;
    int32_t line_pitch; /* of the page, for 行 in @with */
    Buf text;           /* of the w:t being collected */
    Arena *run;         /* of the document */
    Package *package;   /* receives pictures and links */
    const Part *owner;  /* the part being written, which owns the relationships */
    Media *media;
    struct Footnotes *footnotes;
    int bookmarks;      /* of the document so far: the next id */
} ParagraphWriter;

ParagraphWriter paragraph_writer_open(const DocxShared *shared, Memory *m);
void paragraph_writer_close(ParagraphWriter *w);

/* What its @with sets; empty where there is none. */
const Props *paragraph_direct(const Paragraph *p);
/* The size of 字 and 行 in its direct formatting. */
LengthScale paragraph_scale(const ParagraphWriter *w, const Paragraph *p);
/* Its own w:keepNext in addition to its style, and whether it keeps with the previous paragraph. */
Say paragraph_keep_next(const Paragraph *p);
bool paragraph_keeps_previous(const ParagraphWriter *w, const Paragraph *p);

/* The content of w:pPr after w:keepNext. */
void paragraph_properties_write(ParagraphWriter *w, Xml *x, const Paragraph *p);

/* Whether a paragraph keeps with what follows, for reasons other than its own properties. */
typedef enum Keep {
    KEEP_AS_SAID,
    KEEP_NEXT,
    KEEP_OPEN /* not known yet: writes KEEP_MARK where w:keepNext belongs */
} Keep;

#define KEEP_MARK "\x01" /* a character that XML cannot contain */

/* The start of w:pPr: w:pStyle, and w:keepNext or the mark. */
void paragraph_keep_write(Xml *x, Str style, Say own, Keep keep);
/* A whole w:p; without its content unless `full`. */
void paragraph_write(ParagraphWriter *w, Xml *x, const Paragraph *p, Keep keep, bool full);

bool paragraph_has_page_number(const Paragraph *p);

/* A table of contents (toc_field.c): a field in a content control, as Word inserts it from its gallery.
 * `width` is that of the text, in twips. */
void contents_write(ParagraphWriter *w, Xml *x, const Contents *c, int32_t width);

#endif
