/* Properties of @table, @row and @cell. */
#include "sema/prop_reader.h"

enum { PAPER = 31680 /* twips: 22 in, the most that Word lays out */ };

static const LengthRule extent = {UNITS_LINE, 20, PAPER, "1pt", "22in"};
static const LengthRule distance = {UNITS_LINE, 0, PAPER, "0", "22in"};

/* How many values the group still has. */
static int values_left(const PropReader *r)
{
    int count = 0;
    for (const PropValue *v = r->at; v; v = v->next)
        count++;
    return count;
}

/* The number of values of a list that has one a column; there is at least one. */
static int column_values(PropReader *r)
{
    int count = values_left(r);
    if (!count)
        take(r); /* says that a value is missing */
    else if (count > TABLE_COLUMNS_MOST)
        prop_fault(r, E_TABLE_COLUMNS, r->prop->span, STR("63"), str_format(r->c->arena, "%d", count));
    return r->faulty ? 0 : count;
}

/* Lengths and stars. */
static const TableSize *take_sizes(PropReader *r, int count)
{
    TableSize *sizes = NEW_ARRAY(r->c->arena, TableSize, count);
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
    r->table->widths = take_sizes(r, count);
    r->table->width_count = count;
    r->table->widths_at = r->prop->span;
}

void read_table_align(PropReader *r)
{
    int count = column_values(r);
    Align *aligns = NEW_ARRAY(r->c->arena, Align, count);
    for (int i = 0; i < count && !r->faulty; i++)
        aligns[i] = take_align(r);
    r->table->aligns = aligns;
    r->table->align_count = count;
    r->table->aligns_at = r->prop->span;
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
    VerticalAlign *valigns = NEW_ARRAY(r->c->arena, VerticalAlign, count);
    for (int i = 0; i < count && !r->faulty; i++)
        valigns[i] = take_valign(r);
    r->table->valigns = valigns;
    r->table->valign_count = count;
    r->table->valigns_at = r->prop->span;
}

/* ---- @table: styles ---- */

/* A style of that kind; its name does not hang on data. */
static int take_style(PropReader *r, StyleKind kind)
{
    const PropValue *v = r->at;
    Name name = take_name(r);
    if (!r->faulty && r->stand_in)
        refuse_value(r, v);
    if (r->faulty)
        return NO_STYLE;
    int style = style_seen(r->c->styles, name);
    if (style != NO_STYLE && r->c->styles->items[style].kind == kind)
        return style;
    if (style != NO_STYLE) {
        report_style_kind(r->c, name, r->c->styles->items[style].kind);
        r->faulty = true;
    } else {
        report_no_style(r->c, name, kind);
        r->faulty = true;
    }
    return NO_STYLE;
}

void read_table_cells(PropReader *r)
{
    int count = column_values(r);
    int *cells = NEW_ARRAY(r->c->arena, int, count);
    for (int i = 0; i < count && !r->faulty; i++)
        cells[i] = take_style(r, STYLE_PARAGRAPH);
    r->table->cells = cells;
    r->table->cell_count = count;
    r->table->cells_at = r->prop->span;
}

void read_table_style(PropReader *r)
{
    r->table->style = take_style(r, STYLE_TABLE);
}

/* ---- @table: rows ---- */

void read_table_heights(PropReader *r)
{
    int count = values_left(r);
    if (!count)
        take(r);
    r->table->heights = take_sizes(r, count);
    r->table->height_count = count;
}

void read_table_header(PropReader *r)
{
    enum { MOST = 1000 };
    r->table->header = take_number(r, 0, MOST);
}

void read_table_merge(PropReader *r)
{
    int count = column_values(r);
    int *merged = NEW_ARRAY(r->c->arena, int, count);
    for (int i = 0; i < count && !r->faulty; i++)
        merged[i] = take_number(r, 1, TABLE_COLUMNS_MOST);
    r->table->merged = merged;
    r->table->merge_count = count;
    r->table->merged_at = r->prop->span;
}

void read_table_break_rows(PropReader *r)
{
    r->table->whole_rows = !take_switch(r);
}

/* ---- @table: the whole ---- */

void read_table_caption(PropReader *r)
{
    r->table->caption = take_string(r, NULL);
    r->table->captioned = true;
}

void read_table_label(PropReader *r)
{
    const PropValue *v = r->at;
    r->table->label = take_name(r);
    if (!r->faulty && r->stand_in)
        refuse_value(r, v);
}

void read_table_width(PropReader *r)
{
    r->table->width = take_length(r, &extent);
    r->table->width_set = true;
    r->table->width_at = r->prop->span;
}

void read_table_place(PropReader *r)
{
    static const Str words[] = {
        [TABLE_INLINE] = STR_INIT("inline"),
        [TABLE_FOOT] = STR_INIT("foot"),
        [TABLE_ON_PAGE] = STR_INIT("page"),
    };
    int word = take_choice(r, words, TABLE_ON_PAGE + 1);
    r->table->place = word < 0 ? TABLE_INLINE : (TablePlace)word;
    if (word != TABLE_ON_PAGE)
        return;
    r->table->x = take_length(r, &distance);
    r->table->y = take_length(r, &distance);
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
    r->table->turn = take_turn(r);
}

/* ---- @row and @cell ---- */

void read_row_height(PropReader *r)
{
    static const Str words[] = {STR_INIT("at"), STR_INIT("exactly")};
    static const Str least[] = {STR_INIT("least")};
    int word = take_choice(r, words, 2);
    if (word == 0)
        take_choice(r, least, 1);
    r->cell->rule = word == 1 ? ROW_EXACTLY : ROW_AT_LEAST;
    r->cell->height = take_length(r, &extent);
}

void read_cell_span(PropReader *r)
{
    r->cell->span = take_number(r, 1, TABLE_COLUMNS_MOST);
}

void read_cell_down(PropReader *r)
{
    enum { MOST = 1000000 };
    r->cell->down = take_number(r, 1, MOST);
}

void read_cell_valign(PropReader *r)
{
    r->cell->valign = take_valign(r);
    r->cell->valign_set = true;
}

void read_cell_turn(PropReader *r)
{
    r->cell->turn = take_turn(r);
    r->cell->turn_set = true;
}

void read_cell_padding(PropReader *r)
{
    take_padding(r, r->cell->padding, &r->cell->padding_set);
}

/* ---- the doors ---- */

static void read_table(Checker *c, const Block *b, const PropFiller *filler, TableProps *out)
{
    out->style = NO_STYLE;
    PropReader r = {.c = c, .place = PLACE_TABLE_BLOCK, .table = out, .filler = filler};
    prop_list_read(&r, &b->as.nest.props);
}

static void read_cell(Checker *c, const Block *b, const PropFiller *filler, CellProps *out)
{
    unsigned place = b->kind == BLOCK_ROW ? PLACE_ROW : PLACE_CELL;
    Props look = {0};
    PropReader r = {.c = c, .place = place, .props = &look, .cell = out, .filler = filler};
    prop_list_read(&r, &b->as.nest.props);
    out->look = look;
}

void check_table_props(Checker *c, Block *b)
{
    TableProps *props = NEW(c->arena, TableProps);
    PropFiller filler = filler_of_check(c);
    read_table(c, b, &filler, props);
    if (props->label.text.n)
        check_label_property(c, b, props->label);
    b->as.nest.table = prop_list_varies(&b->as.nest.props) ? NULL : props;
    b->as.nest.module = c->module;
}

void check_cell_props(Checker *c, Block *b)
{
    CellProps *props = NEW(c->arena, CellProps);
    PropFiller filler = filler_of_check(c);
    read_cell(c, b, &filler, props);
    b->as.nest.cell = prop_list_varies(&b->as.nest.props) ? NULL : props;
    b->as.nest.module = c->module;
}

TableProps table_props(Arena *a, const Block *b, const StyleSheet *styles, const WithValues *values, Diags *dg)
{
    TableProps props = {0};
    Checker c = {.arena = a, .dg = dg, .module = b->as.nest.module, .styles = styles};
    WithValues own = *values;
    PropFiller filler = filler_of_run(&own);
    read_table(&c, b, &filler, &props);
    return props;
}

CellProps cell_props(Arena *a, const Block *b, const WithValues *values, Diags *dg)
{
    CellProps props = {0};
    Checker c = {.arena = a, .dg = dg, .module = b->as.nest.module};
    WithValues own = *values;
    PropFiller filler = filler_of_run(&own);
    read_cell(&c, b, &filler, &props);
    return props;
}
