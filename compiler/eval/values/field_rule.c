#include "eval/values/field_rule.h"

#include "data/readers/text.h"
#include "eval/fault.h"

/* A value on its way into a field. */
typedef struct Given {
    Evaluation *ev;
    const FieldRule *field;
    const Expr *at;
    Str path; /* of the field, or of an item or member of it */
} Given;

static bool meets(const Given *g, const Type *t, Value v);

/* One number or text. */
static bool meets_rule(const Given *g, Value v)
{
    Evaluation *ev = g->ev;
    Code code = v.marks & VALUE_HOLDS_MASK ? CODE_COUNT : rule_broken_by(&g->field->rule, v, &ev->effort);
    if (code == CODE_COUNT)
        return true;
    Str shown = v.kind == VALUE_TEXT ? text_shown(ev->scope, *v.text) : decimal_text(ev->scope, *v.number);
    Breach breach = {g->field, code, v, g->at->span, g->path, shown};
    note_values(ev, rule_report(ev->dg, ev->scope, &breach), g->at);
    return false;
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
    const Schema *s = g->field->members;
    for (size_t i = 0; s && i < s->count; i++) {
        Given member = *g;
        member.field = &s->fields[i];
        member.path = str_format(g->ev->scope, "%.*s.%.*s", STR_ARG(g->path), STR_ARG(s->fields[i].name));
        if (!meets(&member, s->fields[i].type, record->members[i]))
            return false;
    }
    return true;
}

static bool meets(const Given *g, const Type *t, Value v)
{
    if (v.kind == VALUE_LIST)
        return meets_items(g, t, v.list);
    return v.kind == VALUE_RECORD ? meets_members(g, v.record) : meets_rule(g, v);
}

bool meets_field_rule(Evaluation *ev, const FieldRule *f, Value v, const Expr *at)
{
    return meets(&(Given){ev, f, at, f->name}, f->type, v);
}
