#include "sema/chain.h"

#include "diag/limit_fault.h"

/* Nodes inside one another over all links: what the stack of a thread holds with room to spare. */
enum { NODES_MOST = 4 * DEPTH_MOST };

bool chain_enter(Checker *c, Chain *own, Span name)
{
    uint64_t limit = c->host->limits[LIMIT_depth];
    if (c->scope.waiting >= limit) {
        limit_fault(c->dg, name, LIMIT_depth, limit);
        return false;
    }
    c->scope = (Scope){.chain = own, .waiting = c->scope.waiting + 1};
    return true;
}

void chain_leave(Chain *own, uint32_t depth)
{
    own->links++;
    own->nodes += depth;
}

/* One that is too long is taken for short from then on: it is reported once. */
void chain_use(Checker *c, const Chain *used, Span at)
{
    uint64_t limit = c->host->limits[LIMIT_depth];
    Chain *own = c->scope.chain;
    if (!own)
        return;
    own->links = used->links > own->links ? used->links : own->links;
    own->nodes = used->nodes > own->nodes ? used->nodes : own->nodes;
    if (own->links < limit && own->nodes < NODES_MOST)
        return;
    limit_fault(c->dg, at, LIMIT_depth, limit);
    *own = (Chain){0, 0};
}
