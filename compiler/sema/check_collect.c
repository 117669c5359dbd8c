/* @collect. */
#include "sema/checker.h"

void check_collect(Checker *c, Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}
