#include "docx/table_xml.h"

#include <stdio.h>

enum {
    LOOK_FIRST_ROW = 0x0020,
    LOOK_NO_BANDS = 0x0600,
    FOLLOWER_LINE = 1 /* twips */
};

/* The lines and the shade of a cell. */
typedef struct CellLook {
    bool shaded;
    Colour shade;
    Border border[SIDE_COUNT];
} CellLook;

struct TableWriter {
    const DocxShared *shared;
    Table table; /* its widths and title are replaced by those below */
    int32_t widths[TABLE_COLUMNS_MOST];
    Buf title;
    PageSetup page;
    LengthScale scale; /* of the text in its cells */
    bool begun;        /* the first row has been given */
    Buf row;           /* the row held back, with its marks */
    Xml *row_x;
    /* By column: the look of the cell that the ones below are joined to, and the lower lines of the previous row. */
    CellLook joined[TABLE_COLUMNS_MOST];
    Border above[TABLE_COLUMNS_MOST];
};

TableWriter *table_writer_open(Arena *run, const DocxShared *shared)
{
    TableWriter *t = NEW_WITH(run, TableWriter, .shared = shared, .title = buf_open(arena_memory(run)),
                                                .row = buf_open(arena_memory(run)));
    t->row_x = xml_new_in_buf(run, &t->row);
    return t;
}

void table_writer_close(TableWriter *t)
{
    if (!t)
        return;
    buf_close(&t->title);
    buf_close(&t->row);
}

static const Style *style_of(const TableWriter *t)
{
    return t->table.style == NO_STYLE ? NULL : &t->shared->model->styles->items[t->table.style];
}

/* The look set by the style; NULL where there is none. */
static const TableLook *look_of(const TableWriter *t)
{
    const Style *style = style_of(t);
    return style ? style->table : NULL;
}

void table_write_begin(TableWriter *t, const Table *table, const PageSetup *page)
{
    t->table = *table;
    if (t->table.columns > TABLE_COLUMNS_MOST)
        t->table.columns = TABLE_COLUMNS_MOST;
    memcpy(t->widths, table->widths, sizeof *t->widths * (size_t)t->table.columns);
    t->table.widths = t->widths;
    buf_clear(&t->title);
    buf_put(&t->title, table->title);
    t->page = *page;
    const Style *style = style_of(t);
    t->scale = shared_scale(t->shared, style ? style->cell : NO_STYLE);
    t->scale.line_twips = page_line_pitch(page);
    t->begun = false;
    memset(t->above, 0, sizeof t->above);
}

bool table_floats(const TableWriter *t)
{
    return t->table.place != TABLE_INLINE;
}

/* ---- the table itself ---- */

/* Total width of `count` columns from `first` on. */
static int32_t width_of(const TableWriter *t, int first, int count)
{
    int32_t sum = 0;
    for (int i = first; i < first + count && i < t->table.columns; i++)
        sum += t->widths[i];
    return sum;
}

/* Distance of the table's left edge from that of the available width. */
static int32_t offset_in(const TableWriter *t, int32_t room)
{
    int32_t free = room - width_of(t, 0, t->table.columns);
    switch (t->table.align) {
    case ALIGN_CENTER: return free / 2;
    case ALIGN_RIGHT: return free;
    case ALIGN_LEFT:
    case ALIGN_JUSTIFY:
    case ALIGN_DISTRIBUTE: break;
    }
    return 0;
}

/* Word ignores a position of 0. */
static int32_t position(int32_t twips)
{
    return twips == 0 ? 1 : twips;
}

/* For a table at the foot of the text the distance from the left is measured from the edge of the paper:
 * LibreOffice ignores it for a table as wide as the text when it is measured from the margin
 * (docs/docx-notes.md, "Tables"). */
static void put_place(Xml *x, const TableWriter *t)
{
    bool foot = t->table.place == TABLE_FOOT;
    int32_t left = t->page.left + offset_in(t, page_text_width(&t->page));
    if (!table_floats(t))
        return;
    xml_open(x, "w:tblpPr");
    xml_attr_c(x, "w:vertAnchor", foot ? "margin" : "page");
    xml_attr(x, "w:horzAnchor", STR("page"));
    xml_attr_int(x, "w:tblpX", position(foot ? left : t->table.x));
    if (foot)
        xml_attr(x, "w:tblpYSpec", STR("bottom"));
    else
        xml_attr_int(x, "w:tblpY", position(t->table.y));
    xml_close(x);
    xml_val(x, "w:tblOverlap", STR("never"));
}

static void put_alignment(Xml *x, const TableWriter *t)
{
    if (table_floats(t))
        return;
    if (t->table.align == ALIGN_CENTER)
        xml_val(x, "w:jc", STR("center"));
    else if (t->table.align == ALIGN_RIGHT)
        xml_val(x, "w:jc", STR("right"));
}

/* Conditional formatting is on only for the first row, where it is a header: the rest of Word's would change
 * the look of the style. */
static void put_conditions(Xml *x, bool has_header)
{
    xml_putf(x, "<w:tblLook w:val='%04X' w:firstRow='%d' w:lastRow='0' w:firstColumn='0' w:lastColumn='0'"
                " w:noHBand='1' w:noVBand='1'/>", LOOK_NO_BANDS | (has_header ? LOOK_FIRST_ROW : 0), has_header);
}

static void put_width(Xml *x, const char *name, int32_t twips)
{
    xml_open(x, name);
    xml_attr_int(x, "w:w", twips);
    xml_attr(x, "w:type", STR("dxa"));
    xml_close(x);
}

/* Without a style there is a line around every cell. */
static void put_all_lines(Xml *x, LengthScale scale)
{
    TableLook grid = {.row_rule = ROW_AUTO};
    for (int i = 0; i < LINE_COUNT; i++)
        grid.border[i] = (Border){
            .set = true, .kind = BORDER_SINGLE, .width = {500, UNIT_PT}, .space = {0, UNIT_PT}};
    table_borders_write(x, &grid, scale);
}

static void put_table_properties(Xml *x, const TableWriter *t, bool has_header)
{
    xml_open(x, "w:tblPr");
    if (t->table.style != NO_STYLE)
        xml_val(x, "w:tblStyle", shared_style_id(t->shared, t->table.style));
    put_place(x, t);
    put_width(x, "w:tblW", width_of(t, 0, t->table.columns));
    put_alignment(x, t);
    if (t->table.style == NO_STYLE)
        put_all_lines(x, t->scale);
    xml_putf(x, "<w:tblLayout w:type='fixed'/>");
    put_conditions(x, has_header);
    if (t->title.n)
        xml_val(x, "w:tblCaption", buf_str(&t->title));
    xml_close(x);
}

static void put_grid(Xml *x, const TableWriter *t)
{
    xml_open(x, "w:tblGrid");
    for (int i = 0; i < t->table.columns; i++)
        xml_putf(x, "<w:gridCol w:w='%d'/>", (int)t->widths[i]);
    xml_close(x);
}

/* ---- cells ---- */

static CellLook own_look(const TableWriter *t, const TableRow *r, const TableCell *c)
{
    const TableLook *look = look_of(t);
    CellLook own = {.shaded = c->shaded, .shade = c->shade};
    if (!c->shaded && r->header && look && look->header_shaded) {
        own.shaded = true;
        own.shade = look->header_shade;
    }
    if (c->border)
        memcpy(own.border, c->border, sizeof own.border);
    return own;
}

/* The line between two cells belongs to both: where only one of them has none, Word shows that of the other. */
static void share(Border *one, Border *other)
{
    if (one->set && !other->set)
        *other = *one;
    else if (other->set && !one->set)
        *one = *other;
}

/* The lines and shades of a row's cells. Joined cells have those of the first, which Word needs in each. */
static void look_at_cells(TableWriter *t, const TableRow *r, size_t count, CellLook *looks)
{
    int column = 0;
    for (size_t i = 0; i < count; i++) {
        const TableCell *c = &r->cells[i];
        looks[i] = c->down == CELL_JOINED ? t->joined[column] : own_look(t, r, c);
        if (c->down == CELL_FIRST)
            t->joined[column] = looks[i];
        if (i > 0)
            share(&looks[i - 1].border[SIDE_RIGHT], &looks[i].border[SIDE_LEFT]);
        if (!looks[i].border[SIDE_TOP].set)
            looks[i].border[SIDE_TOP] = t->above[column];
        for (int end = column + c->span; column < end; column++)
            t->above[column] = looks[i].border[SIDE_BOTTOM];
    }
}

static void put_cell_borders(Xml *x, const CellLook *look, LengthScale scale)
{
    bool any = false;
    for (int side = 0; side < SIDE_COUNT; side++)
        any |= look->border[side].set;
    if (!any)
        return;
    xml_open(x, "w:tcBorders");
    sides_write(x, look->border, scale);
    xml_close(x);
}

static void put_cell_padding(Xml *x, const TableCell *c, LengthScale scale)
{
    if (!c->padding || !c->padding_set)
        return;
    xml_open(x, "w:tcMar");
    padding_write(x, c->padding, c->padding_set, scale);
    xml_close(x);
}

static void put_turn(Xml *x, Turn turn)
{
    switch (turn) {
    case TURN_NONE: break;
    case TURN_LEFT: xml_val(x, "w:textDirection", STR("btLr")); break;
    case TURN_RIGHT: xml_val(x, "w:textDirection", STR("tbRl")); break;
    }
}

static void put_vertical_alignment(Xml *x, VerticalAlign align)
{
    switch (align) {
    case VALIGN_TOP: break;
    case VALIGN_CENTER: xml_val(x, "w:vAlign", STR("center")); break;
    case VALIGN_BOTTOM: xml_val(x, "w:vAlign", STR("bottom")); break;
    }
}

static void put_cell_properties(Xml *x, const TableWriter *t, const TableCell *c, int column,
                                const CellLook *look)
{
    xml_open(x, "w:tcPr");
    put_width(x, "w:tcW", width_of(t, column, c->span));
    if (c->span > 1)
        xml_val_int(x, "w:gridSpan", c->span);
    if (c->down == CELL_FIRST)
        xml_val(x, "w:vMerge", STR("restart"));
    else if (c->down == CELL_JOINED)
        xml_leaf(x, "w:vMerge");
    put_cell_borders(x, look, t->scale);
    if (look->shaded)
        shade_write(x, look->shade);
    put_cell_padding(x, c, t->scale);
    put_turn(x, c->turn);
    put_vertical_alignment(x, c->valign);
    xml_close(x);
}

/* Word keeps a row on the page of the next one by its paragraphs. A header row is never alone at the foot of
 * a page. */
static bool keeps_next(const TableRow *r)
{
    return r->header || r->keep_next;
}

/* An empty cell gets a paragraph as high as those in the other cells. */
static void put_empty_paragraph(Xml *x, const TableWriter *t, const TableRow *r)
{
    const Style *style = style_of(t);
    int of_cells = !style ? NO_STYLE : r->header ? style->header : style->cell;
    xml_open(x, "w:p");
    xml_open(x, "w:pPr");
    paragraph_keep_write(x, shared_style_id(t->shared, of_cells), SAY_NOTHING,
                         keeps_next(r) ? KEEP_NEXT : KEEP_OPEN);
    xml_close(x);
    xml_close(x);
}

static void put_paragraphs(ParagraphWriter *w, Xml *x, const TableRow *r, const TableCell *c,
                           bool bare)
{
    for (size_t i = 0; i < c->count; i++) {
        const Paragraph *p = &c->paragraphs[i];
        bool last = i + 1 == c->count;
        bool keep = keeps_next(r) || (!last && paragraph_keeps_previous(w, p + 1));
        paragraph_write(w, x, p, keep ? KEEP_NEXT : KEEP_OPEN,
                        !bare || !paragraph_has_page_number(p));
    }
}

/* ---- rows ---- */

static void put_row_height(Xml *x, const TableWriter *t, const TableRow *r)
{
    const TableLook *look = look_of(t);
    bool by_style = r->rule == ROW_AUTO && look;
    RowRule rule = by_style ? look->row_rule : r->rule;
    int32_t height = by_style ? length_twips(look->row_height, t->scale) : r->height;
    if (rule == ROW_AUTO)
        return;
    xml_open(x, "w:trHeight");
    xml_attr_int(x, "w:val", height < 0 ? 0 : height > LENGTH_MOST ? LENGTH_MOST : height);
    xml_attr_c(x, "w:hRule", rule == ROW_EXACTLY ? "exact" : "atLeast");
    xml_close(x);
}

static void put_row_properties(Xml *x, const TableWriter *t, const TableRow *r)
{
    const TableLook *look = look_of(t);
    bool high = r->rule != ROW_AUTO || (look && look->row_rule != ROW_AUTO);
    if (!r->whole && !high && !r->header)
        return;
    xml_open(x, "w:trPr");
    if (r->whole)
        xml_leaf(x, "w:cantSplit");
    put_row_height(x, t, r);
    if (r->header)
        xml_leaf(x, "w:tblHeader");
    xml_close(x);
}

/* How many of the row's cells fit the grid: all, unless an event is wrong. */
static size_t cells_in_grid(const TableWriter *t, const TableRow *r)
{
    size_t count = 0;
    for (int columns = 0; count < r->count; count++) {
        columns += r->cells[count].span;
        if (columns > t->table.columns)
            break;
    }
    return count;
}

static void put_cells(TableWriter *t, ParagraphWriter *w, Xml *x, const TableRow *r, bool bare)
{
    CellLook looks[TABLE_COLUMNS_MOST];
    size_t count = cells_in_grid(t, r);
    look_at_cells(t, r, count, looks);
    int column = 0;
    for (size_t i = 0; i < count; i++) {
        const TableCell *c = &r->cells[i];
        xml_open(x, "w:tc");
        put_cell_properties(x, t, c, column, &looks[i]);
        if (c->count == 0)
            put_empty_paragraph(x, t, r);
        put_paragraphs(w, x, r, c, bare);
        xml_close(x);
        column += c->span;
    }
}

/* Writes the row held back, with w:keepNext in place of its marks, or nothing. */
static void put_waiting_row(TableWriter *t, Xml *x, Keep keep)
{
    Str rest = buf_str(&t->row);
    const char *mark;
    while (rest.n && (mark = memchr(rest.s, *KEEP_MARK, rest.n))) {
        size_t before = (size_t)(mark - rest.s);
        xml_raw(x, str_sub(rest, 0, before));
        if (keep == KEEP_NEXT)
            xml_leaf(x, "w:keepNext");
        rest = str_sub(rest, before + 1, rest.n);
    }
    xml_raw(x, rest);
    buf_clear(&t->row);
    xml_splice(x, t->row_x); /* its fault */
}

void table_write_row(TableWriter *t, ParagraphWriter *w, Xml *x, const TableRow *r, bool bare)
{
    if (!t->begun) {
        xml_open(x, "w:tbl");
        put_table_properties(x, t, r->header);
        put_grid(x, t);
        t->begun = true;
    }
    put_waiting_row(t, x, r->keep_previous ? KEEP_NEXT : KEEP_AS_SAID);
    xml_open(t->row_x, "w:tr");
    put_row_properties(t->row_x, t, r);
    put_cells(t, w, t->row_x, r, bare);
    xml_close(t->row_x);
}

void table_write_end(TableWriter *t, Xml *x, Keep keep)
{
    if (!t->begun)
        return;
    put_waiting_row(t, x, keep);
    xml_close(x);
    t->begun = false;
}

/* ---- after a table ---- */

void table_write_follower(Xml *x)
{
    xml_putf(x, "<w:snapToGrid w:val='0'/><w:spacing w:before='0' w:after='0' w:line='%d' w:lineRule='exact'/>"
                "<w:rPr><w:sz w:val='2'/><w:szCs w:val='2'/></w:rPr>", FOLLOWER_LINE);
}
