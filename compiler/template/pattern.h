/* Patterns of texts: `text /regex/`. They are PCRE2's, with groups, back references and lookarounds; a pattern
 * always has to fit the whole text. What a pattern may cost is bounded, whatever it and the text are: a verdict
 * that would take longer is none. */
#ifndef RPTC_TEMPLATE_PATTERN_H
#define RPTC_TEMPLATE_PATTERN_H

#include "template/schema.h"

/* Where a text is no regular expression, and what PCRE2 says of it, in English. */
typedef struct PatternFault {
    size_t at; /* bytes into the text */
    Str what;
} PatternFault;

/* Compiles. NULL, and *fault tells, where it is no regular expression. Its memory is the arena's. */
const Pattern *pattern_new(Arena *a, Str regex, PatternFault *fault);

#endif
