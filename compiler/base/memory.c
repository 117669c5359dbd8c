#include "base/memory.h"

#include <stdlib.h>

/* Counts a request for `size` further bytes; calls `fail` where it must be refused. */
static void admit(Memory *m, size_t size)
{
    if (m->fail_at > 0 && --m->fail_at == 0)
        m->fail(m, size, false);
    if (m->limit && (size > m->limit || m->used > m->limit - size))
        m->fail(m, size, true);
    m->used += size;
    if (m->used > m->peak)
        m->peak = m->used;
}

void *mem_alloc(Memory *m, size_t size)
{
    admit(m, size);
    void *p = malloc(size ? size : 1);
    if (!p) {
        m->used -= size;
        m->fail(m, size, false);
    }
    return p;
}

void *mem_resize(Memory *m, void *old, size_t old_size, size_t new_size)
{
    if (new_size > old_size)
        admit(m, new_size - old_size);
    else
        m->used -= old_size - new_size;
    void *p = realloc(old, new_size ? new_size : 1);
    if (!p) {
        m->used = m->used - new_size + old_size;
        m->fail(m, new_size, false);
    }
    return p;
}

void mem_free(Memory *m, void *p, size_t size)
{
    if (!p)
        return;
    m->used -= size;
    free(p);
}
