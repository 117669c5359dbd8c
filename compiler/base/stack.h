/* A stack of known size. Nested templates and data are walked by recursive functions; their depth is bounded
 * (source/host.h: DEPTH_MOST, NODES_MOST), and this stack is large enough for it, whatever `ulimit -s`
 * allows. */
#ifndef RPTC_BASE_STACK_H
#define RPTC_BASE_STACK_H

#include <stdbool.h>

/* Runs `work` in a thread of its own on such a stack and waits for its end. All signals go to that thread;
 * those that `work` has blocked when it ends stay blocked. False where the system has no memory, or no
 * thread, for it: then nothing was run. */
bool stack_run(void (*work)(void *context), void *context);

#endif
