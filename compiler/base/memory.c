#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>

/* The header before each allocation; its size is a multiple of the alignment. */
typedef struct MemoryBlock MemoryBlock;
struct MemoryBlock {
    _Alignas(16) MemoryBlock *older;
    MemoryBlock *newer;
};

static MemoryBlock *block_of(void *p)
{
    return (MemoryBlock *)p - 1;
}

static void link_block(Memory *m, MemoryBlock *b)
{
    *b = (MemoryBlock){.older = m->newest};
    if (b->older)
        b->older->newer = b;
    m->newest = b;
}

static void unlink_block(Memory *m, const MemoryBlock *b)
{
    if (b->older)
        b->older->newer = b->newer;
    if (b->newer)
        b->newer->older = b->older;
    else
        m->newest = b->older;
}

/* The block has moved with its links: points its neighbours to the new address. */
static void relink_block(Memory *m, MemoryBlock *b)
{
    if (b->older)
        b->older->newer = b;
    if (b->newer)
        b->newer->older = b;
    else
        m->newest = b;
}

static void count(Memory *m, size_t size)
{
    for (; m; m = m->whole) {
        m->used += size;
        if (m->used > m->peak)
            m->peak = m->used;
    }
}

static void uncount(Memory *m, size_t size)
{
    for (; m; m = m->whole)
        m->used -= size;
}

/* Counts a request for `size` more bytes; calls `fail` if it must be refused. */
static void admit(Memory *m, size_t size)
{
    if (size > SIZE_MAX / 2)
        m->fail(m, size, false);
    for (Memory *w = m; w; w = w->whole) {
        if (w->fail_at > 0 && --w->fail_at == 0)
            w->fail(w, size, false);
        if (w->limit && (size > w->limit || w->used > w->limit - size))
            w->fail(w, size, true);
    }
    count(m, size);
}

void *mem_alloc(Memory *m, size_t size)
{
    admit(m, size);
    MemoryBlock *b = malloc(sizeof *b + size);
    if (!b) {
        uncount(m, size);
        m->fail(m, size, false);
    }
    link_block(m, b);
    return b + 1;
}

void *mem_resize(Memory *m, void *old, size_t old_size, size_t new_size)
{
    if (!old)
        return mem_alloc(m, new_size);
    if (new_size > old_size)
        admit(m, new_size - old_size);
    else
        uncount(m, old_size - new_size);
    MemoryBlock *b = realloc(block_of(old), sizeof *b + new_size);
    if (!b) {
        if (new_size > old_size)
            uncount(m, new_size - old_size);
        else
            count(m, old_size - new_size);
        m->fail(m, new_size, false);
    }
    relink_block(m, b);
    return b + 1;
}

void mem_free(Memory *m, void *p, size_t size)
{
    if (!p)
        return;
    uncount(m, size);
    unlink_block(m, block_of(p));
    free(block_of(p));
}

/* ---- all of it ---- */

Memory mem_part(Memory *whole)
{
    return (Memory){.fail = whole->fail, .context = whole->context, .whole = whole};
}

void mem_close(Memory *m)
{
    while (m->guests)
        guest_leave(m, m->guests);
    uncount(m, m->used);
    while (m->newest) {
        MemoryBlock *b = m->newest;
        m->newest = b->older;
        free(b);
    }
}

void guest_enter(Memory *m, Guest *g, void *object, void (*release)(void *object))
{
    *g = (Guest){.older = m->guests, .release = release, .object = object};
    if (g->older)
        g->older->newer = g;
    m->guests = g;
}

void guest_leave(Memory *m, Guest *g)
{
    g->release(g->object);
    if (g->older)
        g->older->newer = g->newer;
    if (g->newer)
        g->newer->older = g->older;
    else
        m->guests = g->older;
}
