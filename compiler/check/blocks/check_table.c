/* Tables: what each part of them may contain. Their properties are read in table_props.c. */
#include "check/blocks/check_table.h"

#include "ast/walk.h"
#include "base/utf8.h"
#include "check/blocks/check_block.h"
#include "check/blocks/check_props.h"
#include "check/blocks/check_section.h"
#include "check/unknown_names.h"
#include "props/prop_reader.h"
#include "props/room.h"

/* ---- allowed content ---- */

/* For a line of prose between rows: usually a bar is missing, or typed full-width. */
static void hint_bar(Checker *c, const Block *b, Diag *d)
{
    enum { WIDE_BAR = 0xFF5C };
    if (b->kind != BLOCK_PARAGRAPH)
        return;
    Str text = c->scope.module->tree->source->text;
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

/* A cell of three dashes or more, maybe with colons at the ends: they separate the head from the rows in Markdown. */
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

/* Is every cell of a bar row such a cell? */
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

/* A sequence of rows is reported at the first. */
static void refuse_bar_row(Checker *c, const Block *b)
{
    bool first = !c->scope.stray || c->scope.stray->next != b;
    c->scope.stray = b;
    if (!first)
        return;
    Diag *d = diag(c->dg, E_ROW_OUTSIDE, b->head);
    if (b->next && b->next->kind == BLOCK_BAR_ROW)
        diag_hint(c->dg, d, H_ROWS_IN_TABLE);
    else
        diag_hint(c->dg, d, H_LITERAL, STR("\\|"));
}

/* Reports a row or cell that is not in a table. */
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
    switch (c->scope.part) {
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

/* ---- room ---- */

/* The result of a walk over rows. */
typedef struct RowWalk {
    int bars;    /* of the current row, also in control */
    bool varies; /* the number of cells of some row depends on the data */
} RowWalk;

static void count_bar(void *context, const Inline *i)
{
    ((RowWalk *)context)->bars += i->kind == INLINE_BAR;
}

static void look_at_row(void *context, const Block *b)
{
    RowWalk *w = context;
    if (b->kind == BLOCK_BAR_ROW) {
        const Visitor bars = {.context = w, .in_line = count_bar};
        w->bars = 0;
        walk_inlines(&bars, &b->as.bar_row);
        for (const Inline *i = b->as.bar_row.first; i; i = i->next)
            w->bars -= i->kind == INLINE_BAR;
        w->varies |= w->bars > 0;
    } else if (b->kind == BLOCK_ROW) {
        for (const Block *cell = b->as.nest.body.first; cell; cell = cell->next)
            w->varies |= cell->kind != BLOCK_CELL;
    } else if (b->kind == BLOCK_CALL) {
        w->varies = true;
    }
}

/* Do the widths, as written, decide the width of the table, whatever the data? */
static bool width_is_fixed(const Block *table)
{
    RowWalk w = {0};
    const Visitor rows = {.context = &w, .block = look_at_row};
    walk_blocks(&rows, &table->as.nest.body);
    return !w.varies;
}

/* Checks a table of the template itself against the page before data are read, if the page does not depend on them. */
static void check_table_room(Checker *c, const Block *b)
{
    const TableProps *p = b->as.nest.table;
    const PageSetup *page = &c->page_so_far.page;
    if (!page_is_known(c) || p->place == TABLE_ON_PAGE || (!p->width_set && !p->width_count) || !width_is_fixed(b))
        return;
    LengthScale scale = room_scale_of_body(c->styles, c->locale, page);
    Room room = room_on_page(page, c->scope.in_story || p->place == TABLE_FOOT);
    int32_t whole = p->width_set ? length_twips(p->width, scale) : page_column_width(page);
    RoomReport teller = {c->dg, c->arena, p->width_count ? p->widths_at : p->width_at};
    int64_t sum = 0;
    int stars = !p->width_count;
    for (int i = 0; i < p->width_count; i++) {
        stars += p->widths[i].star;
        sum += p->widths[i].star ? 0 : table_size_width(&p->widths[i], scale);
    }
    if (!stars || !room_for_stars(whole, sum, stars, &teller))
        room_for_table(&room, stars ? whole : sum, p->width_count, &teller);
}

/* ---- the parts ---- */

static void check_part(Checker *c, Block *b, TablePart part)
{
    TablePart around = c->scope.part;
    c->scope.part = part;
    check_blocks(c, &b->as.nest.body);
    c->scope.part = around;
}

void check_table(Checker *c, Block *b)
{
    if (!b->faulty)
        check_table_props(c, b);
    check_part(c, b, PART_TABLE);
    if (b->as.nest.table)
        check_table_room(c, b);
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

/* Items in a cell do not belong to a @list around the table. */
void check_table_cell(Checker *c, Block *b)
{
    const Block *list = c->scope.list, *closed = c->scope.closed;
    if (!b->faulty)
        check_cell_props(c, b);
    c->scope.list = NULL;
    c->scope.closed = b;
    check_part(c, b, PART_CELL);
    c->scope.list = list;
    c->scope.closed = closed;
}
