/* @include, @block, @parent. */
#include "sema/checker.h"

void check_include(Checker *c, Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}

void check_place(Checker *c, Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}

void check_parent(Checker *c, const Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}
