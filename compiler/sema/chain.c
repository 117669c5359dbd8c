#include "sema/chain.h"

#include "diag/limit_fault.h"

bool chain_enter(Checker *inner, Chain *own, uint32_t depth, Span name)
{
    uint64_t limit = inner->host->limits[LIMIT_depth];
    if (inner->waiting.links >= limit || inner->waiting.nodes + depth > NODES_MOST) {
        limit_fault(inner->dg, name, LIMIT_depth, limit);
        return false;
    }
    inner->waiting.links++;
    inner->waiting.nodes += depth;
    inner->chain = own;
    return true;
}

void chain_leave(Chain *own, uint32_t depth)
{
    own->links++;
    own->nodes += depth;
}

/* One that is too long is taken for short from then on: it is reported once. */
bool chain_use(Checker *c, const Chain *used, Span at)
{
    uint64_t limit = c->host->limits[LIMIT_depth];
    Chain *own = c->chain;
    if (!own)
        return true;
    own->links = used->links > own->links ? used->links : own->links;
    own->nodes = used->nodes > own->nodes ? used->nodes : own->nodes;
    if (own->links < limit && own->nodes < NODES_MOST)
        return true;
    limit_fault(c->dg, at, LIMIT_depth, limit);
    *own = (Chain){0, 0};
    return false;
}
