/* Guard: runs work that may run out of memory; the one place to which it then returns (the only setjmp).
 *
 *     guard_open(&g);
 *     if (!guard_try(&g, work, context))
 *         ... the work was cut short; g.refused says why */
#ifndef RPTC_BASE_GUARD_H
#define RPTC_BASE_GUARD_H

#include <setjmp.h>

#include "base/memory.h"

typedef struct Guard {
    Memory memory;    /* all memory of the work comes from it, or from parts of it */
    jmp_buf *way_out; /* NULL: no work is running */
    size_t refused;   /* the limit that was exceeded; 0: the system had no more memory */
} Guard;

/* The guard must not move. */
void guard_open(Guard *g);
/* Runs the work; false where memory ran out before it was done. What it had allocated is then still in the
 * guard's memory. Guarded work does not nest. */
bool guard_try(Guard *g, void (*work)(void *context), void *context);

#endif
