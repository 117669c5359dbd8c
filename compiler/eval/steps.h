/* Steps: the work of evaluating a document, counted so that it always ends (limit `steps`). A step is about ten
 * nanoseconds. Work that keeps memory costs more: the values that an expression of a few bytes builds must stay within
 * about 256 MiB. */
#ifndef RPTC_EVAL_STEPS_H
#define RPTC_EVAL_STEPS_H

#include "value/value.h"

typedef struct Evaluation Evaluation;

enum {
    STEPS_ITEM = 8,       /* an item that a query or function visits and may keep; a round of an inline loop */
    STEPS_SPLIT = 16,     /* a piece that a text is split into */
    STEPS_GROUP = 64,     /* a group, an entry of an index; an item of a list in the document */
    STEPS_COPY = 32,      /* a value that is copied for @collect */
    STEPS_PARAGRAPH = 16, /* a paragraph that is written */
    STEPS_CELL = 10,      /* a cell, a row */
    STEPS_NOTE = 256,     /* a footnote, a link, a heading, a name */
    STEPS_CALL = 4,       /* a function or component of the template */
    STEPS_SECTION = 4000, /* a section, with its heads */
    STEPS_FAULT = 200,    /* a message */
    PIECES_FREE = 1000,   /* pieces of one paragraph without extra cost */
    STEPS_PIECE = 200,    /* each further one: all are kept until the paragraph is written */
    BYTES_COMPARED = 64,  /* bytes of two texts that are compared in one step */
    BYTES_READ = 8,       /* bytes of a text that a function reads in one step */
    BYTES_SHOWN = 2       /* bytes written to the document in one step; the bytes of a new text cost one step each */
};

/* Spends steps on the construct at `at`. False if the run has to stop: the limit is reported there, once; values
 * evaluated after that are missing and report nothing. */
bool eval_spend(Evaluation *ev, uint64_t steps, Span at);
/* Spends the steps of looking a value up by its key, which depend on the length of a text. */
bool eval_spend_key(Evaluation *ev, Value key, Span at);

#endif
