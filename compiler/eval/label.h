/* Names of blocks on their way to the paragraphs that they name. Private to eval/. */
#ifndef RPTC_EVAL_LABEL_H
#define RPTC_EVAL_LABEL_H

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

/* A heading is found for the tables of contents, which lead to its bookmark. */
void label_heading(Evaluation *ev, int level, Paragraph *p);

#endif
