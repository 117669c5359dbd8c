#include "sema/with.h"

#include "sema/prop_reader.h"

/* ---- constants in the place of values ---- */

/* A number, or a length where a unit stands behind the value. */
static PropValue *number_value(Arena *a, const PropValue *v, Decimal n)
{
    PropValue *c = arena_copy(a, v, sizeof *v);
    c->kind = v->text.n ? PROP_LENGTH : PROP_NUMBER;
    c->number = n;
    return c;
}

static PropValue *text_value(Arena *a, const PropValue *v, Str text)
{
    PropValue *c = arena_copy(a, v, sizeof *v);
    StringPart *part = NEW(a, StringPart);
    *part = (StringPart){.span = v->span, .text = text};
    c->kind = PROP_STRING;
    c->expr = arena_copy(a, v->expr, sizeof *v->expr);
    c->expr->kind = EXPR_STRING;
    c->expr->as.string = (StringParts){part, part};
    return c;
}

/* ---- before data are read ---- */

/* A number that no property refuses: of lengths, about 10 cm on a page, where text has less. */
static int usual_number(const PropReader *r, Str unit)
{
    enum { NUMBER = 1, LENGTH = 10, MILLIMETRES = 100, INCHES = 4, POINTS = 300 };
    if (!unit.n)
        return NUMBER;
    if (r->place != PLACE_PAGE)
        return LENGTH;
    return str_is(unit, "mm") ? MILLIMETRES : str_is(unit, "in") ? INCHES : str_is(unit, "pt") ? POINTS : LENGTH;
}

static const PropValue *checked(void *context, PropReader *r, const PropValue *v)
{
    Checker *c = context;
    r->stand_in = true;
    check_expr(c, v->expr);
    TypeKind k = v->expr->type->kind;
    if (k == TYPE_TEXT && !v->text.n)
        return text_value(c->arena, v, STR("X"));
    if (k <= TYPE_ANY || type_is_numeric(v->expr->type))
        return number_value(c->arena, v, decimal_of(usual_number(r, v->text)));
    diag(c->dg, E_PROPERTY_TYPE, v->span, property_name(r), type_text(c->arena, v->expr->type));
    return NULL;
}

PropFiller filler_of_check(Checker *c)
{
    return (PropFiller){checked, c};
}

void check_with(Checker *c, Block *b)
{
    Props *direct = NEW(c->arena, Props);
    PropFiller filler = filler_of_check(c);
    PropReader r = {.c = c, .place = PLACE_WITH, .props = direct, .filler = &filler};
    prop_list_read(&r, &b->as.nest.props);
    b->as.nest.direct = prop_list_varies(&b->as.nest.props) ? NULL : direct;
    b->as.nest.module = c->module;
    check_blocks(c, &b->as.nest.body);
}

/* ---- while a document is made ---- */

static const PropValue *valued(void *context, PropReader *r, const PropValue *v)
{
    const WithValues *values = context;
    if (v->kind == PROP_STRING)
        return text_value(r->c->arena, v, values->text(values->context, v->expr));
    Value now = values->value(values->context, v->expr);
    if (now.kind == VALUE_TEXT)
        return text_value(r->c->arena, v, *now.text);
    return now.kind == VALUE_NUMBER ? number_value(r->c->arena, v, *now.number) : NULL;
}

PropFiller filler_of_run(WithValues *values)
{
    return (PropFiller){valued, values};
}

Props with_props(Arena *a, const Block *with, const WithValues *values, Diags *dg)
{
    Props props = {0};
    Checker c = {.arena = a, .dg = dg, .module = with->as.nest.module};
    WithValues own = *values;
    PropFiller filler = filler_of_run(&own);
    PropReader r = {.c = &c, .place = PLACE_WITH, .props = &props, .filler = &filler};
    prop_list_read(&r, &with->as.nest.props);
    return props;
}
