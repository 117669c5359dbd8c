#include "base/arena.h"

#include <stdint.h>
#include <string.h>

enum { FIRST_CHUNK = 16 * 1024, LARGEST_STEP = 1024 * 1024, ALIGN = 16 };

/* A chunk's bytes follow its header. Chunks are linked from the newest to the oldest. */
typedef struct Chunk Chunk;
struct Chunk {
    Chunk *older;
    size_t used, size;
    _Alignas(ALIGN) unsigned char bytes[];
};

struct Arena {
    Memory *memory;
    Chunk *newest;
    size_t next_size;
};

Arena *arena_open(Memory *m)
{
    Arena *a = mem_alloc(m, sizeof *a);
    *a = (Arena){.memory = m, .next_size = FIRST_CHUNK};
    return a;
}

static void free_newest(Arena *a)
{
    Chunk *c = a->newest;
    a->newest = c->older;
    mem_free(a->memory, c, sizeof *c + c->size);
}

void arena_close(Arena *a)
{
    if (!a)
        return;
    while (a->newest)
        free_newest(a);
    mem_free(a->memory, a, sizeof *a);
}

Memory *arena_memory(const Arena *a)
{
    return a->memory;
}

/* Adds a chunk that holds at least `size` bytes; chunks double up to LARGEST_STEP. */
static void grow(Arena *a, size_t size)
{
    size_t want = a->next_size > size ? a->next_size : size;
    Chunk *c = mem_alloc(a->memory, sizeof *c + want);
    c->older = a->newest;
    c->used = 0;
    c->size = want;
    a->newest = c;
    if (a->next_size < LARGEST_STEP)
        a->next_size *= 2;
}

static void *take(Arena *a, size_t size)
{
    if (size > SIZE_MAX / 2)
        a->memory->fail(a->memory, size, false);
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (!a->newest || size > a->newest->size - a->newest->used)
        grow(a, size);
    void *p = a->newest->bytes + a->newest->used;
    a->newest->used += size;
    return p;
}

void *arena_alloc(Arena *a, size_t size)
{
    return memset(take(a, size), 0, size);
}

void *arena_copy(Arena *a, const void *from, size_t size)
{
    void *p = take(a, size);
    return size ? memcpy(p, from, size) : p;
}

void arena_reserve(Arena *a, size_t size)
{
    if (!a->newest || size > a->newest->size - a->newest->used)
        grow(a, size);
}

void arena_shrink(Arena *a, void *p, size_t size)
{
    unsigned char *start = p;
    if (a->newest && start >= a->newest->bytes && start <= a->newest->bytes + a->newest->used)
        a->newest->used = (size_t)(start - a->newest->bytes) + ((size + ALIGN - 1) & ~(size_t)(ALIGN - 1));
}

ArenaMark arena_mark(const Arena *a)
{
    return (ArenaMark){a->newest, a->newest ? a->newest->used : 0};
}

void arena_release(Arena *a, ArenaMark to)
{
    while (a->newest != to.chunk)
        free_newest(a);
    if (a->newest)
        a->newest->used = to.used;
}

void *arena_grow(Arena *a, void *items, size_t count, size_t *size, size_t item)
{
    enum { FIRST = 8 };
    if (count < *size)
        return items;
    *size = *size ? *size * 2 : FIRST;
    void *larger = arena_alloc(a, *size * item);
    return count ? memcpy(larger, items, count * item) : larger;
}
