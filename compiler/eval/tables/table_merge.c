/* `merge`: equal cells below one another in a column become one; in a column named later, only next to merged cells in
 * all columns named before it. */
#include "eval/tables/table_grid.h"

/* Is it plain text? Pictures, notes and numbers counted by Word are never equal. */
static bool is_text(const Run *r)
{
    return r->kind == RUN_TEXT || r->kind == RUN_BREAK || r->kind == RUN_TAB || r->kind == RUN_REFERENCE;
}

Str cell_text(Arena *a, const TableCell *cell)
{
    Buf text = buf_open(arena_memory(a));
    bool plain = true;
    for (size_t i = 0; i < cell->count && plain; i++) {
        const Paragraph *p = &cell->paragraphs[i];
        if (i)
            buf_put_byte(&text, '\n');
        buf_put(&text, p->label);
        for (size_t k = 0; k < p->count && plain; k++) {
            plain = is_text(&p->runs[k]);
            buf_put(&text, p->runs[k].kind == RUN_BREAK ? STR("\n") : p->runs[k].text);
        }
    }
    Str copy = plain ? buf_copy(&text, a) : STR("");
    buf_close(&text);
    return copy;
}

/* Joins the cell in a column to the one above if they are equal. False if they stay separate. */
static bool merge_column(const TableState *t, GridRow *row, int column)
{
    GridCell *c = &row->cells[row->cell_of[column]];
    int index = t->above->cell_of[column];
    const GridCell *above = &t->above->cells[index];
    if (c->above < 0 && c->from == above->from && c->to == above->to && c->text.n && str_eq(c->text, above->text))
        c->above = index;
    return c->above >= 0;
}

void table_merge(TableState *t, GridRow *row)
{
    if (!t->above || t->above->row.header)
        return;
    for (int i = 0; i < t->props.merge_count; i++) {
        int column = t->props.merged[i] - 1;
        if (column < t->columns && !merge_column(t, row, column))
            return; /* next to separate cells nothing is merged */
    }
}
