/* @include, @block, @parent. */
#include "check/checker.h"

/* ---- arguments: the fields of the included file ---- */

/* The field that an argument is for: by its name, or in order; -1 for none. */
static int field_of(const Schema *s, const Argument *arg, int place)
{
    if (arg->name.text.n)
        return record_member(s->record, arg->name.text);
    return (size_t)place < s->count ? place : -1;
}

static Str file_name(const Module *m)
{
    return m->tree->source->name;
}

static void report_no_field(Checker *c, const Argument *arg, const Module *m)
{
    const Schema *s = m->schema;
    if (!arg->name.text.n) {
        diag(c->dg, E_ARGUMENT_TOO_MANY, arg->value->span, file_name(m), str_format(c->arena, "%zu", s->count));
        return;
    }
    Diag *d = diag(c->dg, E_NO_FIELD_IN, arg->name.span, file_name(m), arg->name.text);
    if (!diag_is_new(d))
        return;
    Str *names = NEW_ARRAY(c->arena, Str, s->count);
    for (size_t i = 0; i < s->count; i++)
        names[i] = s->fields[i].name;
    Str near = nearest_name(c->arena, arg->name.text, names, s->count);
    if (near.n)
        diag_hint(c->dg, d, H_DID_YOU_MEAN, near);
    else if (s->count)
        diag_hint(c->dg, d, H_FIELDS, diag_list(c->arena, names, s->count));
}

/* The note at the field that an argument is for, or should be. */
static void note_field(Checker *c, Diag *d, const FieldRule *f)
{
    diag_note(c->dg, d, N_DECLARED_HERE, f->at, f->name);
}

static void check_value(Checker *c, const Argument *arg, const FieldRule *f, const Module *m)
{
    if (type_accepts(f->type, arg->value->type))
        return;
    note_field(c, diag(c->dg, E_ARGUMENT_TYPE, arg->value->span, file_name(m), type_text(c->arena, f->type),
                       type_text(c->arena, arg->value->type)), f);
}

/* Lays the arguments onto the fields; reports the first that does not fit. */
static void check_values(Checker *c, const Block *b, const Module *m)
{
    const Schema *s = m->schema;
    bool *given = NEW_ARRAY(c->arena, bool, s->count);
    int place = 0;
    for (const Argument *arg = b->as.use.args.first; arg; arg = arg->next, place++) {
        int i = field_of(s, arg, place);
        if (i < 0) {
            report_no_field(c, arg, m);
            return;
        }
        const FieldRule *f = &s->fields[i];
        if (given[i]) {
            Span at = arg->name.text.n ? arg->name.span : arg->value->span;
            note_field(c, diag(c->dg, E_ARGUMENT_TWICE, at, file_name(m), f->name), f);
            return;
        }
        given[i] = true;
        check_value(c, arg, f, m);
    }
    for (size_t i = 0; i < s->count; i++)
        if (!given[i] && field_is_required(&s->fields[i]))
            note_field(c, diag(c->dg, E_ARGUMENT_MISSING, b->head, file_name(m), s->fields[i].name), &s->fields[i]);
}

void check_include(Checker *c, Block *b)
{
    const Module *m = b->as.use.module;
    for (Argument *arg = b->as.use.args.first; arg; arg = arg->next)
        check_expr(c, arg->value);
    if (m && m->schema && !module_lacks_fields(m))
        check_values(c, b, m);
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

/* A place that others may fill; what stands in it is what is written where nobody does. */
void check_place(Checker *c, Block *b)
{
    Name name = b->as.place.name;
    Module *m = c->scope.module;
    const OpenPlace *first = known_place(m, name.text);
    if (first) {
        Diag *d = diag(c->dg, E_DECLARED_TWICE, name.span, name.text);
        diag_note(c->dg, d, N_FIRST_HERE, first->block->as.place.name.span);
    } else {
        OpenPlace *p = NEW(c->arena, OpenPlace);
        *p = (OpenPlace){b, c->scope.locals, m->last_place};
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
