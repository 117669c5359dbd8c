/* Steps: what evaluating a document takes, counted so that none goes on without end (limit `steps`). A step is some ten
 * nanoseconds. What keeps memory costs more of them: what an expression of a few bytes can build must end within some
 * 256 MiB. */
#ifndef RPTC_EVAL_STEPS_H
#define RPTC_EVAL_STEPS_H

#include "value/value.h"

typedef struct Evaluation Evaluation;

enum {
    STEPS_ITEM = 8,       /* an item that a query or a function goes over and may keep; a round of an inline loop */
    STEPS_SPLIT = 16,     /* a piece that a text is split into */
    STEPS_GROUP = 64,     /* a group, an entry of an index; an item of a list in the document */
    STEPS_COPY = 32,      /* a value that is copied for @collect */
    STEPS_PARAGRAPH = 16, /* a paragraph that is written */
    STEPS_CELL = 10,      /* a cell, a row */
    STEPS_NOTE = 256,     /* a footnote, a link, a heading, a name */
    STEPS_CALL = 4,       /* a function or component of the template */
    STEPS_SECTION = 4000, /* a section, with its heads */
    STEPS_FAULT = 200,    /* a message */
    PIECES_FREE = 1000,   /* pieces of one paragraph that cost nothing more */
    STEPS_PIECE = 200,    /* one more: all of them are kept until the paragraph is written */
    BYTES_COMPARED = 64,  /* bytes of two texts that are compared in one step */
    BYTES_READ = 8,       /* bytes of a text that a function reads in one step */
    BYTES_SHOWN = 2       /* bytes that are written to the document in one step; those of a text that is made cost one each */
};

/* Spends so many steps on what stands at `at`. False when the run has to stop: the limit is told there, once, and what
 * is still evaluated is missing and says nothing. */
bool eval_spend(Evaluation *ev, uint64_t steps, Span at);
/* The steps of looking a value up by its key: a long text is read for that. */
bool eval_spend_key(Evaluation *ev, Value key, Span at);

#endif
