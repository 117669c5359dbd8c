/* Memory: the one wrapper around malloc that all of rptc's own allocations go through.
 *
 * It counts what is in use, refuses requests beyond a limit, and can be set to fail on the n-th request, so
 * that tests reach every failure. An allocation never returns NULL: a request that cannot be served calls
 * `fail`, which must not return (base/guard.h leaves through longjmp; the exit status is then 71, or 77 where
 * our own limit was exceeded).
 *
 * It also tracks its blocks: after such a longjmp mem_close frees those that no longer have an owner. */
#ifndef RPTC_BASE_MEMORY_H
#define RPTC_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/* An object allocated by another library: not counted here, but released with the rest. A member of the
 * structure that owns the object. */
typedef struct Guest Guest;
struct Guest {
    Guest *older, *newer;
    void (*release)(void *object);
    void *object;
};

typedef struct Memory Memory;
struct Memory {
    size_t used;     /* bytes in use now */
    size_t peak;     /* most bytes ever in use at one time */
    size_t limit;    /* 0: none */
    long fail_at;    /* the n-th request from now fails; 0: none */
    void (*fail)(Memory *, size_t wanted, bool over_limit); /* must not return */
    void *context;   /* for `fail` */
    Memory *whole;   /* the Memory that this is a part of, which counts and limits it too; NULL: none */
    struct MemoryBlock *newest; /* all blocks that have not been freed */
    Guest *guests;
};

/* All three count in bytes; mem_resize and mem_free need the old size. */
void *mem_alloc(Memory *m, size_t size);
void *mem_resize(Memory *m, void *old, size_t old_size, size_t new_size);
void mem_free(Memory *m, void *p, size_t size);

/* A part of `whole`, which fails in the same way. */
Memory mem_part(Memory *whole);
/* Releases all guests and frees everything still in use. The Memory is then as new; it must have no parts left. */
void mem_close(Memory *m);

/* Makes mem_close release `object`, unless guest_leave comes first. `g` is in memory allocated from `m`. */
void guest_enter(Memory *m, Guest *g, void *object, void (*release)(void *object));
/* Releases the guest's object now. */
void guest_leave(Memory *m, Guest *g);

#endif
