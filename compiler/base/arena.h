/* Arena: memory that is given piece by piece and freed all at once.
 *
 * The ownership words of the whole program:
 *   x_new(Arena *, ...)   lives as long as that arena; nobody frees it
 *   x_open / x_close      owns something outside memory; whoever opens closes
 *   const T *             borrowed; the lender lives longer
 * Nothing in a longer-lived arena points into a shorter one.
 *
 * An arena never returns NULL (see base/memory.h). What it gives is zeroed and aligned to 16. */
#ifndef RPTC_BASE_ARENA_H
#define RPTC_BASE_ARENA_H

#include "base/memory.h"

typedef struct Arena Arena;

/* A place in an arena; arena_release frees all that was given after it. */
typedef struct ArenaMark {
    void *chunk;
    size_t used;
} ArenaMark;

Arena *arena_open(Memory *m);
void arena_close(Arena *a); /* NULL is allowed */
Memory *arena_memory(const Arena *a);

void *arena_alloc(Arena *a, size_t size);
void *arena_copy(Arena *a, const void *from, size_t size);

/* Sees to it that so many bytes are there in one piece, so that a mark set now keeps them: what is
 * given behind it and released again and again is no new request. */
void arena_reserve(Arena *a, size_t size);
/* Gives back the end of what was given last: `p` keeps its first `size` bytes. */
void arena_shrink(Arena *a, void *p, size_t size);
ArenaMark arena_mark(const Arena *a);
void arena_release(Arena *a, ArenaMark to);

#define NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define NEW_ARRAY(arena, Type, n) ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(n)))

/* One with these members, the others zero: NEW_WITH(a, Fact, .list = list). */
#define NEW_WITH(arena, Type, ...) ((Type *)arena_copy((arena), &(Type){__VA_ARGS__}, sizeof(Type)))

/* The items of an array that grows in an arena, of `item` bytes each, with room for one more behind `count`: `items`
 * itself, or a copy of twice the size. */
void *arena_grow(Arena *a, void *items, size_t count, size_t *size, size_t item);
/* The place of one more item, counted already. Begin with items NULL, count 0 and size 0; `size` is a size_t. */
#define APPEND(arena, items, count, size)                                                          \
    ((items) = arena_grow((arena), (items), (size_t)(count), &(size), sizeof *(items)), &(items)[(count)++])

#endif
