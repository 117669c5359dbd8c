/* Guard: work that may run out of memory, and the one place where it comes back to then (the only setjmp).
 *
 *     guard_open(&g);
 *     if (!guard_try(&g, work, context))
 *         ... the work has ended in its middle; g.refused tells why */
#ifndef RPTC_BASE_GUARD_H
#define RPTC_BASE_GUARD_H

#include <setjmp.h>

#include "base/memory.h"

typedef struct Guard {
    Memory memory;    /* all that the work takes comes from it, or from parts of it */
    jmp_buf *way_out; /* NULL: no work is being done */
    size_t refused;   /* the limit that memory last ended at; 0: the system had no more */
} Guard;

/* It must stay where it is. */
void guard_open(Guard *g);
/* Does the work; false where memory ended before it had. What it had begun lies in the guard's memory still. One work
 * does not begin within another. */
bool guard_try(Guard *g, void (*work)(void *context), void *context);

#endif
