/* Arena: memory allocated piece by piece and freed all at once.
 *
 * The ownership conventions of the whole program:
 *   x_new(Arena *, ...)   lives as long as that arena; never freed on its own
 *   x_open / x_close      owns a resource outside the arena; the opener closes it
 *   const T *             borrowed; the owner outlives the borrower
 * Nothing in a longer-lived arena points into a shorter one.
 *
 * An arena never returns NULL (see base/memory.h). Its memory is zeroed and aligned to 16 bytes. */
#ifndef RPTC_BASE_ARENA_H
#define RPTC_BASE_ARENA_H

#include "base/memory.h"

typedef struct Arena Arena;

/* A position in an arena; arena_release frees everything allocated after it. */
typedef struct ArenaMark {
    void *chunk;
    size_t used;
} ArenaMark;

Arena *arena_open(Memory *m);
void arena_close(Arena *a); /* NULL is allowed */
Memory *arena_memory(const Arena *a);

void *arena_alloc(Arena *a, size_t size);
void *arena_copy(Arena *a, const void *from, size_t size);

/* Makes sure that `size` bytes are available in one piece, so that a mark set now keeps them: allocating and
 * releasing after the mark again and again makes no new request. */
void arena_reserve(Arena *a, size_t size);
/* Gives back the end of the last allocation: `p` keeps its first `size` bytes. */
void arena_shrink(Arena *a, void *p, size_t size);
ArenaMark arena_mark(const Arena *a);
void arena_release(Arena *a, ArenaMark to);

#define NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define NEW_ARRAY(arena, Type, n) ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(n)))

/* A struct with these members, the others zero: NEW_WITH(a, Fact, .list = list). */
#define NEW_WITH(arena, Type, ...) ((Type *)arena_copy((arena), &(Type){__VA_ARGS__}, sizeof(Type)))

/* The items of a growing array in an arena, `item` bytes each, with room for one more after `count`: `items`
 * itself, or a copy of twice the size. */
void *arena_grow(Arena *a, void *items, size_t count, size_t *size, size_t item);
/* The address of one more item, already counted. Begin with items NULL, count 0 and size 0; `size` is a size_t. */
#define APPEND(arena, items, count, size)                                                          \
    ((items) = arena_grow((arena), (items), (size_t)(count), &(size), sizeof *(items)), &(items)[(count)++])

#endif
