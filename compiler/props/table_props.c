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

/* The reader of a list that has a value a column. */
#define READ_COLUMNS(name, Item, list, list_count, list_at, take_item)                             \
    void read_##name(PropReader *r)                                                                \
    {                                                                                              \
        int count = column_values(r);                                                              \
        Item *items = NEW_ARRAY(r->arena, Item, count);                                            \
        for (int i = 0; i < count && !r->faulty; i++)                                              \
            items[i] = take_item;                                                                  \
        r->to.table->list = items;                                                                 \
        r->to.table->list_count = count;                                                           \
        r->to.table->list_at = r->prop->span;                                                      \
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

READ_COLUMNS(table_align, Align, aligns, align_count, aligns_at, take_align(r, ALIGN_DISTRIBUTE))
READ_COLUMNS(table_valign, VerticalAlign, valigns, valign_count, valigns_at, take_valign(r))
READ_COLUMNS(table_merge, int, merged, merge_count, merged_at, take_number(r, 1, TABLE_COLUMNS_MOST))

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

READ_COLUMNS(table_cells, int, cells, cell_count, cells_at, take_style(r, STYLE_PARAGRAPH))
READER(table_style, table->style, take_style(r, STYLE_TABLE))

/* ---- @table: rows ---- */

enum { HEADER_ROWS_MOST = 1000, ROWS_DOWN_MOST = 1000000 };

READER(table_header, table->header, take_number(r, 0, HEADER_ROWS_MOST))
READER(table_break_rows, table->whole_rows, !take_switch(r))

void read_table_heights(PropReader *r)
{
    int count = values_left(r);
    if (!count)
        take(r);
    r->to.table->heights = take_sizes(r, count);
    r->to.table->height_count = count;
}

/* ---- @table: the whole table ---- */

READER_SETS(table_caption, table->caption, table->captioned, take_string(r, NULL))

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

READER(table_turn, table->turn, take_turn(r))

/* ---- @row and @cell ---- */

READER(cell_span, cell->span, take_number(r, 1, TABLE_COLUMNS_MOST))
READER(cell_down, cell->down, take_number(r, 1, ROWS_DOWN_MOST))
READER_SETS(cell_valign, cell->valign, cell->valign_set, take_valign(r))
READER_SETS(cell_turn, cell->turn, cell->turn_set, take_turn(r))

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
