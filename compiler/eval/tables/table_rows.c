/* Rows: from a bar row or @row to one slot per column, and into the grid. */
#include "eval/tables/table_rows.h"

#include "eval/blocks/blocks.h"
#include "eval/blocks/items.h"
#include "eval/recorder.h"
#include "eval/tables/table_cells.h"
#include "eval/tables/table_columns.h"
#include "eval/tables/table_fit.h"
#include "eval/tables/table_grid.h"

/* ---- a row ---- */

static void set_height(TableRow *row, RowRule rule, Length height, LengthScale scale)
{
    row->rule = rule;
    row->height = length_twips(height, scale);
}

/* The height given by the row itself, or by the table for the row's number; the height of its style is left to the
 * sink. */
static TableRow row_event(const TableState *t, const CellProps *own)
{
    const TableProps *p = &t->props;
    TableRow row = {.header = t->rows < p->header, .whole = p->whole_rows,
                    .keep_next = own->look.keep_next, .keep_previous = own->look.keep_previous};
    if (own->rule != ROW_AUTO)
        set_height(&row, own->rule, own->height, t->scale);
    else if (t->rows < p->height_count && !p->heights[t->rows].star)
        set_height(&row, ROW_AT_LEAST, p->heights[t->rows].length, t->scale);
    return row;
}

static void row_begin(Evaluation *ev, const Block *b)
{
    TableState *t = ev->table;
    GridRow *row = t->now;
    t->row_props = b->kind == BLOCK_ROW ? cell_props_now(ev, b) : (CellProps){0};
    row->block = b;
    row->columns = 0;
    row->row = row_event(t, &t->row_props);
}

void row_add(TableState *t, GridSlot slot)
{
    if (t->now->columns < TABLE_COLUMNS_MOST)
        t->now->slots[t->now->columns] = slot;
    t->now->columns++;
}

/* ---- into the grid ---- */

static bool check_count(Evaluation *ev, TableState *t, const GridRow *row)
{
    Str found = str_format(ev->scope, "%d", row->columns);
    if (row->columns > TABLE_COLUMNS_MOST) {
        diag(ev->dg, E_TABLE_COLUMNS, row->block->head, STR("63"), found);
        return false;
    }
    if (!t->columns && !row->columns && !t->faulty) {
        diag(ev->dg, E_ROW_EMPTY, row->block->head);
        return false;
    }
    if (!t->columns || row->columns == t->columns)
        return true;
    /* Without the rows that were not placed, the columns that reach down into a @row are not known. */
    if (t->faulty && t->reach > 0 && row->block->kind == BLOCK_ROW && row->columns < t->columns)
        return true;
    Diag *d = diag(ev->dg, E_ROW_CELLS, row->block->head, found, str_format(ev->scope, "%d", t->columns));
    if (row->block->kind == BLOCK_BAR_ROW && row->columns < t->columns)
        diag_hint(ev->dg, d, H_ROW_CELLS);
    diag_note(ev->dg, d, N_FIRST_ROW, t->first_row);
    return false;
}

/* A continued cell looks like the one above, and has no content of its own. */
static void go_on(GridRow *row, GridRow *above)
{
    for (int i = 0; i < row->count; i++) {
        GridCell *c = &row->cells[i];
        if (c->above < 0)
            continue;
        GridCell *upper = &above->cells[c->above];
        if (upper->cell.down == CELL_ALONE)
            upper->cell.down = CELL_FIRST;
        c->at = upper->at;
        if (upper->down - 1 > c->down)
            c->down = upper->down - 1;
        c->text = str_copy(row->arena, upper->text);
        c->cell = upper->cell;
        c->cell.down = CELL_JOINED;
        c->cell.count = 0;
        c->cell.paragraphs = NULL;
        if (upper->cell.border)
            c->cell.border = arena_copy(row->arena, upper->cell.border, sizeof(Border) * SIDE_COUNT);
        if (upper->cell.padding)
            c->cell.padding = arena_copy(row->arena, upper->cell.padding, sizeof(Length) * SIDE_COUNT);
    }
}

/* Sends the row held back, and holds back this one instead. */
static void hold_back(Evaluation *ev, TableState *t)
{
    GridRow *row = t->now, *gone = t->above;
    table_send_row(ev, t);
    t->above = row;
    t->now = gone ? gone : t->spare;
    if (!gone)
        t->spare = NULL;
    t->rows++;
}

/* Puts the row into the table; false if it does not fit. */
static bool place(Evaluation *ev, TableState *t)
{
    GridRow *row = t->now;
    if (!check_count(ev, t, row))
        return false;
    if (t->faulty)
        return true;
    if (!t->columns && !table_columns(ev, t, row))
        return false;
    if (!grid_place(ev, t, row))
        return false;
    table_check_stars(ev, t, row);
    if (!t->rows)
        table_begin(ev, t);
    table_merge(t, row);
    if (t->above)
        go_on(row, t->above);
    hold_back(ev, t);
    return true;
}

/* How many rows below the current one its cells, or those above it, reach. */
static int reach_below(const TableState *t)
{
    const GridRow *row = t->now;
    int most = t->reach - 1;
    for (int i = 0; i < row->columns && i < TABLE_COLUMNS_MOST; i++)
        if (row->slots[i].kind == SLOT_CELL && row->slots[i].cell.down > most)
            most = row->slots[i].cell.down;
    return most;
}

/* A faulty row and those after it are not placed: further errors would only follow from the fault. */
static void row_end(Evaluation *ev)
{
    TableState *t = ev->table;
    int reach = reach_below(t);
    if (!place(ev, t))
        t->faulty = true;
    t->reach = reach;
    arena_release(t->now->arena, t->now->begin);
}

/* ---- bar rows ---- */

/* The pieces of one cell. */
static Pieces slice(const Pieces *p, size_t from, size_t to)
{
    Pieces cell = {.arena = p->arena, .count = to - from, .size = to - from, .items = p->items + from};
    cell.dynamic = p->dynamic;
    return cell;
}

static bool is_blank(const Piece *p)
{
    return p->kind != PIECE_RUN || (p->run.kind == RUN_TEXT && !str_trim(p->run.text).n);
}

/* Is the piece just this sign, from the template itself, without a `\` before it? */
static bool is_sign(const Piece *p, const char *sign)
{
    const Run *r = &p->run;
    return p->fixed && !r->strong && !r->link.n && r->text.n == r->origin.end - r->origin.start &&
           str_is(str_trim(r->text), sign);
}

static SlotKind kind_of(const Pieces *cell)
{
    const Piece *only = NULL;
    for (size_t i = 0; i < cell->count; i++) {
        if (is_blank(&cell->items[i]))
            continue;
        if (only)
            return SLOT_CELL;
        only = &cell->items[i];
    }
    if (only && is_sign(only, "<"))
        return SLOT_LEFT;
    return only && is_sign(only, "^") ? SLOT_ABOVE : SLOT_CELL;
}

static GridSlot bar_slot(Evaluation *ev, Pieces *cell, Span at)
{
    TableState *t = ev->table;
    int column = t->now->columns;
    GridSlot slot = {.kind = kind_of(cell), .at = at};
    if (slot.kind == SLOT_CELL && column < TABLE_COLUMNS_MOST) {
        slot.cell.at = at;
        slot.cell.cell = bar_cell(ev, cell, at);
        if (t->props.merge_count)
            slot.cell.text = cell_text(t->now->arena, &slot.cell.cell);
    }
    return slot;
}

/* The place of a cell: of its first piece that shows something, or of the bar that ends it. */
static Span place_of(const Block *b, const Pieces *cell, const Piece *bar)
{
    for (size_t i = 0; i < cell->count; i++)
        if (!is_blank(&cell->items[i]) && cell->items[i].run.origin.file)
            return cell->items[i].run.origin;
    return bar ? bar->run.origin : b->head;
}

static void add_bar_cell(Evaluation *ev, const Block *b, const Pieces *all, size_t from, size_t to)
{
    TableState *t = ev->table;
    const Piece *bar = to < all->count ? &all->items[to] : NULL;
    Pieces cell = slice(all, from, to);
    if (!t->columns && t->now->columns < TABLE_COLUMNS_MOST)
        t->written[t->now->columns] = bar ? written_bar(b, &bar->run.origin) : written_bar(b, NULL) - 1;
    row_add(t, bar_slot(ev, &cell, place_of(b, &cell, bar)));
}

static bool all_blank(const Pieces *p, size_t from)
{
    for (size_t i = from; i < p->count; i++)
        if (!is_blank(&p->items[i]))
            return false;
    return true;
}

static void eval_bar_row(Evaluation *ev, const Block *b)
{
    Pieces all = new_pieces(ev);
    size_t from = 0;
    pieces_eval(ev, &all, &b->as.bar_row, plain_look);
    for (size_t i = 0; i < all.count; i++)
        if (all.items[i].kind == PIECE_BAR) {
            add_bar_cell(ev, b, &all, from, i);
            from = i + 1;
        }
    if (!row_is_closed(&b->as.bar_row) || !all_blank(&all, from))
        add_bar_cell(ev, b, &all, from, all.count);
}

/* ---- @row ---- */

void row_skip_covered(TableState *t, Span at)
{
    const GridRow *above = t->faulty ? NULL : t->above;
    while (above && t->now->columns < above->columns) {
        const GridCell *upper = &above->cells[above->cell_of[t->now->columns]];
        if (upper->down <= 0 || upper->from != t->now->columns)
            return;
        for (int column = upper->from; column < upper->to; column++)
            row_add(t, (GridSlot){.kind = SLOT_ABOVE, .at = at});
    }
}

void eval_row(Evaluation *ev, const Block *b)
{
    if (!ev->table || !eval_spend(ev, STEPS_CELL, b->head))
        return;
    row_begin(ev, b);
    if (b->kind == BLOCK_BAR_ROW) {
        eval_bar_row(ev, b);
    } else {
        eval_blocks(ev, &b->as.nest.body);
        row_skip_covered(ev->table, b->head);
    }
    eval_spend(ev, (uint64_t)ev->table->now->columns * STEPS_CELL, b->head);
    row_end(ev);
}
