/* From the slots of a row, one per column, to cells that span columns and continue those above. */
#include "eval/tables/table_grid.h"

static Str number(Evaluation *ev, int n)
{
    return str_format(ev->scope, "%d", n);
}

/* ---- the columns of each cell ---- */

static GridCell *new_cell(GridRow *row, GridCell cell, int column)
{
    GridCell *c = &row->cells[row->count++];
    *c = cell;
    c->from = column;
    c->to = column + 1;
    return c;
}

/* A column that continues the cell above: widens the cell on its left if that continues the same cell. */
static void join_above(GridRow *row, const GridRow *above, int column)
{
    int owner = above->cell_of[column];
    GridCell *left = row->count ? &row->cells[row->count - 1] : NULL;
    if (left && left->above == owner)
        left->to++;
    else
        new_cell(row, (GridCell){.above = owner, .at = row->slots[column].at}, column);
}

static bool take_slot(Evaluation *ev, GridRow *row, const GridRow *above, int column)
{
    const GridSlot *slot = &row->slots[column];
    switch (slot->kind) {
    case SLOT_CELL: new_cell(row, slot->cell, column)->above = -1; break;
    case SLOT_LEFT:
        if (!column) {
            diag(ev->dg, E_CELL_LEFT, slot->at);
            return false;
        }
        row->cells[row->count - 1].to++;
        break;
    case SLOT_ABOVE:
        if (!above) {
            diag(ev->dg, E_CELL_ABOVE, slot->at);
            return false;
        }
        join_above(row, above, column);
        break;
    }
    row->cell_of[column] = row->count - 1;
    return true;
}

/* ---- continued cells ---- */

/* Does the continuation of a cell above cover exactly its columns? */
static bool is_rectangle(Evaluation *ev, const GridCell *c, const GridCell *above)
{
    if (c->from == above->from && c->to == above->to)
        return true;
    Diag *d = diag(ev->dg, E_CELL_RECTANGLE, c->at, number(ev, above->from + 1), number(ev, above->to),
                   number(ev, c->from + 1), number(ev, c->to));
    diag_note(ev->dg, d, N_CELL_ABOVE, above->at);
    return false;
}

static void report_covered(Evaluation *ev, const GridRow *row, const GridCell *above)
{
    bool bars = row->block->kind == BLOCK_BAR_ROW;
    Diag *d = diag(ev->dg, E_CELL_COVERED, row->slots[above->from].at, number(ev, above->from + 1));
    diag_hint(ev->dg, d, bars ? H_COVERED_BARS : H_COVERED_ROW);
    diag_note(ev->dg, d, N_CELL_ABOVE, above->at);
}

/* Does a cell of the row continue that cell of the row above? */
static bool goes_on(const GridRow *row, int above)
{
    for (int i = 0; i < row->count; i++)
        if (row->cells[i].above == above)
            return true;
    return false;
}

static bool fits_below(Evaluation *ev, const GridRow *row, const GridRow *above)
{
    for (int i = 0; i < row->count; i++)
        if (row->cells[i].above >= 0 && !is_rectangle(ev, &row->cells[i], &above->cells[row->cells[i].above]))
            return false;
    for (int i = 0; i < above->count; i++)
        if (above->cells[i].down > 0 && !goes_on(row, i)) {
            report_covered(ev, row, &above->cells[i]);
            return false;
        }
    return true;
}

bool grid_place(Evaluation *ev, TableState *t, GridRow *row)
{
    row->count = 0;
    for (int column = 0; column < row->columns; column++)
        if (!take_slot(ev, row, t->above, column))
            return false;
    if (t->above && !fits_below(ev, row, t->above))
        return false;
    for (int i = 0; i < row->count; i++)
        row->cells[i].cell.span = row->cells[i].to - row->cells[i].from;
    return true;
}
