/* Characters that data may not contain. */
#ifndef RPTC_DATA_READERS_CHARACTERS_H
#define RPTC_DATA_READERS_CHARACTERS_H

#include <uchar.h>

#include "diag/diag.h"

enum { MOST_CHARACTERS = 50 }; /* reported, errors and warnings each; enough for a file that is not text at all */

/* Reports what XML 1.0 forbids by its code point, and warns of DEL, C1 controls and invisible ones, each where it first
 * occurs; a run of the same character counts once. */
void characters_check(Arena *a, const Source *s, Diags *dg);

/* The same for a single character that was written as an escape. */
bool character_is_odd(char32_t c);
Diag *character_report(Arena *a, Span at, char32_t c, Diags *dg);

#endif
