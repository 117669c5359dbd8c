/* The columns of a table: their widths and properties. */
#include "eval/tables/table_columns.h"

#include "eval/fault.h"
#include "props/room.h"

/* ---- the cells of the first row, as written ---- */

/* A walk over a row, as written, up to a bar or @cell. */
typedef struct CellWalk {
    const Span *bar;
    const Block *cell;
    int count; /* cells so far */
    bool found;
} CellWalk;

static void walk_inlines(CellWalk *w, const InlineList *list);

static void walk_inline(CellWalk *w, const Inline *i)
{
    if (i->kind == INLINE_BAR) {
        w->found = w->bar && w->bar->start == i->span.start;
        w->count += !w->found;
    } else if (i->kind == INLINE_IF) {
        for (const InlineBranch *b = i->as.branches; b && !w->found; b = b->next)
            walk_inlines(w, &b->body);
    } else if (i->kind == INLINE_FOR) {
        walk_inlines(w, &i->as.loop.body);
    } else if (i->kind == INLINE_STYLE) {
        walk_inlines(w, &i->as.span.body);
    }
}

static void walk_inlines(CellWalk *w, const InlineList *list)
{
    for (const Inline *i = list->first; i && !w->found; i = i->next)
        walk_inline(w, i);
}

static bool holds_bar(const Inline *i)
{
    CellWalk w = {0};
    walk_inline(&w, i);
    return w.count > 0;
}

bool row_is_closed(const InlineList *cells)
{
    const Inline *last = NULL;
    for (const Inline *i = cells->first; i; i = i->next)
        if (i->kind != INLINE_TEXT || str_trim(i->as.text).n)
            last = i;
    return last && holds_bar(last);
}

int written_bar(const Block *row, const Span *bar)
{
    CellWalk w = {.bar = bar};
    walk_inlines(&w, &row->as.bar_row);
    return w.count + (!bar && !row_is_closed(&row->as.bar_row));
}

static void walk_blocks(CellWalk *w, const BlockList *list);

static void walk_block(CellWalk *w, const Block *b)
{
    if (b->kind == BLOCK_CELL) {
        const CellProps *props = b->as.nest.cell;
        w->found = b == w->cell;
        w->count += w->found ? 0 : props && props->span ? props->span : 1;
    } else if (b->kind == BLOCK_IF) {
        for (const BlockBranch *branch = b->as.branches; branch && !w->found; branch = branch->next)
            walk_blocks(w, &branch->body);
    } else if (b->kind == BLOCK_FOR) {
        walk_blocks(w, &b->as.loop.body);
        walk_blocks(w, &b->as.loop.empty);
    }
}

static void walk_blocks(CellWalk *w, const BlockList *list)
{
    for (const Block *b = list->first; b && !w->found; b = b->next)
        walk_block(w, b);
}

int written_cell(const Block *row, const Block *cell)
{
    CellWalk w = {.cell = cell};
    walk_blocks(&w, &row->as.nest.body);
    return w.count;
}

/* ---- properties of a column ---- */

/* The index of a column's value in a list with one value per column; -1: none. A single value applies to all. */
static int value_of(const TableState *t, int count, int column)
{
    int at = count == 1 ? 0 : t->written[column];
    return at < count ? at : -1;
}

bool column_align(const TableState *t, int column, Align *out)
{
    int at = value_of(t, t->props.align_count, column);
    if (at >= 0)
        *out = t->props.aligns[at];
    return at >= 0;
}

VerticalAlign column_valign(const TableState *t, int column)
{
    int at = value_of(t, t->props.valign_count, column);
    return at >= 0 ? t->props.valigns[at] : VALIGN_TOP;
}

int table_style(const Evaluation *ev, const TableState *t)
{
    return t->props.style != NO_STYLE ? t->props.style : ev->template->model.styles->roles[ROLE_TABLE];
}

int column_style(const Evaluation *ev, const TableState *t, int column, bool header)
{
    const StyleSheet *sheet = ev->template->model.styles;
    int at = value_of(t, t->props.cell_count, column);
    int style = table_style(ev, t);
    const Style *s = style == NO_STYLE ? NULL : &sheet->items[style];
    if (at >= 0)
        return t->props.cells[at];
    if (!s || !s->table)
        return sheet->roles[ROLE_BODY];
    return header ? s->header : s->cell;
}

/* ---- do they fit the first row? ---- */

static Str number(Evaluation *ev, int n)
{
    return str_format(ev->scope, "%d", n);
}

static bool check_merged(Evaluation *ev, const TableState *t)
{
    for (int i = 0; i < t->props.merge_count; i++)
        if (t->props.merged[i] > t->columns) {
            diag(ev->dg, E_TABLE_MERGE, t->props.merged_at, number(ev, t->props.merged[i]), number(ev, t->columns));
            return false;
        }
    return true;
}

/* Checks all lists and reports each fault. A single word applies to all columns, a single width does not. */
static bool check_all(Evaluation *ev, const TableState *t, int cells)
{
    const TableProps *p = &t->props;
    const struct {
        Str name;
        Span at;
        int count, serves_all;
    } lists[] = {{STR("widths"), p->widths_at, p->width_count, 0},
                 {STR("align"), p->aligns_at, p->align_count, 1},
                 {STR("valign"), p->valigns_at, p->valign_count, 1},
                 {STR("cells"), p->cells_at, p->cell_count, 1}};
    bool fit = true;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        int count = lists[i].count;
        if (count == 0 || count == cells || count == lists[i].serves_all)
            continue;
        Diag *d = diag(ev->dg, E_TABLE_VALUES, lists[i].at, lists[i].name, number(ev, count), number(ev, cells));
        diag_note(ev->dg, d, N_FIRST_ROW, t->first_row);
        fit = false;
    }
    return check_merged(ev, t) && fit;
}

/* ---- widths ---- */

/* The width of the table: its own, or that of the text, or of a text column if the page has several. */
static int32_t whole_width(const Evaluation *ev, const TableState *t)
{
    return t->props.width_set ? length_twips(t->props.width, t->scale) : page_column_width(&ev->page);
}

/* Divides `left` among the columns without a width; the last of them gets the remainder. */
static void share(TableState *t, int stars, int32_t left)
{
    int32_t each = left / stars, last = left - each * (stars - 1);
    for (int i = t->columns - 1; i >= 0; i--)
        if (!t->widths[i]) {
            t->widths[i] = last;
            last = each;
        }
}

/* Widths that were rounded one by one still add up to that of the table. */
static bool check_sum(Evaluation *ev, TableState *t, int32_t whole, int64_t sum)
{
    int64_t off = whole - sum;
    if (!t->props.width_set)
        return true;
    if (off < -t->columns || off > t->columns) {
        Diag *d = diag(ev->dg, E_TABLE_SUM, t->props.widths_at, millimetres(ev->scope, sum),
                       millimetres(ev->scope, whole));
        diag_hint(ev->dg, d, H_ONE_STAR);
        return false;
    }
    t->widths[t->columns - 1] += (int32_t)off;
    return true;
}

/* The number of columns made from the cells [from, to) of the first row, as written. */
static int columns_of(const TableState *t, int from, int to)
{
    int count = 0;
    for (int i = 0; i < t->columns; i++)
        count += t->written[i] >= from && t->written[i] < to;
    return count;
}

/* Adds notes on the loops over cells of the first row. */
static void note_bar_loops(Evaluation *ev, Diag *d, const TableState *t, const Block *row)
{
    CellWalk w = {0};
    for (const Inline *i = row->as.bar_row.first; i; i = i->next) {
        int from = w.count;
        walk_inline(&w, i);
        if (i->kind == INLINE_FOR && w.count > from)
            note_columns(ev, d, i->as.loop.list, columns_of(t, from, w.count));
    }
}

static void note_cell_loops(Evaluation *ev, Diag *d, const TableState *t, const Block *row)
{
    CellWalk w = {0};
    for (const Block *b = row->as.nest.body.first; b; b = b->next) {
        int from = w.count;
        walk_block(&w, b);
        if (b->kind == BLOCK_FOR && w.count > from)
            note_columns(ev, d, b->as.loop.list, columns_of(t, from, w.count));
    }
}

/* Adds notes on the causes of the number and widths of the columns. */
void note_widths(Evaluation *ev, Diag *d, const TableState *t)
{
    const Block *row = t->now->block;
    if (row->kind == BLOCK_BAR_ROW)
        note_bar_loops(ev, d, t, row);
    else
        note_cell_loops(ev, d, t, row);
    note_properties(ev, d, &t->block->as.nest.props, STR("width"));
    note_properties(ev, d, &t->block->as.nest.props, STR("widths"));
}

Span table_widths_place(const TableState *t)
{
    const TableProps *p = &t->props;
    return p->width_count ? p->widths_at : p->width_set ? p->width_at : t->block->head;
}

/* A positioned table may reach into the margins, but not beyond the paper. */
static bool check_place(Evaluation *ev, const TableState *t, int64_t width)
{
    const PageSetup *page = &ev->page;
    Room room = {.width = page->width, .paper = page->width};
    RoomReport teller = {ev->dg, ev->scope, table_widths_place(t)};
    Diag *d = room_for_table(&room, width, t->columns, &teller);
    if (d) {
        note_widths(ev, d, t);
        return false;
    }
    if (length_twips(t->props.x, t->scale) + width > (int64_t)page->width + t->columns ||
        length_twips(t->props.y, t->scale) >= page->height) {
        d = diag(ev->dg, W_TABLE_PLACE, t->block->head, millimetres(ev->scope, page->width),
                 millimetres(ev->scope, page->height));
        note_properties(ev, d, &t->block->as.nest.props, STR("place"));
    }
    return true;
}

/* Does it fit onto the page? False if it is wider than the paper. */
static bool check_room(Evaluation *ev, const TableState *t, int64_t width)
{
    bool across = ev->around.in_story || t->props.place == TABLE_FOOT; /* over all columns of text */
    Room room = room_on_page(&ev->page, across);
    RoomReport teller = {ev->dg, ev->scope, table_widths_place(t)};
    if (t->props.place == TABLE_ON_PAGE)
        return check_place(ev, t, width);
    Diag *d = room_for_table(&room, width, t->columns, &teller);
    if (d)
        note_widths(ev, d, t);
    return width <= (int64_t)room.paper + t->columns;
}

static bool set_widths(Evaluation *ev, TableState *t)
{
    const TableProps *p = &t->props;
    int32_t whole = whole_width(ev, t);
    int64_t sum = 0;
    int stars = 0;
    for (int i = 0; i < t->columns; i++) {
        const TableSize *size = p->width_count ? &p->widths[t->written[i]] : NULL;
        bool star = !size || size->star;
        t->widths[i] = star ? 0 : table_size_width(size, t->scale);
        t->star[i] = star;
        sum += t->widths[i];
        stars += star;
    }
    if (!stars)
        return check_sum(ev, t, whole, sum) && check_room(ev, t, sum);
    RoomReport teller = {ev->dg, ev->scope, table_widths_place(t)};
    Diag *d = room_for_stars(whole, sum, stars, &teller);
    if (d) {
        note_widths(ev, d, t);
        return false;
    }
    share(t, stars, whole - (int32_t)sum);
    return check_room(ev, t, whole);
}

bool table_columns(Evaluation *ev, TableState *t, const GridRow *first)
{
    const Block *b = first->block;
    int cells = b->kind == BLOCK_BAR_ROW ? written_bar(b, NULL) : written_cell(b, NULL);
    t->columns = first->columns;
    t->first_row = b->head;
    return check_all(ev, t, cells) && set_widths(ev, t);
}
