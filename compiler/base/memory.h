/* Memory: the one wrapper around malloc that all of rptc's own allocations go through.
 *
 * It counts what is in use, refuses beyond a limit, and can be told to fail on the n-th request, so
 * that tests reach every failure. An allocation never returns NULL: where it cannot be served, the
 * `fail` function is called, which must not return (base/guard.h leaves through longjmp; the status is
 * then 71, or 77 where the limit was ours).
 *
 * It also knows what it gave: after such a leap mem_close gives back all that nobody owns any more. */
#ifndef RPTC_BASE_MEMORY_H
#define RPTC_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/* What another library allocated, which this cannot count but can have released. A member of the structure
 * that owns it. */
typedef struct Guest Guest;
struct Guest {
    Guest *older, *newer;
    void (*release)(void *object);
    void *object;
};

typedef struct Memory Memory;
struct Memory {
    size_t used;     /* bytes in use now */
    size_t peak;     /* most bytes that were in use at one time */
    size_t limit;    /* 0: none */
    long fail_at;    /* the n-th request from now fails; 0: none */
    void (*fail)(Memory *, size_t wanted, bool over_limit); /* must not return */
    void *context;   /* for `fail` */
    Memory *whole;   /* this is a part of that one, which counts and bounds it too; NULL: of none */
    struct MemoryBlock *newest; /* all that it gave and nobody has freed */
    Guest *guests;
};

/* All three take and give bytes; mem_resize and mem_free are told the old size. */
void *mem_alloc(Memory *m, size_t size);
void *mem_resize(Memory *m, void *old, size_t old_size, size_t new_size);
void mem_free(Memory *m, void *p, size_t size);

/* A part of `whole`, which fails as it does. */
Memory mem_part(Memory *whole);
/* Releases all guests and frees all that is still in use. The Memory is as new; no parts of it are left. */
void mem_close(Memory *m);

/* Has `object` released by mem_close, unless guest_leave comes first. `g` lies in memory that `m` gave. */
void guest_enter(Memory *m, Guest *g, void *object, void (*release)(void *object));
/* Releases it now. */
void guest_leave(Memory *m, Guest *g);

#endif
