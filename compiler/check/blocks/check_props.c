/* Checks lists of properties before data are read: finds the type of each expression in them, and uses a usual value
 * in its place. */
#include "check/blocks/check_props.h"

#include "check/blocks/check_block.h"
#include "check/blocks/check_label.h"
#include "check/check_expr.h"
#include "check/unknown_names.h"
#include "props/prop_reader.h"
#include "props/style_lookup.h"

/* A number that no property refuses; for lengths about 10 cm on a page, less in text. */
static int usual_number(const PropReader *r, Str unit)
{
    enum { NUMBER = 1, LENGTH = 10, MILLIMETRES = 100, INCHES = 4, POINTS = 300 };
    if (!unit.n)
        return NUMBER;
    if (r->place != PLACE_PAGE)
        return LENGTH;
    return str_is(unit, "mm") ? MILLIMETRES : str_is(unit, "in") ? INCHES : str_is(unit, "pt") ? POINTS : LENGTH;
}

static const PropValue *usual_value(void *checker, PropReader *r, const PropValue *v)
{
    Checker *c = checker;
    r->stand_in = true;
    check_expr(c, v->expr);
    const Type *type = v->expr->type;
    if (type->kind == TYPE_TEXT && !v->text.n)
        return prop_with_text(r, v, STR("X"));
    if (type->kind <= TYPE_ANY || type_is_numeric(type))
        return prop_with_number(r, v, decimal_of(usual_number(r, v->text)));
    diag(c->dg, E_PROPERTY_TYPE, v->span, property_name(r), type_text(c->arena, type));
    return NULL;
}

static void report_style(void *checker, Name name, StyleKind kind)
{
    int style;
    style_of_kind(checker, name, kind, &style);
}

PropContext props_of_check(Checker *c)
{
    return (PropContext){.arena = c->arena, .dg = c->dg, .styles = c->styles, .constant = usual_value,
                         .no_style = report_style, .data = c};
}

void check_with(Checker *c, Block *b)
{
    PropContext context = props_of_check(c);
    Props direct = with_props(&context, b);
    if (!prop_list_varies(&b->as.nest.props))
        b->as.nest.direct = arena_copy(c->arena, &direct, sizeof direct);
    check_blocks(c, &b->as.nest.body);
}

void check_table_props(Checker *c, Block *b)
{
    PropContext context = props_of_check(c);
    TableProps props = table_props(&context, b);
    if (props.label.text.n)
        check_label_property(c, b, props.label);
    if (!prop_list_varies(&b->as.nest.props))
        b->as.nest.table = arena_copy(c->arena, &props, sizeof props);
}

void check_cell_props(Checker *c, Block *b)
{
    PropContext context = props_of_check(c);
    CellProps props = cell_props(&context, b);
    if (!prop_list_varies(&b->as.nest.props))
        b->as.nest.cell = arena_copy(c->arena, &props, sizeof props);
}
