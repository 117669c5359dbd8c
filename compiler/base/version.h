/* Versions: numbers separated by dots, 1.2 or 0.10.3, compared number by number; missing ones are 0. */
#ifndef RPTC_BASE_VERSION_H
#define RPTC_BASE_VERSION_H

#include "base/str.h"

/* The version of this program. */
#define RPTC_VERSION "0.1.0"

/* Is it well-formed? Numbers may have any length. */
bool version_is_good(Str s);
/* Below, at or above 0 as `a` is earlier than, the same as or later than `b`. Both are well-formed. */
int version_compare(Str a, Str b);
/* The first version that a requirement of `wanted` rules out: 2 for 1.2. */
Str version_end(Arena *a, Str wanted);
/* Does `found` satisfy a requirement of `wanted`: that version or later, with the same first number? */
bool version_serves(Str found, Str wanted);

#endif
