/* The content of a cell: one paragraph in a bar row, the blocks of a @cell. */
#include "eval/tables/table_cells.h"

#include "base/utf8.h"
#include "eval/blocks/blocks.h"
#include "eval/blocks/items.h"
#include "eval/blocks/pictures.h"
#include "eval/label.h"
#include "eval/prop_values.h"
#include "eval/recorder.h"
#include "eval/tables/table_columns.h"
#include "eval/tables/table_grid.h"
#include "eval/tables/table_rows.h"

CellProps cell_props_now(Evaluation *ev, const Block *b)
{
    if (b->as.nest.cell)
        return *b->as.nest.cell;
    const PropContext context = props_of_run(ev);
    return cell_props(&context, b);
}

/* ---- the look of a cell ---- */

static void overlay(CellProps *p, const CellProps *over)
{
    props_overlay(&p->look, &over->look);
    if (over->valign_set)
        p->valign = over->valign;
    if (over->turn_set)
        p->turn = over->turn;
    for (int side = 0; side < SIDE_COUNT; side++)
        if (over->padding_set >> side & 1)
            p->padding[side] = over->padding[side];
    p->padding_set |= over->padding_set;
}

/* The properties of the table's column, overridden by those of the @row, and these by those of the @cell. */
static CellProps look_of(const TableState *t, int column, const CellProps *own)
{
    CellProps look = {.valign = column_valign(t, column), .turn = t->props.turn};
    if (column_align(t, column, &look.look.align))
        look.look.set = (uint64_t)1 << PROPERTY_ALIGN;
    overlay(&look, &t->row_props);
    overlay(&look, own);
    return look;
}

static TableCell cell_of(Arena *a, const CellProps *look)
{
    const Props *p = &look->look;
    TableCell cell = {.span = 1, .valign = look->valign, .turn = look->turn, .padding_set = look->padding_set};
    cell.shaded = props_has(p, PROPERTY_SHADE) && !p->shade_none;
    cell.shade = p->shade;
    if (props_has(p, PROPERTY_BORDER))
        cell.border = arena_copy(a, p->border, sizeof p->border);
    if (look->padding_set)
        cell.padding = arena_copy(a, look->padding, sizeof look->padding);
    return cell;
}

/* Only `align` applies to the paragraphs; it overrides a @with around the table. */
static void lay_align(Evaluation *ev, const CellProps *look)
{
    if (!props_has(&look->look, PROPERTY_ALIGN))
        return;
    Props align = {.set = (uint64_t)1 << PROPERTY_ALIGN, .align = look->look.align};
    props_overlay(&ev->around.direct, &align);
}

/* ---- a cell of a bar row ---- */

static Str without_leading_blanks(Str text)
{
    for (size_t at = 0, next = 0; next < text.n; at = next)
        if (!char_is_blank(utf8_next(text, &next)))
            return str_sub(text, at, text.n);
    return STR("");
}

static Str without_trailing_blanks(Str text)
{
    for (size_t end = text.n, before = text.n; before; end = before)
        if (!char_is_blank(utf8_previous(text, &before)))
            return str_sub(text, 0, end);
    return STR("");
}

/* Removes the blanks at the ends, and runs that held nothing else. */
static void trim(Run **runs, size_t *count)
{
    while (*count && (*runs)->kind == RUN_TEXT) {
        (*runs)->text = without_leading_blanks((*runs)->text);
        if ((*runs)->text.n)
            break;
        ++*runs;
        --*count;
    }
    while (*count && (*runs)[*count - 1].kind == RUN_TEXT) {
        Run *last = &(*runs)[*count - 1];
        last->text = without_trailing_blanks(last->text);
        if (last->text.n)
            break;
        --*count;
    }
}

/* The paragraph of a cell; it is kept even if it comes out empty. */
static Paragraph bar_paragraph(Evaluation *ev, Pieces *pieces, int style, Span at)
{
    const Run *joined;
    size_t count;
    pieces_join(ev, pieces, &joined, &count);
    Run *runs = count ? arena_copy(pieces->arena, joined, sizeof *joined * count) : NULL;
    trim(&runs, &count);
    Paragraph p = new_paragraph(style, at);
    if (count)
        number_by_style(ev, style, &p);
    p.runs = runs;
    p.count = count;
    return p;
}

TableCell bar_cell(Evaluation *ev, Pieces *pieces, Span at)
{
    TableState *t = ev->table;
    Arena *a = t->now->arena;
    int column = t->now->columns;
    CellProps look = look_of(t, column, &(CellProps){0});
    Props direct = ev->around.direct;
    list_close(ev);
    Paragraph p = bar_paragraph(ev, pieces, column_style(ev, t, column, t->now->row.header), at);
    lay_align(ev, &look);
    Props own = ev->around.direct;
    p.direct = pictures_give_room(ev, &p, &own) || direct_props(ev) ? &own : NULL;
    label_contents(ev, &p, p.direct);
    Paragraph kept = paragraph_copy(a, &p);
    ev->around.direct = direct;
    TableCell cell = cell_of(a, &look);
    cell.paragraphs = arena_copy(a, &kept, sizeof kept);
    cell.count = 1;
    return cell;
}

/* ---- @cell ---- */

bool cell_refuses(Evaluation *ev, const Block *b)
{
    bool refused = b->kind == BLOCK_HEADING || b->kind == BLOCK_TABLE || b->kind == BLOCK_PAGE || b->kind == BLOCK_TOC;
    if (refused)
        diag_note(ev->dg, diag(ev->dg, E_NOT_IN_CELL, b->head), N_CELL_AROUND, ev->around.cell->head);
    return refused;
}

/* Evaluates the blocks of a cell into a recorder. Lists begin and end in it. */
static void record(Evaluation *ev, const Block *cell, Recorder *r)
{
    Sink *sink = ev->sink;
    Labelled *labelled = ev->lists->labelled;
    recorder_begin(r, ev->table->now->arena);
    ev->sink = &r->sink;
    ev->lists->labelled = NULL;
    ev->around.cell = cell;
    list_close(ev);
    eval_blocks(ev, &cell->as.nest.body);
    list_close(ev);
    ev->around.cell = NULL;
    ev->lists->labelled = labelled;
    ev->sink = sink;
}

static TableCell block_cell(Evaluation *ev, const Block *b, const CellProps *own, int column)
{
    TableState *t = ev->table;
    CellProps look = look_of(t, column, own);
    Props direct = ev->around.direct;
    Recorder r;
    lay_align(ev, &look);
    ev->around.cell_style = column_style(ev, t, column, t->now->row.header);
    record(ev, b, &r);
    ev->around.direct = direct;
    TableCell cell = cell_of(t->now->arena, &look);
    cell.paragraphs = r.items;
    cell.count = r.count;
    return cell;
}

/* Records the cell's index in the first row, as written, for its columns; a `span` that depends on data counts as
 * one. */
static void note_written(TableState *t, const Block *b, int column, int span)
{
    int written = written_cell(t->now->block, b);
    bool fixed = b->as.nest.cell != NULL;
    for (int i = 0; i < span && column + i < TABLE_COLUMNS_MOST; i++)
        t->written[column + i] = written + (fixed ? i : 0);
}

void eval_cell(Evaluation *ev, const Block *b)
{
    TableState *t = ev->table;
    if (!t)
        return;
    CellProps own = cell_props_now(ev, b);
    int span = own.span ? own.span : 1;
    row_skip_covered(t, b->head);
    int column = t->now->columns;
    if (!t->columns)
        note_written(t, b, column, span);
    GridSlot slot = {.kind = SLOT_CELL, .at = b->head, .cell = {.at = b->head, .down = own.down ? own.down - 1 : 0}};
    if (column < TABLE_COLUMNS_MOST) {
        slot.cell.cell = block_cell(ev, b, &own, column);
        if (t->props.merge_count)
            slot.cell.text = cell_text(t->now->arena, &slot.cell.cell);
    }
    row_add(t, slot);
    for (int i = 1; i < span; i++)
        row_add(t, (GridSlot){.kind = SLOT_LEFT, .at = b->head});
}
