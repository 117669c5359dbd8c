/* Properties of @table, @row and @cell. */
#include "props/prop_reader.h"
#include "props/prop_take.h"
#include "props/style_lookup.h"

static const LengthRule extent = {UNITS_LINE, 20, LENGTH_MOST, "1pt", "22in"};
static const LengthRule distance = {UNITS_LINE, 0, LENGTH_MOST, "0", "22in"};

/* The number of values left in the group. */
static int values_left(const PropReader *r)
{
    int count = 0;
    for (const PropValue *v = r->at; v; v = v->next)
        count++;
    return count;
}

/* The number of values, at least 1, of a list with one for each column. */
static int column_values(PropReader *r)
{
    int count = values_left(r);
    if (!count)
        take(r); /* reports the missing value */
    else if (count > TABLE_COLUMNS_MOST)
        prop_fault(r, E_TABLE_COLUMNS, r->prop->span, STR("63"), str_format(r->arena, "%d", count));
    return r->faulty ? 0 : count;
}

/* Lengths and stars. */
static const TableSize *take_sizes(PropReader *r, int count)
{
    TableSize *sizes = NEW_ARRAY(r->arena, TableSize, count);
    for (int i = 0; i < count && !at_end(r); i++) {
        sizes[i].star = next_is(r, PROP_STAR);
        if (sizes[i].star)
            take(r);
        else
            sizes[i].length = take_length(r, &extent);
    }
    return sizes;
}

/* ---- @table: columns ---- */

void read_table_widths(PropReader *r)
{
    int count = column_values(r);
    r->to.table->widths = take_sizes(r, count);
    r->to.table->width_count = count;
    r->to.table->widths_at = r->prop->span;
}

void read_table_align(PropReader *r)
{
    int count = column_values(r);
    Align *aligns = NEW_ARRAY(r->arena, Align, count);
    for (int i = 0; i < count && !r->faulty; i++)
        aligns[i] = take_align(r, ALIGN_DISTRIBUTE);
    r->to.table->aligns = aligns;
    r->to.table->align_count = count;
    r->to.table->aligns_at = r->prop->span;
}

static VerticalAlign take_valign(PropReader *r)
{
    static const Str words[] = {
        [VALIGN_TOP] = STR_INIT("top"),
        [VALIGN_CENTER] = STR_INIT("center"),
        [VALIGN_BOTTOM] = STR_INIT("bottom"),
    };
    int word = take_choice(r, words, VALIGN_BOTTOM + 1);
    return word < 0 ? VALIGN_TOP : (VerticalAlign)word;
}

void read_table_valign(PropReader *r)
{
    int count = column_values(r);
    VerticalAlign *valigns = NEW_ARRAY(r->arena, VerticalAlign, count);
    for (int i = 0; i < count && !r->faulty; i++)
        valigns[i] = take_valign(r);
    r->to.table->valigns = valigns;
    r->to.table->valign_count = count;
    r->to.table->valigns_at = r->prop->span;
}

/* ---- @table: styles ---- */

/* A style of that kind; its name does not depend on data. */
static int take_style(PropReader *r, StyleKind kind)
{
    const PropValue *v = r->at;
    Name name = take_name(r);
    if (!r->faulty && r->stand_in)
        refuse_value(r, v);
    if (r->faulty)
        return NO_STYLE;
    const PropContext *context = r->context;
    int style = style_seen(context->styles, name);
    if (style != NO_STYLE && context->styles->items[style].kind == kind)
        return style;
    r->faulty = true;
    if (context->no_style)
        context->no_style(context->data, name, kind);
    return NO_STYLE;
}

void read_table_cells(PropReader *r)
{
    int count = column_values(r);
    int *cells = NEW_ARRAY(r->arena, int, count);
    for (int i = 0; i < count && !r->faulty; i++)
        cells[i] = take_style(r, STYLE_PARAGRAPH);
    r->to.table->cells = cells;
    r->to.table->cell_count = count;
    r->to.table->cells_at = r->prop->span;
}

void read_table_style(PropReader *r)
{
    r->to.table->style = take_style(r, STYLE_TABLE);
}

/* ---- @table: rows ---- */

void read_table_heights(PropReader *r)
{
    int count = values_left(r);
    if (!count)
        take(r);
    r->to.table->heights = take_sizes(r, count);
    r->to.table->height_count = count;
}

void read_table_header(PropReader *r)
{
    enum { MOST = 1000 };
    r->to.table->header = take_number(r, 0, MOST);
}

void read_table_merge(PropReader *r)
{
    int count = column_values(r);
    int *merged = NEW_ARRAY(r->arena, int, count);
    for (int i = 0; i < count && !r->faulty; i++)
        merged[i] = take_number(r, 1, TABLE_COLUMNS_MOST);
    r->to.table->merged = merged;
    r->to.table->merge_count = count;
    r->to.table->merged_at = r->prop->span;
}

void read_table_break_rows(PropReader *r)
{
    r->to.table->whole_rows = !take_switch(r);
}

/* ---- @table: the whole table ---- */

void read_table_caption(PropReader *r)
{
    r->to.table->caption = take_string(r, NULL);
    r->to.table->captioned = true;
}

void read_table_label(PropReader *r)
{
    const PropValue *v = r->at;
    r->to.table->label = take_name(r);
    if (!r->faulty && r->stand_in)
        refuse_value(r, v);
}

void read_table_width(PropReader *r)
{
    r->to.table->width = take_length(r, &extent);
    r->to.table->width_set = true;
    r->to.table->width_at = r->prop->span;
}

void read_table_place(PropReader *r)
{
    static const Str words[] = {
        [TABLE_INLINE] = STR_INIT("inline"),
        [TABLE_FOOT] = STR_INIT("foot"),
        [TABLE_ON_PAGE] = STR_INIT("page"),
    };
    int word = take_choice(r, words, TABLE_ON_PAGE + 1);
    r->to.table->place = word < 0 ? TABLE_INLINE : (TablePlace)word;
    if (word != TABLE_ON_PAGE)
        return;
    r->to.table->x = take_length(r, &distance);
    r->to.table->y = take_length(r, &distance);
}

static Turn take_turn(PropReader *r)
{
    static const Str words[] = {
        [TURN_NONE] = STR_INIT("off"),
        [TURN_LEFT] = STR_INIT("left"),
        [TURN_RIGHT] = STR_INIT("right"),
    };
    int word = take_choice(r, words, TURN_RIGHT + 1);
    return word < 0 ? TURN_NONE : (Turn)word;
}

void read_table_turn(PropReader *r)
{
    r->to.table->turn = take_turn(r);
}

/* ---- @row and @cell ---- */

void read_row_height(PropReader *r)
{
    static const Str words[] = {STR_INIT("at"), STR_INIT("exactly")};
    static const Str least[] = {STR_INIT("least")};
    int word = take_choice(r, words, 2);
    if (word == 0)
        take_choice(r, least, 1);
    r->to.cell->rule = word == 1 ? ROW_EXACTLY : ROW_AT_LEAST;
    r->to.cell->height = take_length(r, &extent);
}

void read_cell_span(PropReader *r)
{
    r->to.cell->span = take_number(r, 1, TABLE_COLUMNS_MOST);
}

void read_cell_down(PropReader *r)
{
    enum { MOST = 1000000 };
    r->to.cell->down = take_number(r, 1, MOST);
}

void read_cell_valign(PropReader *r)
{
    r->to.cell->valign = take_valign(r);
    r->to.cell->valign_set = true;
}

void read_cell_turn(PropReader *r)
{
    r->to.cell->turn = take_turn(r);
    r->to.cell->turn_set = true;
}

void read_cell_padding(PropReader *r)
{
    take_padding(r, r->to.cell->padding, &r->to.cell->padding_set);
}

/* ---- entry points ---- */

TableProps table_props(const PropContext *context, const Block *table)
{
    TableProps props = {.style = NO_STYLE};
    prop_list_read(context, &table->as.nest.props, PLACE_TABLE_BLOCK, (PropTarget){.table = &props});
    return props;
}

CellProps cell_props(const PropContext *context, const Block *b)
{
    CellProps props = {.rule = ROW_AUTO};
    unsigned place = b->kind == BLOCK_ROW ? PLACE_ROW : PLACE_CELL;
    prop_list_read(context, &b->as.nest.props, place, (PropTarget){.cell = &props});
    return props;
}
