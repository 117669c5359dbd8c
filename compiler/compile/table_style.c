/* Table styles with their bases, and the paragraph styles of their cells. */
#include "compile/style_sheet.h"

void table_says_overlay(TableSays *t, const TableSays *over)
{
    TableLook *p = &t->look;
    const TableLook *o = &over->look;
    for (int i = 0; i < LINE_COUNT; i++)
        if (o->border[i].set)
            p->border[i] = o->border[i];
    for (int side = 0; side < SIDE_COUNT; side++)
        if (o->padding_set >> side & 1)
            p->padding[side] = o->padding[side];
    p->padding_set |= o->padding_set;
    if (o->align_set) {
        p->align_set = true;
        p->align = o->align;
    }
    if (o->size)
        p->size = o->size;
    if (over->header) {
        p->header_bold = o->header_bold;
        p->header_shaded = o->header_shaded;
        p->header_shade = o->header_shade;
    }
    if (over->rows) {
        p->row_rule = o->row_rule;
        p->row_height = o->row_height;
    }
    t->header |= over->header;
    t->rows |= over->rows;
}

/* `网格 单元格`, so that both are next to the table's own name in Word's lists. The name of the table style that every
 * document has is in the language of the document. */
static Str name_in_word(Arena *a, Locale locale, Str table, bool header)
{
    static const Str words[][3] = {
        [LOCALE_ZH_CN] = {STR_INIT("表格"), STR_INIT("单元格"), STR_INIT("表头")},
        [LOCALE_EN] = {STR_INIT("Table"), STR_INIT("Cell"), STR_INIT("Header")},
    };
    Str of = str_is(table, "table") ? words[locale][0] : table;
    return str_format(a, "%.*s %.*s", STR_ARG(of), STR_ARG(words[locale][header ? 2 : 1]));
}

static Style new_style(const Style *table, int base, Str name)
{
    return (Style){.name = name,
                   .kind = STYLE_PARAGRAPH,
                   .base = base,
                   .next = NO_STYLE,
                   .cell = NO_STYLE,
                   .header = NO_STYLE,
                   .at = table->at};
}

static void mark(Props *p, PropId id)
{
    p->set |= (uint64_t)1 << id;
}

/* Cells do not take the properties by which the body fills its lines and pages: text of any size must fit, and
 * justifying would pull the words of a narrow column apart. */
Style table_cell_style(Arena *a, Locale locale, const Style *table, int body)
{
    static const PropId plain[] = {
        PROPERTY_INDENT_FIRST, PROPERTY_INDENT_LEFT, PROPERTY_INDENT_RIGHT, PROPERTY_BEFORE,
        PROPERTY_AFTER,        PROPERTY_SPACING,     PROPERTY_LINE,         PROPERTY_ALIGN};
    Style s = new_style(table, body, name_in_word(a, locale, table->name, false));
    Props *p = &s.props;
    Length zero = {0, UNIT_PT};
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        mark(p, plain[i]);
    p->indent_first = p->indent_left = p->indent_right = p->before = p->after = p->spacing = zero;
    p->line_rule = LINE_MULTIPLE;
    p->line = (Length){1000, UNIT_NONE};
    p->align = table->table->align_set ? table->table->align : ALIGN_LEFT;
    if (table->table->size) {
        p->size = table->table->size;
        mark(p, PROPERTY_SIZE);
    }
    return s;
}

Style table_header_style(Arena *a, Locale locale, const Style *table, int cell)
{
    Style s = new_style(table, cell, name_in_word(a, locale, table->name, true));
    if (table->table->header_bold) {
        s.props.bold = true;
        mark(&s.props, PROPERTY_BOLD);
    }
    return s;
}
