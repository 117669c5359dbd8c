/* Did you mean? */
#ifndef RPTC_DIAG_SUGGEST_H
#define RPTC_DIAG_SUGGEST_H

#include "diag/diag.h"

/* The name in `names` that is nearest to `name` by edit distance, if near enough to be meant: one
 * slip in three characters of Latin, in two of Chinese, at most three in all. A neighbours' swap is
 * one slip; case and full-width forms are none. Of equally near ones the first. An empty Str where
 * none is near, or the name is longer than anybody types. */
Str nearest_name(Arena *a, Str name, const Str *names, size_t count);

#endif
