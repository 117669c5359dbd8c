/* A sink that records paragraphs: those of a cell, which is sent as a whole. */
#ifndef RPTC_EVAL_RECORDER_H
#define RPTC_EVAL_RECORDER_H

#include "doc/sink.h"

typedef struct Recorder {
    Sink sink;
    SinkClass class;
    Arena *arena; /* for all recorded data */
    size_t count, size;
    Paragraph *items;
} Recorder;

/* Begins recording; `r->sink` is the sink. `r` must not move. */
void recorder_begin(Recorder *r, Arena *a);

/* A copy that shares nothing short-lived: texts, runs, notes and properties are copied. */
Paragraph paragraph_copy(Arena *a, const Paragraph *p);

#endif
