/* Tables: what stands in which part of them. Their properties are read in table_props.c. */
#include "sema/checker.h"

#include "base/utf8.h"
#include "sema/prop_reader.h"

/* ---- what may stand where ---- */

/* A line of prose between rows: most often a bar is missing, or typed full-width. */
static void hint_bar(Checker *c, const Block *b, Diag *d)
{
    enum { WIDE_BAR = 0xFF5C };
    if (b->kind != BLOCK_PARAGRAPH)
        return;
    Str text = c->module->tree->source->text;
    size_t at = b->span.start;
    if (at < text.n && utf8_next(text, &at) == WIDE_BAR)
        diag_hint(c->dg, d, H_WRITE, STR("|"));
    else
        diag_hint(c->dg, d, H_ROW_BEGINS);
}

static bool is_control(const Block *b)
{
    return b->kind == BLOCK_IF || b->kind == BLOCK_FOR;
}

static bool fits(Checker *c, const Block *b, bool wanted, Code code)
{
    if (!wanted && !is_control(b) && !nesting_is_lost(c))
        hint_bar(c, b, diag(c->dg, code, b->head));
    return wanted || is_control(b);
}

static bool fits_cell(Checker *c, const Block *b)
{
    bool refused = b->kind == BLOCK_HEADING || b->kind == BLOCK_TABLE || b->kind == BLOCK_PAGE || b->kind == BLOCK_TOC;
    if (refused && !nesting_is_lost(c))
        diag(c->dg, E_NOT_IN_CELL, b->head);
    return !refused;
}

/* A cell of three dashes or more, with a colon at either end: what parts the head from the rows in Markdown. */
static bool is_dashes(Str cell)
{
    cell = str_trim(cell);
    if (str_starts(cell, STR(":")))
        cell = str_sub(cell, 1, cell.n);
    if (str_ends(cell, STR(":")))
        cell = str_sub(cell, 0, cell.n - 1);
    for (size_t i = 0; i < cell.n; i++)
        if (cell.s[i] != '-')
            return false;
    return cell.n >= 3;
}

/* Is every cell of a bar row such? */
static bool is_row_of_dashes(const Block *b)
{
    const Inline *cell = NULL;
    for (const Inline *i = b->as.bar_row.first; i; i = i->next) {
        if (i->kind == INLINE_TEXT && !cell)
            cell = i;
        else if (i->kind != INLINE_BAR || !cell || !is_dashes(cell->as.text))
            return false;
        else
            cell = NULL;
    }
    return b->as.bar_row.first && (!cell || is_dashes(cell->as.text));
}

/* Rows one below the other are reported at the first. */
static void refuse_bar_row(Checker *c, const Block *b)
{
    bool first = !c->stray || c->stray->next != b;
    c->stray = b;
    if (!first)
        return;
    Diag *d = diag(c->dg, E_ROW_OUTSIDE, b->head);
    if (b->next && b->next->kind == BLOCK_BAR_ROW)
        diag_hint(c->dg, d, H_ROWS_IN_TABLE);
    else
        diag_hint(c->dg, d, H_LITERAL, STR("\\|"));
}

/* A row or cell that stands in no table. */
static bool refuse_outside(Checker *c, const Block *b)
{
    if (nesting_is_lost(c))
        return false;
    if (b->kind == BLOCK_BAR_ROW)
        refuse_bar_row(c, b);
    else if (b->kind == BLOCK_ROW)
        diag(c->dg, E_BELONGS_INTO, b->head, STR("@row"), STR("@table"));
    else
        diag(c->dg, E_BELONGS_INTO, b->head, STR("@cell"), STR("@row"));
    return false;
}

bool table_part_allows(Checker *c, const Block *b)
{
    bool bars = b->kind == BLOCK_BAR_ROW, row = b->kind == BLOCK_ROW, cell = b->kind == BLOCK_CELL;
    if (b->kind == BLOCK_ERROR)
        return true;
    switch (c->part) {
    case PART_TABLE: return cell ? refuse_outside(c, b) : fits(c, b, bars || row, E_NOT_IN_TABLE);
    case PART_ROW: return fits(c, b, cell, E_NOT_IN_ROW);
    case PART_CELL:
        if (!fits_cell(c, b))
            return false;
        break;
    case PART_NONE: break;
    }
    return bars || row || cell ? refuse_outside(c, b) : true;
}

/* ---- the parts ---- */

static void check_part(Checker *c, Block *b, TablePart part)
{
    TablePart around = c->part;
    c->part = part;
    check_blocks(c, &b->as.nest.body);
    c->part = around;
}

void check_table(Checker *c, Block *b)
{
    if (!b->faulty)
        check_table_props(c, b);
    check_part(c, b, PART_TABLE);
}

void check_bar_row(Checker *c, Block *b)
{
    if (is_row_of_dashes(b))
        diag_hint(c->dg, diag(c->dg, W_ROW_OF_DASHES, b->head), H_HEADER_ROWS);
    check_inlines(c, &b->as.bar_row);
}

void check_table_row(Checker *c, Block *b)
{
    if (!b->faulty)
        check_cell_props(c, b);
    check_part(c, b, PART_ROW);
}

/* Items in a cell are of no @list around the table. */
void check_table_cell(Checker *c, Block *b)
{
    const Block *list = c->list, *closed = c->closed;
    if (!b->faulty)
        check_cell_props(c, b);
    c->list = NULL;
    c->closed = b;
    check_part(c, b, PART_CELL);
    c->list = list;
    c->closed = closed;
}
