/* Names of blocks on their way to the paragraphs that they name. */
#ifndef RPTC_EVAL_LABEL_H
#define RPTC_EVAL_LABEL_H

#include "eval/pieces.h"
#include "eval/survey.h"

/* The name of a block being written: the block's first paragraph takes it; for a table or picture, its caption. */
typedef struct WaitingLabel WaitingLabel;
struct WaitingLabel {
    Str name;
    Span at;
    bool caption;
    bool taken;
    WaitingLabel *outer;
};

/* To be called before a block that has a name; the name waits until ev->labels is reset. */
void label_begin(Evaluation *ev, WaitingLabel *w, const Block *b);

/* Gives the waiting names to a paragraph that has its runs, as bookmarks. A caption does this itself, before. */
void label_paragraph(Evaluation *ev, Paragraph *p);
void label_caption(Evaluation *ev, Paragraph *p, size_t number_runs);

/* The level at which a table of contents lists a paragraph, as the field TOC \o \u of Word does: that of its heading,
 * else the outline level that its style or `direct` (NULL: nothing) gives it; 0: not at all. */
int contents_level(const Evaluation *ev, const Paragraph *p, const Props *direct);
/* If a table of contents lists the paragraph, which has its runs, records it and gives it a bookmark. */
void label_contents(Evaluation *ev, Paragraph *p, const Props *direct);

void eval_reference(Evaluation *ev, Pieces *p, const Inline *i, Look look);

#endif
