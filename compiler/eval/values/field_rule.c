#include "eval/values/field_rule.h"

#include "base/utf8.h"
#include "data/readers/text.h"
#include "eval/fault.h"

/* A value on its way into a field. */
typedef struct Given {
    Evaluation *ev;
    const FieldRule *rule;
    const Expr *at;
    Str path; /* of the field, or of an item or member of it */
} Given;

static bool meets(const Given *g, const Type *t, Value v);

static bool refuse(const Given *g, Code code, Str a, Str b)
{
    Diags *dg = g->ev->dg;
    Diag *d = diag(dg, code, g->at->span, g->path, text_shown(g->ev->scope, a), b);
    if (code == E_DATA_PATTERN_HARD)
        diag_hint(dg, d, H_PATTERN_HARD);
    diag_note(dg, d, N_DECLARED_HERE, g->rule->at, g->rule->name);
    note_values(g->ev, d, g->at);
    return false;
}

static bool meets_bounds(const Given *g, Decimal n, Str shown, Code too_small, Code too_large)
{
    const FieldRule *f = g->rule;
    Arena *a = g->ev->scope;
    if (f->has_low && decimal_compare(n, f->low) < 0)
        return refuse(g, too_small, shown, decimal_text(a, f->low));
    if (f->has_high && decimal_compare(n, f->high) > 0)
        return refuse(g, too_large, shown, decimal_text(a, f->high));
    return true;
}

static bool meets_pattern(const Given *g, Str text)
{
    const FieldRule *f = g->rule;
    switch (pattern_match(f->pattern, text, &g->ev->effort)) {
    case PATTERN_FITS: return true;
    case PATTERN_DIFFERS: return refuse(g, E_DATA_PATTERN, text, f->pattern_text);
    case PATTERN_TOO_HARD: return refuse(g, E_DATA_PATTERN_HARD, text, f->pattern_text);
    }
    return true;
}

static bool meets_text(const Given *g, Str text)
{
    const FieldRule *f = g->rule;
    Arena *a = g->ev->scope;
    Decimal length = decimal_of((int64_t)utf8_count(text));
    if (!field_has_choice(f, text))
        return refuse(g, E_DATA_NO_CHOICE, text, diag_list(a, f->choices, f->choice_count));
    if (f->pattern && !meets_pattern(g, text))
        return false;
    return meets_bounds(g, length, decimal_text(a, length), E_DATA_TOO_SHORT, E_DATA_TOO_LONG);
}

static bool meets_items(const Given *g, const Type *t, const List *list)
{
    for (size_t i = 0; i < list->count; i++) {
        Given item = *g;
        item.path = str_format(g->ev->scope, "%.*s[%zu]", STR_ARG(g->path), i + 1);
        if (!meets(&item, t->item, list->items[i]))
            return false;
    }
    return true;
}

static bool meets_members(const Given *g, const Record *record)
{
    const Schema *s = g->rule->members;
    for (size_t i = 0; s && i < s->count; i++) {
        Given member = *g;
        member.rule = &s->fields[i];
        member.path = str_format(g->ev->scope, "%.*s.%.*s", STR_ARG(g->path), STR_ARG(s->fields[i].name));
        if (!meets(&member, s->fields[i].type, record->members[i]))
            return false;
    }
    return true;
}

static bool meets(const Given *g, const Type *t, Value v)
{
    switch ((ValueKind)v.kind) {
    case VALUE_TEXT: return meets_text(g, *v.text);
    case VALUE_NUMBER:
        return meets_bounds(g, *v.number, decimal_text(g->ev->scope, *v.number), E_DATA_TOO_SMALL,
                            E_DATA_TOO_LARGE);
    case VALUE_LIST: return meets_items(g, t, v.list);
    case VALUE_RECORD: return meets_members(g, v.record);
    case VALUE_MISSING:
    case VALUE_DATE:
    case VALUE_TIME:
    case VALUE_BOOLEAN:
    case VALUE_IMAGE: return true;
    }
    return true;
}

bool meets_field_rule(Evaluation *ev, const FieldRule *f, Value v, const Expr *at)
{
    return meets(&(Given){ev, f, at, f->name}, f->type, v);
}
