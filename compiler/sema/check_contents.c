/* Tables of contents. */
#include "sema/checker.h"

void check_contents(Checker *c, Block *b)
{
    c->template->has_contents = true;
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}
