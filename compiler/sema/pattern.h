/* Patterns of texts: `text /regex/`. PCRE2 with match limits; a pattern always has to fit the whole text. */
#ifndef RPTC_SEMA_PATTERN_H
#define RPTC_SEMA_PATTERN_H

#include "sema/schema.h"

/* Compiles; NULL and *bad_at (bytes into the pattern) where it is no regular expression. Its memory is
 * the arena's. */
const Pattern *pattern_new(Arena *a, Str regex, size_t *bad_at);

#endif
