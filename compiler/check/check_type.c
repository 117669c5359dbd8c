#include "check/check_type.h"

#include "ast/fixed_text.h"
#include "base/utf8.h"
#include "check/chain.h"
#include "check/check_schema.h"
#include "check/unknown_names.h"

/* ---- names of types ---- */

static const Schema *record_schema(Checker *c, Name name);

/* A plain type or a @record with its schema. */
static const Type *named_type(Checker *c, Name name, const Schema **schema)
{
    const Type *t = type_named(name.text);
    if (t)
        return t;
    const Schema *record = record_schema(c, name);
    *schema = record;
    return record ? type_record_new(c->arena, record->record) : type_plain(TYPE_ERROR);
}

static void make_record(Checker *c, const Symbol *s, Str name)
{
    RecordEntry *r = s->record;
    Scope outer = c->scope;
    r->state = CHECK_DONE;
    if (!chain_enter(c, &r->chain, r->block->depth, s->name.span))
        return;
    r->state = CHECK_BUSY;
    c->scope.module = s->home;
    c->scope.in_record = true;
    r->schema = schema_new(c, &r->block->as.fields.fields, name, true);
    c->scope = outer;
    chain_leave(&r->chain, r->block->depth);
    r->state = CHECK_DONE;
}

/* The schema of a @record, made when it is first needed; a record that contains itself is a cycle. */
static const Schema *record_schema(Checker *c, Name name)
{
    Symbol *s = module_find(c->scope.module, WORLD_TYPES, name.text, name.span, c->dg);
    if (!s) {
        report_no_type(c, name);
        return NULL;
    }
    RecordEntry *r = s->record;
    if (r->state == CHECK_BUSY) {
        Diag *d = diag(c->dg, E_CYCLE, name.span, name.text);
        diag_note(c->dg, d, N_DECLARED_HERE, s->name.span, name.text);
        return NULL;
    }
    if (r->state == CHECK_NEW)
        make_record(c, s, name.text);
    bool too_long = c->scope.in_record && !chain_use(c, &r->chain, name.span);
    return too_long ? NULL : r->schema;
}

/* ---- rules ---- */

Str constant_text(Checker *c, const Expr *e)
{
    Str text;
    if (!fixed_text(c->arena, e, &text))
        diag(c->dg, E_CONSTANT_TEXT, value_in(e)->span);
    return text;
}

enum { FEW_CHOICES = 16 /* up to this, a scan is faster than a lookup */ };

static void read_choices(Checker *c, const TypeExpr *t, Rule *r)
{
    Str *choices = NEW_ARRAY(c->arena, Str, t->choices.count);
    Map *map = map_new(c->arena);
    for (const Expr *e = t->choices.first; e; e = e->next) {
        Str choice = utf8_nfc(c->arena, constant_text(c, e));
        if (map_put(map, choice, map))
            diag(c->dg, E_DECLARED_TWICE, e->span, choice);
        choices[r->choice_count++] = choice;
    }
    r->choices = choices;
    r->choice_map = r->choice_count > FEW_CHOICES ? map : NULL;
    if (t->choices.count == 1)
        diag_hint(c->dg, diag(c->dg, W_ONE_CHOICE, t->choices.first->span), H_CHOICES);
}

static void read_bounds(Checker *c, const TypeExpr *t, Rule *r, const Type *type)
{
    r->has_low = t->has_low;
    r->has_high = t->has_high;
    r->low = t->low;
    r->high = t->high;
    if (!t->has_low && !t->has_high)
        return;
    if (!type_is_numeric(type) && type->kind != TYPE_TEXT)
        diag(c->dg, E_BOUNDS_UNWANTED, t->span, type_text(c->arena, type));
    else if (t->has_low && t->has_high && decimal_compare(t->low, t->high) > 0)
        diag(c->dg, E_BOUNDS_CROSSED, t->span);
}

/* From the place of the fault to the end of the pattern. In the template a slash in it has a backslash before it. */
static Span fault_place(const TypeExpr *t, const PatternFault *fault)
{
    Span at = t->pattern_span;
    at.start += 1 + (uint32_t)fault->at;
    for (size_t i = 0; i < fault->at; i++)
        at.start += t->pattern.s[i] == '/';
    if (at.start >= at.end)
        at.start = at.end - 1;
    return at;
}

static void read_pattern(Checker *c, const TypeExpr *t, Rule *r, const Type *type)
{
    if (!t->pattern.s)
        return;
    PatternFault fault;
    r->pattern_text = t->pattern;
    r->pattern = pattern_new(c->arena, t->pattern, &fault);
    if (!r->pattern)
        diag_hint(c->dg, diag(c->dg, E_PATTERN, fault_place(t, &fault), t->pattern), H_PATTERN, fault.what);
    if (type->kind != TYPE_TEXT)
        diag(c->dg, E_PATTERN_UNWANTED, t->pattern_span, type_text(c->arena, type));
}

/* ---- types ---- */

const Type *check_field_type(Checker *c, const TypeExpr *t, FieldRule *f)
{
    const Type *type;
    switch (t->kind) {
    case TYPE_EXPR_ERROR: return type_plain(TYPE_ERROR);
    case TYPE_EXPR_NAME:
        type = named_type(c, t->name, &f->members);
        read_bounds(c, t, &f->rule, type);
        read_pattern(c, t, &f->rule, type);
        return type;
    case TYPE_EXPR_LIST: return type_list_maybe(c->arena, check_field_type(c, t->item, f), t->gaps);
    case TYPE_EXPR_RECORD:
        f->members = schema_new(c, &t->members, STR(""), true);
        return type_record_new(c->arena, f->members->record);
    case TYPE_EXPR_ONE_OF: read_choices(c, t, &f->rule); return type_plain(TYPE_TEXT);
    }
    return type_plain(TYPE_ERROR);
}

const Type *check_type(Checker *c, const TypeExpr *t)
{
    FieldRule of_parameter = {0}; /* parameters have no rule */
    return check_field_type(c, t, &of_parameter);
}
