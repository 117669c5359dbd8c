/* The limits, by name. */
#ifndef RPTC_SOURCE_LIMITS_H
#define RPTC_SOURCE_LIMITS_H

#include "source/host.h"

/* The limit of that name; false where there is none. */
bool limit_named(Str name, Limit *out);
Str limit_name(Limit l);
/* Its value where the user sets none. */
uint64_t limit_default(Limit l);

#endif
