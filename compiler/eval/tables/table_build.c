/* Tables: from the first row to the last, as a stream. */
#include "eval/tables/table_build.h"

#include "eval/blocks/blocks.h"
#include "eval/blocks/caption.h"
#include "eval/blocks/items.h"
#include "eval/prop_values.h"
#include "eval/tables/table_columns.h"
#include "eval/tables/table_fit.h"
#include "props/room.h"

/* Replaces the breaks and tabs of a value by blanks, for a caption. */
static Str one_line(Arena *a, Str text)
{
    char *line = arena_copy(a, text.s, text.n);
    for (size_t i = 0; i < text.n; i++)
        if (line[i] == '\n' || line[i] == '\t')
            line[i] = ' ';
    return (Str){line, text.n};
}

static TableProps props_now(Evaluation *ev, const Block *b)
{
    const PropContext context = props_of_run(ev);
    TableProps p = b->as.nest.table ? *b->as.nest.table
                                    : table_props(&context, b);
    p.caption = one_line(ev->scope, p.caption);
    return p;
}

enum { USUAL_ROW = 8 * 1024 }; /* bytes; few rows need more */

static GridRow *grid_row_open(Evaluation *ev)
{
    GridRow *row = NEW(ev->scope, GridRow);
    row->arena = arena_open(arena_memory(ev->scope));
    arena_reserve(row->arena, USUAL_ROW);
    row->begin = arena_mark(row->arena);
    return row;
}

static TableState *table_open(Evaluation *ev, const Block *b)
{
    const DocumentModel *m = &ev->template->model;
    TableState *t = NEW_WITH(ev->scope, TableState, .block = b, .props = props_now(ev, b), .new_page = ev->new_page);
    t->scale = room_scale_of_body(m->styles, m->locale, &ev->page);
    ev->new_page = false;
    t->now = grid_row_open(ev);
    t->spare = grid_row_open(ev);
    return t;
}

/* ---- events ---- */

/* The alignment of the whole table, from the enclosing @with. */
static Align align_now(const Evaluation *ev)
{
    const Props *direct = direct_props(ev);
    Align align = direct && props_has(direct, PROPERTY_ALIGN) ? direct->align : ALIGN_LEFT;
    return align == ALIGN_RIGHT || align == ALIGN_CENTER ? align : ALIGN_LEFT;
}

/* Sends the caption and the table's own event. A table without rows sends nothing. */
void table_begin(Evaluation *ev, TableState *t)
{
    const TableProps *p = &t->props;
    Table table = {
        .style = table_style(ev, t),
        .columns = t->columns,
        .widths = t->widths,
        .place = p->place,
        .x = length_twips(p->x, t->scale),
        .y = length_twips(p->y, t->scale),
        .align = align_now(ev),
        .title = p->captioned ? p->caption : STR(""),
    };
    if (p->captioned) {
        ev->new_page = t->new_page;
        t->new_page = false;
        eval_caption(ev, CAPTION_TABLE, p->caption, t->block->head);
    }
    if (p->place != TABLE_INLINE) {
        table.new_page = t->new_page;
        t->new_page = false;
    }
    ev->sink->class->table_begin(ev->sink, &table);
    t->begun = true;
}

/* Moves the pending page break to the first paragraph of the table's first cell. */
static void put_new_page(const Evaluation *ev, TableState *t, const GridRow *row, TableCell *first)
{
    if (!t->new_page)
        return;
    t->new_page = false;
    Paragraph empty = new_paragraph(column_style(ev, t, 0, row->row.header), row->block->span);
    Paragraph *p = first->count ? arena_copy(row->arena, first->paragraphs, sizeof *p * first->count)
                                : arena_copy(row->arena, &empty, sizeof empty);
    p[0].new_page = true;
    first->paragraphs = p;
    first->count += first->count ? 0 : 1;
}

void table_send_row(Evaluation *ev, TableState *t)
{
    GridRow *row = t->above;
    if (!row)
        return;
    table_fit_pictures(ev, t, row);
    table_check_height(ev, t, row);
    TableCell *cells = NEW_ARRAY(row->arena, TableCell, row->count);
    for (int i = 0; i < row->count; i++)
        cells[i] = row->cells[i].cell;
    put_new_page(ev, t, row, &cells[0]);
    row->row.count = (size_t)row->count;
    row->row.cells = cells;
    ev->sink->class->row(ev->sink, &row->row);
}

/* ---- the end ---- */

static void check_down(Evaluation *ev, const TableState *t)
{
    const GridRow *last = t->above;
    for (int i = 0; last && !t->faulty && i < last->count; i++)
        if (last->cells[i].down > 0)
            diag(ev->dg, E_CELL_DOWN, last->cells[i].at, str_format(ev->scope, "%d", last->cells[i].down));
}

static void table_close(Evaluation *ev, TableState *t)
{
    check_down(ev, t);
    table_send_row(ev, t);
    if (t->begun)
        ev->sink->class->table_end(ev->sink);
    else
        ev->new_page = ev->new_page || t->new_page;
    arena_close(t->now->arena);
    arena_close(t->above ? t->above->arena : t->spare->arena);
}

void eval_table(Evaluation *ev, const Block *b)
{
    TableState *t = table_open(ev, b);
    list_close(ev);
    ev->table = t;
    eval_blocks(ev, &b->as.nest.body);
    ev->table = NULL;
    table_close(ev, t);
    list_close(ev);
}
