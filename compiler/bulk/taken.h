/* Taken: the set of names in use, at 16 to 32 bytes a name. */
#ifndef RPTC_BULK_TAKEN_H
#define RPTC_BULK_TAKEN_H

#include <stdint.h>

#include "base/str.h"

typedef struct Taken Taken;

Taken *taken_open(Arena *a);
void taken_close(Taken *t); /* NULL is allowed */
/* Records that the row in `line` takes a name. Returns the line of the row that took it before; 0:
 * none. Names are kept as 96 bits of a hash: a collision is out of the question for any number of
 * rows that a run can have. */
uint32_t taken_add(Taken *t, Str name, uint32_t line);

#endif
