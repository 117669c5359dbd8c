/* The runs of a paragraph: w:r one after another, in fields, links and bookmarks. Inner header of
 * docx/. */
#ifndef RPTC_DOCX_RUNS_H
#define RPTC_DOCX_RUNS_H

#include <uchar.h>

#include "docx/paragraph.h"

/* The run that is being written. Neighbouring runs of one look become one. */
typedef struct RunWriter {
    ParagraphWriter *w;
    Xml *x;
    const Paragraph *p;
    LengthScale scale;
    bool open;  /* a w:r is open */
    Run look;   /* what it looks like: all but kind, text and origin */
    bool hinted;
    char32_t before; /* the last character written; 0: none */
    Str link;   /* that of the w:hyperlink which is open; empty: none is */
} RunWriter;

RunWriter runs_begin(ParagraphWriter *w, Xml *x, const Paragraph *p);
/* `after` is the character that follows it; 0: something else does. */
void runs_put(RunWriter *r, const Run *run, char32_t after);
/* Closes the w:r that is open. */
void runs_end(RunWriter *r);

/* The beginning of a field up to what it shows, and its end; in the look of `run`. Instructions
 * come from here and from contents.c, and hold nothing but fixed words and names that were
 * checked. */
void field_begin(RunWriter *r, const Run *run, Str instruction);
void field_end(RunWriter *r, const Run *run);

/* Is it a name that Word takes for a bookmark or a series: a letter or `_`, then letters, digits
 * and `_`, at most 40 characters? */
bool is_field_name(Str name);

/* A picture (drawing.c): w:drawing (ECMA-376 part 1, 20.4.2 and 20.2.2). `relation` is that of the image's part,
 * `number` that of the drawing in its document, from 1. */
void drawing_write(Xml *x, const Picture *p, Str relation, int number);

/* What stands behind w:pPr. */
void paragraph_runs_write(ParagraphWriter *w, Xml *x, const Paragraph *p);

#endif
