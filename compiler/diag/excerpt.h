/* Excerpt: a line of a source with carets under a part of it. */
#ifndef RPTC_DIAG_EXCERPT_H
#define RPTC_DIAG_EXCERPT_H

#include "base/buf.h"
#include "source/source.h"

enum {
    EXCERPT_COLUMNS = 100, /* a line is shown whole up to here */
    EXCERPT_BEFORE = 40,   /* of a longer one at least that many columns before the carets */
    EXCERPT_TAB = 4
};

typedef struct Excerpt {
    Str text;       /* the line as it is shown, cut and escaped */
    int from, to;   /* columns of the carets, from 0; to > from */
} Excerpt;

/* The line at `place`, which is that of `span`. Takes time by the width of the excerpt alone. */
Excerpt excerpt_new(Arena *a, const Source *s, Place place, Span span);

#endif
