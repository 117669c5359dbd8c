#include "ast/build_type.h"

#include "base/list.h"

static PropValue *value_new(Build *b, Span at, PropValueKind kind)
{
    return NEW_WITH(b->arena, PropValue, .kind = kind, .span = at);
}

PropValue *prop_value(Build *b, Span at, PropValueKind kind, Str text)
{
    PropValue *v = value_new(b, at, kind);
    v->text = text;
    return v;
}

/* Reads the number at the start of `written`, whose sign may be full-width; returns its length in bytes. */
static size_t read_number(Build *b, Span at, Str written, Decimal *out)
{
    static const Str wide_minus = STR_INIT("－");
    size_t sign = str_starts(written, STR("-")) ? 1 : 0;
    if (str_starts(written, wide_minus))
        sign = wide_minus.n;
    size_t end = sign;
    while (end < written.n && strchr("0123456789.", written.s[end]))
        end++;
    if (decimal_parse(str_sub(written, sign, end), out) != DECIMAL_OK)
        diag(b->diags, E_NUMBER_TOO_LONG, at);
    if (sign)
        *out = decimal_negate(*out);
    return end;
}

PropValue *prop_number(Build *b, Span at, Str digits)
{
    PropValue *v = value_new(b, at, PROP_NUMBER);
    read_number(b, at, digits, &v->number);
    return v;
}

PropValue *prop_length(Build *b, Span at, Str written)
{
    PropValue *v = value_new(b, at, PROP_LENGTH);
    size_t unit = read_number(b, at, written, &v->number);
    v->text = str_sub(written, unit, written.n);
    return v;
}

PropValue *prop_string(Build *b, Expr *string)
{
    PropValue *v = value_new(b, string->span, PROP_STRING);
    v->expr = string;
    return v;
}

PropValue *prop_expr(Build *b, Span at, Expr *value, Str unit)
{
    PropValue *v = value_new(b, at, PROP_VALUE);
    v->expr = value;
    v->text = unit;
    return v;
}

PropValue *prop_range(Build *b, Span at, PropValue *low, PropValue *high)
{
    PropValue *v = value_new(b, at, PROP_RANGE);
    v->low = low;
    v->high = high;
    return v;
}

PropGroup *prop_group(Build *b, PropValue *first)
{
    return NEW_WITH(b->arena, PropGroup, .first = first, .last = first);
}

PropGroup *prop_group_add(PropGroup *group, PropValue *value)
{
    LIST_ADD(group, value);
    return group;
}

Prop *prop_new(Build *b, Span at, Name name)
{
    return NEW_WITH(b->arena, Prop, .span = at, .name = name);
}

Prop *prop_add(Prop *prop, Span at, PropGroup *group)
{
    prop->span = at;
    LIST_ADD(prop, group);
    return prop;
}

PropList props_add(PropList list, Prop *prop)
{
    LIST_ADD(&list, prop);
    return list;
}

PropList props_at(Build *b, PropList list, Span braces)
{
    list.tree = b->tree;
    list.span = braces;
    return list;
}

/* ---- types ---- */

Decimal bound(Build *b, Span at, Str digits, bool negative)
{
    Decimal d = decimal_of(0);
    if (decimal_parse(digits, &d) != DECIMAL_OK)
        diag(b->diags, E_NUMBER_TOO_LONG, at);
    return negative ? decimal_negate(d) : d;
}

static TypeExpr *type_new(Build *b, Span at, TypeExprKind kind, uint32_t inside)
{
    return NEW_WITH(b->arena, TypeExpr, .kind = kind, .span = at, .depth = depth_around(b, at, inside));
}

static TypeExpr *type_error(Build *b, Span at)
{
    return type_new(b, at, TYPE_EXPR_ERROR, 0);
}

TypeExpr *type_name(Build *b, Name name)
{
    TypeExpr *t = type_new(b, name.span, TYPE_EXPR_NAME, 0);
    t->name = name;
    return t;
}

TypeExpr *type_bounded(TypeExpr *type, Span at, Bounds bounds)
{
    type->span = at;
    type->has_low = bounds.has_low;
    type->has_high = bounds.has_high;
    type->low = bounds.low;
    type->high = bounds.high;
    return type;
}

TypeExpr *type_pattern(TypeExpr *type, Span at, Str pattern, Span pattern_at)
{
    type->span = at;
    type->pattern = pattern;
    type->pattern_span = pattern_at;
    return type;
}

TypeExpr *type_list(Build *b, Span at, TypeExpr *item)
{
    TypeExpr *t = type_new(b, at, TYPE_EXPR_LIST, item->depth);
    t->item = item;
    return t;
}

TypeExpr *type_list_with_gaps(Build *b, Span at, TypeExpr *item)
{
    TypeExpr *t = type_list(b, at, item);
    t->gaps = true;
    return t;
}

TypeExpr *type_record(Build *b, Span at, FieldList members)
{
    TypeExpr *t = type_new(b, at, TYPE_EXPR_RECORD, depth_of_fields(&members));
    t->members = members;
    return t;
}

TypeExpr *type_one_of(Build *b, Span at, ExprList choices)
{
    TypeExpr *t = type_new(b, at, TYPE_EXPR_ONE_OF, 0);
    for (const Expr *e = choices.first; e; e = e->next)
        t->depth = depth_max(t->depth, e->depth + 1);
    t->choices = choices;
    return t;
}

Field *field_new(Build *b, Span at, Name name, TypeExpr *type, FieldTail tail)
{
    return NEW_WITH(b->arena, Field, .name = name, .span = at, .type = type, .label = tail.label,
                                     .default_value = tail.default_value, .mask = tail.mask);
}

Field *field_record(Build *b, Span at, Name name, Expr *label, TypeExpr *record)
{
    return field_new(b, at, name, record, (FieldTail){.label = label});
}

Field *field_list(Build *b, Span list_at, Field *record)
{
    record->type = type_list(b, span_to(list_at, record->type->span), record->type);
    return record;
}

Field *field_optional(Field *field)
{
    field->optional = true;
    return field;
}

Field *field_error(Build *b, Span at, Name name)
{
    return field_optional(field_new(b, at, name, type_error(b, at), (FieldTail){0}));
}

FieldList fields_add(FieldList list, Field *field)
{
    LIST_ADD(&list, field);
    list.count++;
    return list;
}
