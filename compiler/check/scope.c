/* Binds names: to members of a query's item, locals, fields, derived values. */
#include "check/scope.h"

#include "check/chain.h"
#include "check/check_expr.h"
#include "check/check_let.h"
#include "check/unknown_names.h"

ScopeMark scope_enter(const Checker *c)
{
    return (ScopeMark){c->scope.locals, c->scope.next_slot};
}

void scope_leave(Checker *c, ScopeMark m)
{
    c->scope.locals = m.locals;
    c->scope.next_slot = m.next_slot;
}

static const Local *find_in(const Local *first, Str name)
{
    for (const Local *l = first; l; l = l->outer)
        if (str_eq(l->name.text, name))
            return l;
    return NULL;
}

/* A visible local: around a function within a block, functions only. */
static const Local *find_local(const Checker *c, Str name)
{
    const Local *l = find_in(c->scope.locals, name), *around = find_in(c->scope.around, name);
    return l ? l : around && around->function ? around : NULL;
}

LetEntry *scope_function(const Checker *c, Str name)
{
    const Local *l = find_local(c, name);
    return l ? l->function : NULL;
}

bool scope_is_faulty(const Checker *c, Str name)
{
    const Local *l = find_local(c, name);
    return l && !l->function && l->type->kind == TYPE_ERROR;
}

Span scope_declared(Checker *c, Name name)
{
    const Local *l = find_local(c, name.text);
    if (l)
        return l->name.span;
    const Symbol *s = module_find(c->scope.module, WORLD_VALUES, name.text, name.span, c->dg);
    return s ? s->name.span : NO_SPAN;
}

static Local *add_local(Checker *c, Name name)
{
    Span before = scope_declared(c, name);
    if (before.file && name.text.n && !nesting_is_lost(c) && !values_are_lost(c)) {
        Diag *d = diag(c->dg, E_NAME_REPEATED, name.span, name.text);
        diag_note(c->dg, d, N_DECLARED_HERE, before, name.text);
    }
    Local *l = NEW_WITH(c->arena, Local, .name = name, .outer = c->scope.locals);
    c->scope.locals = l;
    return l;
}

void scope_add_function(Checker *c, LetEntry *function)
{
    Local *l = add_local(c, function->definition.name);
    l->function = function;
    function->around = l;
}

uint32_t scope_add(Checker *c, Name name, const Type *type, bool optional)
{
    Local *l = add_local(c, name);
    l->type = type;
    l->optional = optional;
    l->slot = c->scope.next_slot++;
    if (c->scope.next_slot > c->scope.frame_size)
        c->scope.frame_size = c->scope.next_slot;
    return l->slot;
}

/* Binds to the member of that name in the innermost item that has one. */
static bool bind_member(Checker *c, Expr *e, Str name)
{
    uint16_t depth = 0;
    for (const Query *q = c->scope.query; q; q = q->outer, depth++) {
        int slot = q->item->kind == TYPE_RECORD ? record_member(q->item->record, name) : -1;
        if (slot < 0)
            continue;
        const Member *m = &q->item->record->members[slot];
        e->as.name.binding = (Binding){.kind = BIND_MEMBER, .depth = depth, .slot = (uint32_t)slot};
        set_type(e, m->type, m->optional || q->gaps);
        Span hidden = scope_declared(c, (Name){.text = name, .span = e->span});
        if (hidden.file) {
            Diag *d = diag(c->dg, W_NAME_HIDDEN, e->span, name);
            diag_note(c->dg, d, N_DECLARED_HERE, hidden, name);
        }
        return true;
    }
    return false;
}

bool name_is_backquoted(const Checker *c, const Expr *e)
{
    const Source *s = c->scope.module->tree->source;
    return e->span.file == s->file && s->text.s[e->span.start] == '`';
}

static bool bind_it(Checker *c, Expr *e, Str name)
{
    if (!str_is(name, "it") || name_is_backquoted(c, e))
        return false;
    if (!c->scope.query) {
        diag(c->dg, E_IT_OUTSIDE, e->span);
        set_type(e, type_plain(TYPE_ERROR), false);
        return true;
    }
    e->as.name.binding = (Binding){.kind = BIND_IT};
    set_type(e, c->scope.query->item, c->scope.query->gaps);
    return true;
}

static void report_bare_function(Checker *c, Expr *e, Name declared)
{
    Diag *d = diag(c->dg, E_FUNCTION_WITHOUT_ARGUMENTS, e->span, declared.text);
    diag_note(c->dg, d, N_DECLARED_HERE, declared.span, declared.text);
    set_type(e, type_plain(TYPE_ERROR), false);
}

static bool bind_local(Checker *c, Expr *e, Str name)
{
    const Local *l = find_local(c, name);
    if (!l)
        return false;
    if (l->function) {
        report_bare_function(c, e, l->name);
        return true;
    }
    e->as.name.binding = (Binding){.kind = BIND_LOCAL, .slot = l->slot};
    set_type(e, l->type, l->optional);
    return true;
}

static bool bind_symbol(Checker *c, Expr *e, Str name)
{
    Symbol *s = module_find(c->scope.module, WORLD_VALUES, name, e->span, c->dg);
    if (!s)
        return false;
    if (s->kind == SYMBOL_FIELD) {
        e->as.name.binding = (Binding){.kind = BIND_FIELD, .slot = s->field.slot};
        set_type(e, s->field.rule->type, s->field.rule->optional);
        return true;
    }
    if (s->let->definition.params) {
        report_bare_function(c, e, s->name);
        return true;
    }
    check_let(c, s->let);
    chain_use(c, &s->let->chain, e->span);
    e->as.name.binding = (Binding){.kind = BIND_LET, .slot = s->let->definition.slot};
    set_type(e, s->let->definition.type, s->let->definition.optional);
    return true;
}

/* Reports a value of the block around a function, which is not visible in the function. */
static bool refuse_around(Checker *c, Expr *e, Str name)
{
    const Local *l = find_in(c->scope.around, name);
    if (!l)
        return false;
    Diag *d = diag(c->dg, E_LOCAL_IN_FUNCTION, e->span, name);
    diag_hint(c->dg, d, H_PASS_ARGUMENT);
    diag_note(c->dg, d, N_DECLARED_HERE, l->name.span, name);
    set_type(e, type_plain(TYPE_ERROR), false);
    return true;
}

/* Binds an undefined name as a column, if it may be one. */
static bool bind_column(Checker *c, Expr *e, Str name)
{
    Columns *all = c->columns;
    if (!all || e->as.name.faulty || str_is(name, "loop") || may_be_member(c))
        return false;
    size_t i = 0;
    while (i < all->count && !str_eq(all->names[i], name))
        i++;
    if (i == all->count)
        *APPEND(c->arena, all->names, all->count, all->size) = name;
    e->as.name.binding = (Binding){.kind = BIND_FIELD, .slot = (uint32_t)(all->first + i)};
    set_type(e, type_plain(TYPE_TEXT), true);
    return true;
}

void scope_bind(Checker *c, Expr *e)
{
    Str name = e->as.name.text;
    if (bind_it(c, e, name) || bind_member(c, e, name) || bind_local(c, e, name) || bind_symbol(c, e, name))
        return;
    if (refuse_around(c, e, name))
        return;
    if (str_is(name, "today")) {
        e->as.name.binding = (Binding){.kind = BIND_TODAY};
        set_type(e, type_plain(TYPE_DATE), false);
        return;
    }
    if (bind_column(c, e, name))
        return;
    set_type(e, type_plain(TYPE_ERROR), false);
    report_no_value(c, e);
}
