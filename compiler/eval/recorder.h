/* A sink that keeps paragraphs: of a cell, which is told as a whole. */
#ifndef RPTC_EVAL_RECORDER_H
#define RPTC_EVAL_RECORDER_H

#include "doc/sink.h"

typedef struct Recorder {
    Sink sink;
    SinkClass class;
    Arena *arena; /* holds all that is kept */
    size_t count, size;
    Paragraph *items;
} Recorder;

/* It stays where it is: `r->sink` is the sink. */
void recorder_begin(Recorder *r, Arena *a);

/* A copy that shares nothing with what only lives for a while: texts, runs, notes, properties. */
Paragraph paragraph_copy(Arena *a, const Paragraph *p);

#endif
