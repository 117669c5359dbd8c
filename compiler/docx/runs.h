/* The runs of a paragraph: w:r one after another, in fields, links and bookmarks. Internal to docx/. */
#ifndef RPTC_DOCX_RUNS_H
#define RPTC_DOCX_RUNS_H

#include <uchar.h>

#include "docx/paragraph.h"

/* Writes runs. Adjacent runs of the same look become one. */
typedef struct RunWriter {
    ParagraphWriter *w;
    Xml *x;
    const Paragraph *p;
    LengthScale scale;
    bool open;  /* a w:r is open */
    Run look;   /* its look: all but kind, text and origin */
    bool hinted;
    char32_t before; /* the last character written; 0: none */
    Str link;   /* the link of the open w:hyperlink; empty: none */
} RunWriter;

RunWriter runs_begin(ParagraphWriter *w, Xml *x, const Paragraph *p);
/* `after` is the character that follows it; 0: something other than text. */
void runs_put(RunWriter *r, const Run *run, char32_t after);
/* Closes the open w:r. */
void runs_end(RunWriter *r);

/* The beginning of a field up to what it shows, and its end; in the look of `run`. Instructions come from
 * here and from toc_field.c, and contain only constants and checked names. */
void field_begin(RunWriter *r, const Run *run, Str instruction);
void field_end(RunWriter *r, const Run *run);

/* Does Word accept the name for a bookmark or a series: a letter or `_`, then letters, digits and `_`, at
 * most 40 characters? */
bool is_field_name(Str name);

/* A picture (drawing.c): w:drawing (ECMA-376 part 1, 20.4.2 and 20.2.2). `relation` is that of the image's
 * part, `number` is unique to the drawing in its document, from 1. */
void drawing_write(Xml *x, const Picture *p, Str relation, int number);

/* The content of w:p after w:pPr. */
void paragraph_runs_write(ParagraphWriter *w, Xml *x, const Paragraph *p);

#endif
