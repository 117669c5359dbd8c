/* Did you mean? */
#ifndef RPTC_DIAG_SUGGEST_H
#define RPTC_DIAG_SUGGEST_H

#include "diag/diag.h"

/* The name in `names` that is nearest to `name` by edit distance, if near enough: one edit for every three
 * Latin characters, or two Chinese ones, and at most three edits. Swapping two neighbours is one edit; a
 * difference in case or full-width forms is none. Of equally near names the first. An empty Str where none is
 * near, or where the name is too long to be typed. */
Str nearest_name(Arena *a, Str name, const Str *names, size_t count);

#endif
