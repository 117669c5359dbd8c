/* Excerpt: a line of a source with carets under a part of it. */
#ifndef RPTC_DIAG_EXCERPT_H
#define RPTC_DIAG_EXCERPT_H

#include "base/buf.h"
#include "source/source.h"

enum {
    EXCERPT_COLUMNS = 100, /* a line of at most this width is shown whole */
    EXCERPT_BEFORE = 40,   /* of a longer one at least that many columns before the carets are shown */
    EXCERPT_TAB = 4
};

typedef struct Excerpt {
    Str text;       /* the line, cut and escaped */
    int from, to;   /* columns of the carets, from 0; to > from */
} Excerpt;

/* The line at `place`, which is the place of `span`. The time depends only on the width of the excerpt. */
Excerpt excerpt_new(Arena *a, const Source *s, Place place, Span span);

#endif
