#include "check/chain.h"

#include "diag/limit_fault.h"

bool chain_enter(Checker *c, Chain *own, uint32_t depth, Span name)
{
    uint64_t limit = c->host->limits[LIMIT_depth];
    Chain waiting = c->scope.waiting;
    if (waiting.links >= limit || waiting.nodes + depth > NODES_MOST) {
        limit_fault(c->dg, name, LIMIT_depth, limit);
        return false;
    }
    c->scope = (Scope){.chain = own, .waiting = {waiting.links + 1, waiting.nodes + depth}};
    return true;
}

void chain_leave(Chain *own, uint32_t depth)
{
    own->links++;
    own->nodes += depth;
}

/* A chain that is too long counts as short afterwards, so that it is reported once. */
bool chain_use(Checker *c, const Chain *used, Span at)
{
    uint64_t limit = c->host->limits[LIMIT_depth];
    Chain *own = c->scope.chain;
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
