/* Which library of the standard library has a name: somebody who uses one of its components or styles may have
 * forgotten the `@use`. Private to sema/. */
#ifndef RPTC_MODULES_MISSING_USE_H
#define RPTC_MODULES_MISSING_USE_H

#include "base/str.h"

/* The library ("report") one of whose files defines a component or style of that name; empty for none. */
Str library_defining(Str name);

#endif
