#include "docx/prop_xml.h"

#include <stdio.h>

enum {
    TWIPS_PER_POINT = 20,
    LINE_UNITS = 240,
    BORDER_LEAST = 2,
    BORDER_MOST = 96,
    SPACE_MOST = 31
};

/* ---- values ---- */

static void put_toggle(Xml *x, const char *name, bool on)
{
    if (on)
        xml_leaf(x, name);
    else
        xml_val(x, name, STR("0"));
}

static void put_colour(Xml *x, const char *attribute, Colour c)
{
    char hex[8];
    snprintf(hex, sizeof hex, "%02X%02X%02X", c.red, c.green, c.blue);
    xml_attr_c(x, attribute, hex);
}

static int32_t clamp(int32_t n, int32_t least, int32_t most)
{
    return n < least ? least : n > most ? most : n;
}

/* n / d, rounded to the nearest, halves away from zero. */
static int32_t divide(int64_t n, int64_t d)
{
    return (int32_t)((n < 0 ? n - d / 2 : n + d / 2) / d);
}

static void open_shade(Xml *x)
{
    xml_open(x, "w:shd");
    xml_attr(x, "w:val", STR("clear"));
    xml_attr(x, "w:color", STR("auto"));
}

void shade_write(Xml *x, Colour fill)
{
    open_shade(x);
    put_colour(x, "w:fill", fill);
    xml_close(x);
}

static void put_shade(Xml *x, const Props *p)
{
    if (!props_has(p, PROPERTY_SHADE))
        return;
    if (!p->shade_none) {
        shade_write(x, p->shade);
        return;
    }
    open_shade(x);
    xml_attr(x, "w:fill", STR("auto"));
    xml_close(x);
}

/* ---- paragraphs ---- */

Say props_keep_next(const Props *p)
{
    if (!props_has(p, PROPERTY_KEEP_NEXT))
        return SAY_NOTHING;
    return p->keep_next ? SAY_ON : SAY_OFF;
}

void paragraph_head_write(Xml *x, Str style, Say keep_next)
{
    if (style.n)
        xml_val(x, "w:pStyle", style);
    if (keep_next != SAY_NOTHING)
        put_toggle(x, "w:keepNext", keep_next == SAY_ON);
}

static void put_page_rules(Xml *x, const ParagraphLook *look)
{
    const Props *p = look->props;
    if (props_has(p, PROPERTY_KEEP_LINES))
        put_toggle(x, "w:keepLines", p->keep_lines);
    if (look->new_page)
        xml_leaf(x, "w:pageBreakBefore");
    else if (props_has(p, PROPERTY_BREAK_BEFORE))
        put_toggle(x, "w:pageBreakBefore", p->break_before);
    if (props_has(p, PROPERTY_WIDOWS))
        put_toggle(x, "w:widowControl", p->widows);
}

static void put_number(Xml *x, const ParagraphLook *look)
{
    if (look->number == NUMBER_UNSAID)
        return;
    xml_open(x, "w:numPr");
    if (look->number != NUMBER_NONE)
        xml_val_int(x, "w:ilvl", look->level);
    xml_val_int(x, "w:numId", look->number);
    xml_close(x);
}

static const char *const border_kinds[] = {
    [BORDER_NONE] = "nil", [BORDER_SINGLE] = "single", [BORDER_DOUBLE] = "double",
    [BORDER_THICK_THIN] = "thickThinSmallGap", [BORDER_THIN_THICK] = "thinThickSmallGap",
};

/* One w:top, w:left ... */
static void border_write(Xml *x, const char *name, const Border *b, LengthScale scale)
{
    xml_open(x, name);
    xml_attr_c(x, "w:val", border_kinds[b->kind]);
    if (b->kind != BORDER_NONE) {
        int32_t eighths = divide(length_twips(b->width, scale) * 8, TWIPS_PER_POINT);
        int32_t space = divide(length_twips(b->space, scale), TWIPS_PER_POINT);
        xml_attr_int(x, "w:sz", clamp(eighths, BORDER_LEAST, BORDER_MOST));
        xml_attr_int(x, "w:space", clamp(space, 0, SPACE_MOST));
        put_colour(x, "w:color", b->colour);
    }
    xml_close(x);
}

/* In the order of the schema, which is that of Side. */
static const char *const side_names[LINE_COUNT] = {
    [SIDE_TOP] = "w:top",       [SIDE_LEFT] = "w:left",       [SIDE_BOTTOM] = "w:bottom",
    [SIDE_RIGHT] = "w:right",   [LINE_INSIDE_H] = "w:insideH", [LINE_INSIDE_V] = "w:insideV"};

void sides_write(Xml *x, const Border *sides, LengthScale scale)
{
    for (int side = 0; side < SIDE_COUNT; side++)
        if (sides[side].set)
            border_write(x, side_names[side], &sides[side], scale);
}

static void put_borders(Xml *x, const ParagraphLook *look)
{
    Border all[SIDE_COUNT];
    if (!props_has(look->props, PROPERTY_BORDER))
        return;
    for (int side = 0; side < SIDE_COUNT; side++) {
        const Border *own = &look->props->border[side], *under = &look->under->border[side];
        all[side] = own->set ? *own : *under;
    }
    xml_open(x, "w:pBdr");
    sides_write(x, all, look->scale);
    xml_close(x);
}

void table_borders_write(Xml *x, const TableLook *look, LengthScale scale)
{
    bool any = false;
    for (int i = 0; i < LINE_COUNT; i++)
        any |= look->border[i].set;
    if (!any)
        return;
    xml_open(x, "w:tblBorders");
    sides_write(x, look->border, scale);
    for (int i = LINE_INSIDE_H; i <= LINE_INSIDE_V; i++)
        if (look->border[i].set)
            border_write(x, side_names[i], &look->border[i], scale);
    xml_close(x);
}

void padding_write(Xml *x, const Length *padding, unsigned set, LengthScale scale)
{
    for (int side = 0; side < SIDE_COUNT; side++) {
        if (!(set >> side & 1))
            continue;
        xml_open(x, side_names[side]);
        xml_attr_int(x, "w:w", length_twips(padding[side], scale));
        xml_attr(x, "w:type", STR("dxa"));
        xml_close(x);
    }
}

static void put_tab(Xml *x, const char *kind, int32_t at)
{
    xml_open(x, "w:tab");
    xml_attr_c(x, "w:val", kind);
    xml_attr_int(x, "w:pos", at);
    xml_close(x);
}

static const char *const tab_kinds[] = {
    [ALIGN_RIGHT] = "right", [ALIGN_CENTER] = "center", [ALIGN_LEFT] = "left",
    [ALIGN_JUSTIFY] = "left", [ALIGN_DISTRIBUTE] = "left",
};

/* Tab stops are inherited one by one in Word: those that the new ones replace are cleared. */
static void put_tabs(Xml *x, const ParagraphLook *look)
{
    const Props *p = look->props, *under = look->under;
    int cleared = props_has(under, PROPERTY_TABS) ? under->tab_count : 0, i = 0, j = 0;
    if (!props_has(p, PROPERTY_TABS) || p->tab_count + cleared == 0)
        return;
    xml_open(x, "w:tabs");
    while (i < p->tab_count || j < cleared) {
        int32_t own = i < p->tab_count ? length_twips(p->tabs[i].at, look->scale) : INT32_MAX;
        int32_t old = j < cleared ? length_twips(under->tabs[j].at, look->scale) : INT32_MAX;
        if (old < own)
            put_tab(x, "clear", old);
        else
            put_tab(x, tab_kinds[p->tabs[i++].align], own);
        j += old <= own;
    }
    xml_close(x);
}

/* With exact line spacing the grid of the page must not move anything. */
static void put_grid_rules(Xml *x, const Props *p)
{
    bool tight = props_has(p, PROPERTY_LINE) && p->line_rule != LINE_MULTIPLE;
    if (props_has(p, PROPERTY_AUTOSPACE)) {
        put_toggle(x, "w:autoSpaceDE", p->autospace);
        put_toggle(x, "w:autoSpaceDN", p->autospace);
    }
    if (tight || (props_has(p, PROPERTY_AUTOSPACE) && !p->autospace))
        xml_val(x, "w:adjustRightInd", STR("0"));
    if (tight)
        xml_val(x, "w:snapToGrid", STR("0"));
}

/* `line exactly 100%` is as high as the text; without a unit and in 行 it counts lines of the page. */
static int32_t line_height(const Props *p, LengthScale scale)
{
    if (p->line_rule == LINE_MULTIPLE) {
        int64_t hundred = p->line.unit == UNIT_PERCENT ? 100 : 1;
        return divide((int64_t)p->line.milli * LINE_UNITS, 1000 * hundred);
    }
    if (p->line.unit == UNIT_PERCENT)
        return divide((int64_t)p->line.milli * scale.half_points * (TWIPS_PER_POINT / 2),
                      1000 * 100);
    return length_twips(p->line, scale);
}

static const char *const line_rules[] = {
    [LINE_MULTIPLE] = "auto", [LINE_EXACTLY] = "exact", [LINE_AT_LEAST] = "atLeast",
};

static int32_t positive(int32_t n)
{
    return n < 0 ? 0 : n;
}

static void put_spacing(Xml *x, const Props *p, LengthScale scale)
{
    bool before = props_has(p, PROPERTY_BEFORE), after = props_has(p, PROPERTY_AFTER);
    bool line = props_has(p, PROPERTY_LINE);
    if (!before && !after && !line)
        return;
    xml_open(x, "w:spacing");
    if (before)
        xml_attr_int(x, "w:before", positive(length_twips(p->before, scale)));
    if (after)
        xml_attr_int(x, "w:after", positive(length_twips(p->after, scale)));
    if (line) {
        xml_attr_int(x, "w:line", positive(line_height(p, scale)));
        xml_attr_c(x, "w:lineRule", line_rules[p->line_rule]);
    }
    xml_close(x);
}

Indents indents_of(const Props *p, LengthScale scale)
{
    return (Indents){
        .left = length_twips(p->indent_left, scale),
        .right = length_twips(p->indent_right, scale),
        .first = length_twips(p->indent_first, scale),
        .first_chars = length_hundredths(p->indent_first, UNIT_EM),
    };
}

bool indents_equal(Indents a, Indents b)
{
    return a.left == b.left && a.right == b.right && a.first == b.first;
}

/* The first line is always given in characters too, if only as 0: otherwise an inherited value in characters
 * would win. Left and right never are (docs/docx-notes.md, "Indents"). */
void indents_write(Xml *x, Indents i, bool left, bool right, bool first)
{
    xml_open(x, "w:ind");
    if (left)
        xml_attr_int(x, "w:left", i.left);
    if (right)
        xml_attr_int(x, "w:right", i.right);
    if (first) {
        bool hangs = i.first < 0;
        xml_attr_int(x, hangs ? "w:hangingChars" : "w:firstLineChars",
                     hangs ? -i.first_chars : i.first_chars);
        xml_attr_int(x, hangs ? "w:hanging" : "w:firstLine", hangs ? -i.first : i.first);
    }
    xml_close(x);
}

static void put_indents(Xml *x, const Props *p, LengthScale scale)
{
    bool left = props_has(p, PROPERTY_INDENT_LEFT), right = props_has(p, PROPERTY_INDENT_RIGHT);
    bool first = props_has(p, PROPERTY_INDENT_FIRST);
    if (left || right || first)
        indents_write(x, indents_of(p, scale), left, right, first);
}

static const char *const justifications[] = {
    [ALIGN_LEFT] = "left", [ALIGN_RIGHT] = "right", [ALIGN_CENTER] = "center",
    [ALIGN_JUSTIFY] = "both", [ALIGN_DISTRIBUTE] = "distribute",
};

static void put_alignment(Xml *x, const Props *p)
{
    if (props_has(p, PROPERTY_ALIGN))
        xml_val_c(x, "w:jc", justifications[p->align]);
    if (props_has(p, PROPERTY_MIDDLE))
        xml_val_c(x, "w:textAlignment", p->middle ? "center" : "auto");
}

static void put_outline(Xml *x, const ParagraphLook *look)
{
    int level = props_has(look->props, PROPERTY_OUTLINE) ? look->props->outline : look->outline;
    if (level >= 0)
        xml_val_int(x, "w:outlineLvl", level == 0 ? 9 : level - 1);
}

void paragraph_look_write(Xml *x, const ParagraphLook *look)
{
    put_page_rules(x, look);
    put_number(x, look);
    put_borders(x, look);
    put_shade(x, look->props);
    put_tabs(x, look);
    put_grid_rules(x, look->props);
    put_spacing(x, look->props, look->scale);
    put_indents(x, look->props, look->scale);
    put_alignment(x, look->props);
    put_outline(x, look);
}

bool paragraph_look_says(const ParagraphLook *look)
{
    uint64_t mine = ~CHARACTER_PROPERTIES | (uint64_t)1 << PROPERTY_SHADE;
    mine &= ~((uint64_t)1 << PROPERTY_KEEP_PREVIOUS);
    return (look->props->set & mine) != 0 || look->style.n || look->keep_next != SAY_NOTHING ||
           look->new_page || look->number != NUMBER_UNSAID || look->outline >= 0;
}

/* ---- characters ---- */

static bool says_characters(const CharacterLook *look)
{
    uint64_t characters = CHARACTER_PROPERTIES;
    if (look->of_paragraph)
        characters &= ~((uint64_t)1 << PROPERTY_SHADE);
    return look->props && (look->props->set & characters) != 0;
}

static void put_fonts(Xml *x, const CharacterLook *look)
{
    const Props *p = look->props;
    bool east = p && props_has(p, PROPERTY_FONT_EAST);
    bool latin = p && props_has(p, PROPERTY_FONT_LATIN);
    if (!east && !latin && !look->east_asian)
        return;
    xml_open(x, "w:rFonts");
    if (look->east_asian)
        xml_attr(x, "w:hint", STR("eastAsia"));
    if (latin) {
        xml_attr(x, "w:ascii", p->font_latin);
        xml_attr(x, "w:hAnsi", p->font_latin);
    }
    if (east)
        xml_attr(x, "w:eastAsia", p->font_east);
    if (latin)
        xml_attr(x, "w:cs", p->font_latin);
    xml_close(x);
}

static void put_weight(Xml *x, const Props *p)
{
    if (props_has(p, PROPERTY_BOLD)) {
        put_toggle(x, "w:b", p->bold);
        put_toggle(x, "w:bCs", p->bold);
    }
    if (props_has(p, PROPERTY_ITALIC)) {
        put_toggle(x, "w:i", p->italic);
        put_toggle(x, "w:iCs", p->italic);
    }
    if (props_has(p, PROPERTY_CAPS))
        put_toggle(x, "w:caps", p->caps);
    if (props_has(p, PROPERTY_STRIKE))
        put_toggle(x, "w:strike", p->strike);
}

static void put_measures(Xml *x, const Props *p, LengthScale scale)
{
    if (props_has(p, PROPERTY_COLOR)) {
        xml_open(x, "w:color");
        put_colour(x, "w:val", p->color);
        xml_close(x);
    }
    if (props_has(p, PROPERTY_SPACING))
        xml_val_int(x, "w:spacing", length_twips(p->spacing, scale));
    if (props_has(p, PROPERTY_STRETCH))
        xml_val_int(x, "w:w", p->stretch);
    if (props_has(p, PROPERTY_RAISE))
        xml_val_int(x, "w:position", divide(length_twips(p->raise, scale), TWIPS_PER_POINT / 2));
    if (props_has(p, PROPERTY_SIZE)) {
        xml_val_int(x, "w:sz", p->size);
        xml_val_int(x, "w:szCs", p->size);
    }
}

static const char *const underline_kinds[] = {
    [UNDERLINE_NONE] = "none", [UNDERLINE_SINGLE] = "single", [UNDERLINE_DOUBLE] = "double",
    [UNDERLINE_DOTTED] = "dotted",
};

static const char *const scripts[] = {
    [SCRIPT_NONE] = "baseline", [SCRIPT_SUB] = "subscript", [SCRIPT_SUPER] = "superscript",
};

void character_look_write(Xml *x, const CharacterLook *look)
{
    const Props *p = says_characters(look) ? look->props : NULL;
    if (!p && look->style.n == 0 && !look->east_asian && !look->highlight)
        return;
    xml_open(x, "w:rPr");
    if (look->style.n)
        xml_val(x, "w:rStyle", look->style);
    put_fonts(x, look);
    if (p) {
        put_weight(x, p);
        put_measures(x, p, look->scale);
    }
    if (look->highlight)
        xml_val(x, "w:highlight", STR("yellow"));
    if (p && props_has(p, PROPERTY_UNDERLINE))
        xml_val_c(x, "w:u", underline_kinds[p->underline]);
    if (p && !look->of_paragraph)
        put_shade(x, p);
    if (p && props_has(p, PROPERTY_SCRIPT))
        xml_val_c(x, "w:vertAlign", scripts[p->script]);
    if (p && props_has(p, PROPERTY_EMPHASIS))
        xml_val_c(x, "w:em", p->emphasis ? "underDot" : "none"); /* `dot` is above, except in Word's Chinese text */
    xml_close(x);
}

/* ---- styles ---- */

/* Does it depend on the size of the text? */
static bool is_relative(const Props *p, const PropSlot *s)
{
    Length value;
    if (s->kind != KIND_LENGTH)
        return false;
    memcpy(&value, (const char *)p + s->offset, sizeof value);
    return value.unit == UNIT_EM ||
           (s->id == PROPERTY_LINE && value.unit == UNIT_PERCENT && p->line_rule != LINE_MULTIPLE);
}

Props props_for_style(const Props *own, const Props *effective, const Props *base)
{
    Props p = *effective;
    p.set = own->set;
    memcpy(p.border, own->border, sizeof p.border);
    if (effective->size == base->size)
        return p;
    for (const PropSlot *s = prop_slots; s < prop_slots + PROP_SLOTS; s++)
        if (props_has(effective, s->id) && is_relative(effective, s))
            p.set |= (uint64_t)1 << s->id;
    return p;
}
