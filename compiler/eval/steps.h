/* Steps: what evaluating a document takes, counted so that none goes on without end (limit `steps`). A step is some ten
 * nanoseconds. What keeps memory costs more of them: what an expression of a few bytes can build must end within some
 * 256 MiB. Private to eval/. */
#ifndef RPTC_EVAL_STEPS_H
#define RPTC_EVAL_STEPS_H

#include "source/source.h"

typedef struct Evaluation Evaluation;

enum {
    STEPS_ITEM = 8,       /* an item that a query or a function goes over and may keep */
    STEPS_PIECE = 16,     /* a piece that a text is split into */
    STEPS_GROUP = 64,     /* a group, an entry of an index */
    STEPS_COPY = 32,      /* a value that is copied for @collect */
    STEPS_PARAGRAPH = 8,  /* a paragraph that is written, the text of a cell among them */
    BYTES_READ = 8,       /* bytes of a text that a function reads in one step */
    BYTES_SHOWN = 4       /* bytes that are written to the document in one step; those of a text that is made cost one each */
};

/* Spends so many steps on what stands at `at`. False when the run has to stop: the limit is told there, once, and what
 * is still evaluated is missing and says nothing. */
bool eval_spend(Evaluation *ev, uint64_t steps, Span at);

#endif
