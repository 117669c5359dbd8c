#include "base/guard.h"

static void leave(Memory *m, size_t wanted, bool over_limit)
{
    Guard *g = m->context;
    (void)wanted;
    g->refused = over_limit ? m->limit : 0;
    longjmp(*g->way_out, 1);
}

void guard_open(Guard *g)
{
    *g = (Guard){.memory = {.fail = leave, .context = g}};
}

bool guard_try(Guard *g, void (*work)(void *context), void *context)
{
    jmp_buf way_out;
    g->way_out = &way_out;
    if (setjmp(way_out)) {
        g->way_out = NULL;
        return false;
    }
    work(context);
    g->way_out = NULL;
    return true;
}
