/* Limits by their names. */
#ifndef RPTC_SOURCE_LIMITS_H
#define RPTC_SOURCE_LIMITS_H

#include "source/host.h"

/* The limit with that name; false where there is none. */
bool limit_named(Str name, Limit *out);
Str limit_name(Limit l);
/* What it is where nobody sets it. */
uint64_t limit_default(Limit l);

#endif
