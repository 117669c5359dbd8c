/* Patterns of texts: `text /regex/`. They are PCRE2's, with groups, back references and lookarounds; a pattern
 * always has to fit the whole text. What a pattern may cost is bounded, whatever it and the text are: a verdict
 * that would take longer is none. */
#ifndef RPTC_TEMPLATE_PATTERN_H
#define RPTC_TEMPLATE_PATTERN_H

#include <stdint.h>

#include "base/str.h"

typedef struct Pattern Pattern; /* a compiled regular expression */

/* Where a text is no regular expression, and what PCRE2 says of it, in English. */
typedef struct PatternFault {
    size_t at; /* bytes into the text */
    Str what;
} PatternFault;

/* Compiles. NULL, and *fault tells, where it is no regular expression. Its memory is the arena's. */
const Pattern *pattern_new(Arena *a, Str regex, PatternFault *fault);

/* What all matches of one run may cost, and where their memory is taken from. */
typedef struct PatternEffort {
    Memory *memory;
    uint64_t left; /* items of patterns tried, and bytes passed */
} PatternEffort;

PatternEffort pattern_effort(Memory *m);

/* Does the whole of the text match? Where that would take longer than one match, or all matches of the run, may
 * take, nobody knows. */
typedef enum PatternVerdict { PATTERN_FITS, PATTERN_DIFFERS, PATTERN_TOO_HARD } PatternVerdict;
PatternVerdict pattern_match(const Pattern *p, Str text, PatternEffort *effort);

#endif
