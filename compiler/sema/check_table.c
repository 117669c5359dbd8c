/* Tables. */
#include "sema/checker.h"

void check_table(Checker *c, Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}

void refuse_outside_table(Checker *c, const Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}
