/* What can be referred to, and references. */
#include "sema/checker.h"

void check_label(Checker *c, Block *b)
{
    diag(c->dg, E_NOT_YET, b->head, block_kind_name(b->kind));
}

void check_heading_label(Checker *c, Block *b)
{
    if (b->as.heading.label.text.n)
        diag(c->dg, E_NOT_YET, b->as.heading.label.span, STR("{#name}"));
}

void check_reference(Checker *c, Inline *i)
{
    diag(c->dg, E_NOT_YET, i->span, inline_kind_name(i->kind));
}

void check_label_property(Checker *c, Block *b, Name name)
{
    (void)b;
    diag(c->dg, E_NOT_YET, name.span, STR("label"));
}
