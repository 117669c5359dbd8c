/* Memory: the one wrapper around malloc that all of rptc's own allocations go through.
 *
 * It counts what is in use, refuses beyond a limit, and can be told to fail on the n-th request, so
 * that tests reach every failure. An allocation never returns NULL: where it cannot be served, the
 * `fail` function is called, which must not return (the command layer leaves through longjmp and
 * exits with status 71, or 77 where the limit was ours). */
#ifndef RPTC_BASE_MEMORY_H
#define RPTC_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Memory Memory;
struct Memory {
    size_t used;     /* bytes in use now */
    size_t peak;     /* most bytes that were in use at one time */
    size_t limit;    /* 0: none */
    long fail_at;    /* the n-th request from now fails; 0: none */
    void (*fail)(Memory *, size_t wanted, bool over_limit); /* must not return */
    void *context;   /* for `fail` */
};

/* All three take and give bytes; mem_resize and mem_free are told the old size. */
void *mem_alloc(Memory *m, size_t size);
void *mem_resize(Memory *m, void *old, size_t old_size, size_t new_size);
void mem_free(Memory *m, void *p, size_t size);

#endif
