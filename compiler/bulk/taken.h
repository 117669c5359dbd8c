/* Taken: which names have been given, at 16 to 32 bytes a name. */
#ifndef RPTC_BULK_TAKEN_H
#define RPTC_BULK_TAKEN_H

#include <stdint.h>

#include "base/str.h"

typedef struct Taken Taken;

Taken *taken_open(Arena *a);
void taken_close(Taken *t); /* NULL is allowed */
/* Notes that the row in `line` takes a name. Gives the line of the row that has taken it before,
 * 0 where none has. Names are kept as 96 bits of a hash: two different ones are never taken for
 * one within any number of rows that a run can have. */
uint32_t taken_add(Taken *t, Str name, uint32_t line);

#endif
