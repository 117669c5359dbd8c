/* Footnotes and links. */
#include "sema/checker.h"

void check_footnote(Checker *c, Inline *i)
{
    diag(c->dg, E_NOT_YET, i->span, inline_kind_name(i->kind));
}

void check_link(Checker *c, Inline *i)
{
    diag(c->dg, E_NOT_YET, i->span, inline_kind_name(i->kind));
}
