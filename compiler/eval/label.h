/* Names of blocks on their way to the paragraphs that they name. */
#ifndef RPTC_EVAL_LABEL_H
#define RPTC_EVAL_LABEL_H

#include "eval/pieces.h"
#include "eval/survey.h"

/* The name of a block that is being written: the first paragraph that comes takes it; of a table or picture, its
 * caption. */
typedef struct WaitingLabel WaitingLabel;
struct WaitingLabel {
    Str name;
    Span at;
    bool caption;
    bool taken;
    WaitingLabel *outer;
};

/* Before a block that has a name: it waits until ev->labels is set back. */
void label_begin(Evaluation *ev, WaitingLabel *w, const Block *b);

/* A paragraph that has its runs takes the names that wait: bookmarks. A caption does it by itself, before. */
void label_paragraph(Evaluation *ev, Paragraph *p);
void label_caption(Evaluation *ev, Paragraph *p, size_t number_runs);

/* The level at which a table of contents lists a paragraph, as the field TOC \o \u of Word does: that of its heading,
 * else the outline level that its style or `direct` (NULL: nothing) gives it; 0: not at all. */
int contents_level(const Evaluation *ev, const Paragraph *p, const Props *direct);
/* Where a table of contents lists it, a paragraph that has its runs is found, and takes a bookmark. */
void label_contents(Evaluation *ev, Paragraph *p, const Props *direct);

void eval_reference(Evaluation *ev, Pieces *p, const Inline *i, Look look);

#endif
