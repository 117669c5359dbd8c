/* Parameters of functions and components, and components with their calls. */
#include "check/check_call.h"

#include "check/blocks/check_block.h"
#include "check/blocks/check_note.h"
#include "check/blocks/check_section.h"
#include "check/chain.h"
#include "check/check_expr.h"
#include "check/check_type.h"
#include "check/scope.h"
#include "check/unknown_names.h"
#include "diag/suggest.h"

/* ---- parameters ---- */

static void check_parameter(Checker *c, const Field *p)
{
    if (p->default_value) {
        check_expr(c, p->default_value);
        if (!type_accepts(c->arena, p->checked, p->default_value->type))
            diag(c->dg, E_DEFAULT_TYPE, p->default_value->span, p->name.text, type_text(c->arena, p->checked),
                 type_text(c->arena, p->default_value->type));
    }
    scope_add(c, p->name, p->checked, p->optional);
}

void check_parameters(Checker *c, FieldList *params)
{
    for (Field *p = params->first; p; p = p->next)
        p->checked = check_type(c, p->type);
    for (const Field *p = params->first; p; p = p->next)
        check_parameter(c, p);
}

/* ---- components ---- */

/* In a component its parameters and the names of its file are visible. It is checked when first used, or at the end. */
void check_component(Checker *c, ComponentEntry *entry)
{
    ComponentDefinition *d = &entry->definition;
    if (entry->state == CHECK_BUSY && !nesting_is_lost(c))
        diag(c->dg, E_CYCLE, d->name.span, d->name.text);
    if (entry->state != CHECK_NEW)
        return;
    Scope outer = c->scope;
    entry->state = CHECK_DONE;
    if (!chain_enter(c, &entry->chain, entry->block->depth, d->name.span))
        return;
    entry->state = CHECK_BUSY;
    c->scope.module = entry->home;
    c->scope.component = entry;
    check_parameters(c, &entry->block->as.define.params);
    check_blocks(c, &entry->block->as.define.body);
    chain_leave(&entry->chain, entry->block->depth);
    d->frame_size = c->scope.frame_size;
    c->scope = outer;
    entry->state = CHECK_DONE;
}

void check_body_place(Checker *c, Block *b)
{
    if (c->scope.component) {
        c->scope.component->definition.has_body = true;
        if (!c->scope.component->closed)
            c->scope.component->closed = c->scope.closed;
    } else if (!nesting_is_lost(c)) {
        diag(c->dg, E_BODY_OUTSIDE, b->head);
    }
}

void check_component_call(Checker *c, Block *b)
{
    Name name = b->as.call.name;
    for (Argument *a = b->as.call.args.first; a; a = a->next) {
        c->scope.argument = a->value;
        check_expr(c, a->value);
    }
    c->scope.argument = NULL;
    const Block *closed = c->scope.closed;
    Symbol *s = module_find(c->scope.module, WORLD_BLOCKS, name.text, name.span, c->dg);
    if (!s || s->kind != SYMBOL_COMPONENT) {
        report_no_component(c, name);
    } else {
        check_component(c, s->component);
        chain_use(c, &s->component->chain, name.span);
        if (!s->component->block->faulty)
            check_arguments(c, &b->as.call.args, b->head, &s->component->block->as.define.params, s->name);
        check_section_of(c, b, s->component->section);
        check_notes_of_component(c, b, s->component);
        b->as.call.component = &s->component->definition;
        if (!c->scope.closed)
            c->scope.closed = s->component->closed;
        if (b->as.call.has_body && !s->component->definition.has_body)
            diag_note(c->dg, diag(c->dg, E_BODY_UNWANTED, b->head, name.text), N_DECLARED_HERE, s->name.span,
                      name.text);
    }
    check_blocks(c, &b->as.call.body);
    c->scope.closed = closed;
}
