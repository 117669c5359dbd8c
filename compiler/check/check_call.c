/* Calls of what a template defines itself: arguments and parameters, functions and components. */
#include "check/chain.h"

/* ---- parameters ---- */

static void check_parameter(Checker *c, const Field *p)
{
    const Type *type = check_type(c, p->type);
    if (p->default_value) {
        check_expr(c, p->default_value);
        if (!type_accepts(type, p->default_value->type))
            diag(c->dg, E_DEFAULT_TYPE, p->default_value->span, p->name.text, type_text(c->arena, type),
                 type_text(c->arena, p->default_value->type));
    }
    scope_add(c, p->name, type, p->optional);
}

void check_parameters(Checker *c, const FieldList *params)
{
    for (const Field *p = params->first; p; p = p->next)
        check_parameter(c, p);
}

/* ---- arguments ---- */

/* The parameter that an argument is for: by its name, or the next in order; NULL for none. */
static const Field *parameter_of(const FieldList *params, const Argument *arg, const Field *next)
{
    if (!arg->name.text.n)
        return next;
    for (const Field *p = params->first; p; p = p->next)
        if (str_eq(p->name.text, arg->name.text))
            return p;
    return NULL;
}

static void report_arguments(Checker *c, Code code, Span at, Name declared, Str what)
{
    Diag *d = diag(c->dg, code, at, declared.text, what);
    diag_note(c->dg, d, N_DECLARED_HERE, declared.span, declared.text);
}

/* An argument that is for no parameter: one too many, or with a name that is none. */
static void report_no_parameter(Checker *c, const Argument *arg, const FieldList *params, Name declared)
{
    Str *names = NEW_ARRAY(c->arena, Str, params->count);
    size_t count = 0;
    for (const Field *p = params->first; p; p = p->next)
        names[count++] = p->name.text;
    if (!arg->name.text.n) {
        report_arguments(c, E_ARGUMENT_TOO_MANY, arg->value->span, declared, str_format(c->arena, "%zu", count));
        return;
    }
    Diag *d = diag(c->dg, E_NO_PARAMETER, arg->name.span, declared.text, arg->name.text);
    Str near = nearest_name(c->arena, arg->name.text, names, count);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    diag_note(c->dg, d, N_DECLARED_HERE, declared.span, declared.text);
}

static void check_argument(Checker *c, const Argument *arg, const Field *to, Name declared)
{
    const Type *want = check_type(c, to->type);
    if (type_accepts(want, arg->value->type))
        return;
    Diag *d = diag(c->dg, E_ARGUMENT_TYPE, arg->value->span, declared.text, type_text(c->arena, want),
                   type_text(c->arena, arg->value->type));
    if (want->kind == TYPE_DATE && arg->value->type->kind == TYPE_TEXT)
        diag_hint(c->dg, d, H_DATE_FUNCTION);
    diag_note(c->dg, d, N_DECLARED_HERE, to->name.span, to->name.text);
}

/* Does some argument go to this parameter, of those before `end` (NULL: of all)? */
static bool is_given(const ArgumentList *args, const Argument *end, const FieldList *params, const Field *wanted)
{
    const Field *next = params->first;
    for (const Argument *arg = args->first; arg != end; arg = arg->next, next = next ? next->next : NULL)
        if (parameter_of(params, arg, next) == wanted)
            return true;
    return false;
}

void check_arguments(Checker *c, const ArgumentList *args, Span call, const FieldList *params, Name declared)
{
    const Field *next = params->first;
    for (const Argument *arg = args->first; arg; arg = arg->next, next = next ? next->next : NULL) {
        const Field *to = parameter_of(params, arg, next);
        if (!to) {
            report_no_parameter(c, arg, params, declared);
            return;
        }
        if (is_given(args, arg, params, to)) {
            report_arguments(c, E_ARGUMENT_TWICE, arg->name.span, declared, to->name.text);
            return;
        }
        check_argument(c, arg, to, declared);
    }
    for (const Field *p = params->first; p; p = p->next)
        if (!p->optional && !p->default_value && !is_given(args, NULL, params, p)) {
            report_arguments(c, E_ARGUMENT_MISSING, call, declared, p->name.text);
            return;
        }
}

/* ---- components ---- */

/* A component sees its parameters and its own file. It is checked when it is first used, or at the end. */
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
