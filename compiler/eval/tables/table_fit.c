/* The room of a cell, and its content that has to fit: pictures, which are shrunk, and a character of text. */
#include "eval/tables/table_fit.h"

#include "base/utf8.h"
#include "eval/blocks/pictures.h"
#include "eval/tables/table_columns.h"
#include "props/room.h"

/* The size of a cell without its padding, in twips. */
typedef struct CellRoom {
    int32_t width;
    int32_t height; /* 0: as high as its text */
} CellRoom;

/* ---- padding ---- */

static const Style *style_of(const Evaluation *ev, const TableState *t)
{
    int style = table_style(ev, t);
    return style == NO_STYLE ? NULL : &ev->template->model.styles->items[style];
}

static Props props_of(const Evaluation *ev, int style, const Props *direct)
{
    Props all = style == NO_STYLE ? (Props){0} : style_effective(ev->template->model.styles, style);
    if (direct)
        props_overlay(&all, direct);
    return all;
}

static LengthScale scale_of(const Evaluation *ev, const Props *all)
{
    return room_scale(all, ev->template->model.locale, &ev->page);
}

/* The padding of the cell, of its table's style, or Word's default. */
static int32_t padding_of(const Evaluation *ev, const TableState *t, const TableCell *c, Side side)
{
    enum { USUAL = 108 }; /* left and right */
    const Style *s = style_of(ev, t);
    Props all = props_of(ev, s ? s->cell : NO_STYLE, NULL);
    if (c->padding_set >> side & 1)
        return length_twips(c->padding[side], scale_of(ev, &all));
    if (s && s->table && s->table->padding_set >> side & 1)
        return length_twips(s->table->padding[side], scale_of(ev, &all));
    return side == SIDE_LEFT || side == SIDE_RIGHT ? USUAL : 0;
}

/* ---- room ---- */

/* The exact height of the row; 0 if it is as high as its text. */
static int32_t exact_height(const Evaluation *ev, const TableState *t, const TableRow *row)
{
    const Style *s = style_of(ev, t);
    if (row->rule != ROW_AUTO || !s || !s->table)
        return row->rule == ROW_EXACTLY ? row->height : 0;
    Props all = props_of(ev, s->cell, NULL);
    return s->table->row_rule == ROW_EXACTLY ? length_twips(s->table->row_height, scale_of(ev, &all)) : 0;
}

static int32_t rest(int32_t whole, int32_t one, int32_t other)
{
    int32_t left = whole - one - other;
    return left > 1 ? left : 1;
}

/* A cell that continues in rows below has no known height. */
static CellRoom room_of_cell(const Evaluation *ev, const TableState *t, const GridRow *row, const GridCell *c)
{
    CellRoom room = {0, c->cell.down == CELL_ALONE ? exact_height(ev, t, &row->row) : 0};
    for (int i = c->from; i < c->to; i++)
        room.width += t->widths[i];
    room.width = rest(room.width, padding_of(ev, t, &c->cell, SIDE_LEFT), padding_of(ev, t, &c->cell, SIDE_RIGHT));
    if (room.height)
        room.height = rest(room.height, padding_of(ev, t, &c->cell, SIDE_TOP), padding_of(ev, t, &c->cell, SIDE_BOTTOM));
    return room;
}

/* ---- pictures ---- */

/* The room of a paragraph in the cell. */
static CellRoom room_of_paragraph_in(const Evaluation *ev, CellRoom room, const Paragraph *p)
{
    Props all = props_of(ev, p->style, p->direct);
    LengthScale scale = scale_of(ev, &all);
    int32_t left = length_twips(all.indent_left, scale), right = length_twips(all.indent_right, scale);
    int32_t first = length_twips(all.indent_first, scale);
    room.width = rest(room.width, (left > 0 ? left : 0) + (first > 0 ? first : 0), right > 0 ? right : 0);
    return room;
}

/* Reports that a picture cannot have its explicit size. */
static void say_smaller(Evaluation *ev, const Picture *p, CellRoom room, bool high)
{
    if (!p->sized_at.file)
        return;
    diag(ev->dg, high ? W_IMAGE_ROW : W_IMAGE_CELL, p->sized_at,
         millimetres(ev->scope, (high ? p->height : p->width) / EMU_PER_TWIP),
         millimetres(ev->scope, high ? room.height : room.width));
}

static bool fits(int64_t emu, int32_t twips)
{
    return emu <= ((int64_t)twips + 1) * EMU_PER_TWIP;
}

/* The picture, shrunk to fit the cell. */
static const Picture *fit_picture(Evaluation *ev, Arena *a, const Picture *p, CellRoom room)
{
    bool wide = !fits(p->width, room.width), high = room.height && !fits(p->height, room.height);
    if (p->place != PICTURE_INLINE || (!wide && !high))
        return p;
    Picture *smaller = arena_copy(a, p, sizeof *p);
    if (wide) {
        say_smaller(ev, p, room, false);
        picture_shrink(&smaller->width, (int64_t)room.width * EMU_PER_TWIP, &smaller->height);
    } else {
        say_smaller(ev, p, room, true);
    }
    if (room.height)
        picture_shrink(&smaller->height, (int64_t)room.height * EMU_PER_TWIP, &smaller->width);
    return smaller;
}

static bool has_picture(const Paragraph *p)
{
    for (size_t i = 0; i < p->count; i++)
        if (p->runs[i].kind == RUN_PICTURE)
            return true;
    return false;
}

static void fit_paragraph(Evaluation *ev, Arena *a, Paragraph *p, CellRoom room)
{
    if (!has_picture(p))
        return;
    Run *runs = arena_copy(a, p->runs, sizeof *runs * p->count);
    room = room_of_paragraph_in(ev, room, p);
    for (size_t i = 0; i < p->count; i++)
        if (runs[i].kind == RUN_PICTURE)
            runs[i].picture = fit_picture(ev, a, runs[i].picture, room);
    p->runs = runs;
}

static bool any_picture(const TableCell *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (has_picture(&c->paragraphs[i]))
            return true;
    return false;
}

void table_fit_pictures(Evaluation *ev, const TableState *t, GridRow *row)
{
    for (int i = 0; i < row->count; i++) {
        TableCell *c = &row->cells[i].cell;
        if (!any_picture(c))
            continue;
        CellRoom room = room_of_cell(ev, t, row, &row->cells[i]);
        Paragraph *paragraphs = arena_copy(row->arena, c->paragraphs, sizeof *paragraphs * c->count);
        for (size_t k = 0; k < c->count; k++)
            fit_paragraph(ev, row->arena, &paragraphs[k], room);
        c->paragraphs = paragraphs;
    }
}

/* ---- text in a row of an exact height ---- */

/* The least number of lines of a paragraph; 0 if it is empty. */
static int least_lines(const Paragraph *p)
{
    int lines = p->count || p->label.n;
    for (size_t i = 0; i < p->count; i++)
        lines += p->runs[i].kind == RUN_BREAK;
    return lines;
}

/* The least height of the lines of a cell. In the last line only the characters count: the space below them may be cut
 * off. */
static int64_t least_height(const Evaluation *ev, const TableCell *c)
{
    int64_t height = 0, below = 0;
    for (size_t i = 0; i < c->count; i++) {
        const Paragraph *p = &c->paragraphs[i];
        int lines = least_lines(p);
        if (!lines)
            continue;
        Props all = props_of(ev, p->style, p->direct);
        LengthScale scale = scale_of(ev, &all);
        int32_t size = scale.half_points * 10;
        int32_t line = props_has(&all, PROPERTY_LINE) && all.line_rule == LINE_EXACTLY ? length_twips(all.line, scale) : size;
        height += (int64_t)lines * line;
        below = line > size ? line - size : 0;
    }
    return height - below;
}

void table_check_height(Evaluation *ev, const TableState *t, const GridRow *row)
{
    int32_t exact = exact_height(ev, t, &row->row);
    for (int i = 0; exact && i < row->count; i++) {
        const GridCell *c = &row->cells[i];
        int32_t room = room_of_cell(ev, t, row, c).height;
        if (!room || c->cell.turn != TURN_NONE)
            continue;
        int64_t text = least_height(ev, &c->cell);
        if (text <= room + 1)
            continue;
        Diag *d = diag(ev->dg, W_ROW_LOW, row->block->head, millimetres(ev->scope, exact),
                       millimetres(ev->scope, text + exact - room));
        diag_hint(ev->dg, d, H_ROW_LOW);
        return;
    }
}

/* ---- text in a `*` column ---- */

/* A line of text in half characters. */
typedef struct TextWidth {
    size_t line, longest;
    bool wide; /* it has a full-width character */
} TextWidth;

static void add_text(TextWidth *w, Str text)
{
    for (size_t at = 0; at < text.n;) {
        int columns = char_columns(utf8_next(text, &at));
        w->line += (size_t)columns;
        w->wide |= columns > 1;
    }
    if (w->line > w->longest)
        w->longest = w->line;
}

static TextWidth text_width(const Paragraph *p)
{
    TextWidth w = {0};
    add_text(&w, p->label);
    for (size_t i = 0; i < p->count; i++) {
        if (p->runs[i].kind == RUN_BREAK)
            w.line = 0;
        else if (p->runs[i].kind != RUN_PICTURE && p->runs[i].kind != RUN_NOTE)
            add_text(&w, p->runs[i].text);
    }
    return w;
}

/* Would the paragraph be set with one character a line? */
static bool is_too_narrow(const Evaluation *ev, const Paragraph *p, int32_t room)
{
    Props all = props_of(ev, p->style, p->direct);
    int32_t half = scale_of(ev, &all).half_points * 5; /* in twips; a full-width character is as wide as its size */
    TextWidth w = text_width(p);
    return room < (w.wide ? 4 : 2) * half && w.longest * (size_t)half > (size_t)room;
}

static bool cell_is_too_narrow(const Evaluation *ev, const TableState *t, const GridRow *row, const GridCell *c)
{
    if (c->to - c->from != 1 || !t->star[c->from] || c->cell.turn != TURN_NONE || c->cell.down == CELL_JOINED)
        return false;
    int32_t room = room_of_cell(ev, t, row, c).width;
    for (size_t i = 0; i < c->cell.count; i++)
        if (is_too_narrow(ev, &c->cell.paragraphs[i], room))
            return true;
    return false;
}

/* Columns with room for any text need not be checked in each row. */
static void forget_wide_stars(const Evaluation *ev, TableState *t)
{
    enum { MANY = 10 }; /* characters of the column's style: enough for padding and a larger size too */
    for (int i = 0; i < t->columns; i++) {
        if (!t->star[i])
            continue;
        Props all = props_of(ev, column_style(ev, t, i, false), NULL);
        t->star[i] = t->widths[i] < MANY * 10 * scale_of(ev, &all).half_points;
    }
}

void table_check_stars(Evaluation *ev, TableState *t, const GridRow *row)
{
    if (!t->rows)
        forget_wide_stars(ev, t);
    for (int i = 0; i < row->count && !t->star_told; i++) {
        if (!cell_is_too_narrow(ev, t, row, &row->cells[i]))
            continue;
        Diag *d = diag(ev->dg, W_TABLE_STAR, table_widths_place(t), millimetres(ev->scope, t->widths[row->cells[i].from]));
        diag_hint(ev->dg, d, H_TABLE_STAR);
        if (!t->rows) /* the causes of the columns are still known */
            note_widths(ev, d, t);
        t->star_told = true;
    }
}
