/* @include, @block, @parent. */
#include "check/blocks/check_block.h"
#include "check/blocks/check_section.h"
#include "check/check_call.h"
#include "check/check_expr.h"
#include "check/unknown_names.h"
#include "diag/suggest.h"

void check_include(Checker *c, Block *b)
{
    const Module *m = b->as.use.module;
    for (Argument *arg = b->as.use.args.first; arg; arg = arg->next)
        check_expr(c, arg->value);
    if (m && m->schema && !module_lacks_fields(m))
        check_field_arguments(c, &b->as.use.args, b->head, m->schema, m->tree->source->name);
    check_section_of(c, b, m ? m->section : NULL);
}

/* ---- places ---- */

/* The place of that name in this file or one of its bases. */
static const OpenPlace *known_place(const Module *m, Str name)
{
    const OpenPlace *p = NULL;
    for (; m && !p; m = m->base)
        p = m->places ? map_get(m->places, name) : NULL;
    return p;
}

/* A place that other files may fill; its own content is written if none does. */
void check_place(Checker *c, Block *b)
{
    Name name = b->as.place.name;
    Module *m = c->scope.module;
    const OpenPlace *first = known_place(m, name.text);
    if (first) {
        Diag *d = diag(c->dg, E_DECLARED_TWICE, name.span, name.text);
        diag_note(c->dg, d, N_FIRST_HERE, first->block->as.place.name.span);
    } else {
        OpenPlace *p = NEW_WITH(c->arena, OpenPlace, b, c->scope.locals, m->last_place);
        m->places = m->places ? m->places : map_new(c->arena);
        map_put(m->places, name.text, p);
        m->last_place = p;
    }
    const Filling *around = c->scope.filling;
    c->scope.filling = NULL;
    check_blocks(c, &b->as.place.body);
    c->scope.filling = around;
}

void check_parent(Checker *c, Block *b)
{
    if (!c->scope.filling && !nesting_is_lost(c))
        diag(c->dg, E_PARENT_OUTSIDE, b->head);
}
