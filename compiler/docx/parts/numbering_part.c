#include "docx/parts/numbering_part.h"

#include <stdio.h>

#include "base/utf8.h"
#include "docx/east_asian.h"

enum { ENGLISH_STEP = 360 }; /* twips from a label to its text */

static const char *const number_formats[] = {
    [NUMERAL_DECIMAL] = "decimal", [NUMERAL_CHINESE] = "chineseCountingThousand",
    [NUMERAL_DIGITS] = "ideographDigital", [NUMERAL_FINANCIAL] = "chineseLegalSimplified",
    [NUMERAL_CIRCLED] = "decimalEnclosedCircleChinese", [NUMERAL_UPPER_LETTER] = "upperLetter",
    [NUMERAL_LOWER_LETTER] = "lowerLetter", [NUMERAL_UPPER_ROMAN] = "upperRoman",
    [NUMERAL_LOWER_ROMAN] = "lowerRoman",
};

/* ---- indents ---- */

static int columns_of(Str text)
{
    int columns = 0;
    for (size_t at = 0; at < text.n;)
        columns += char_columns(utf8_next(text, &at));
    return columns;
}

/* The width of the first label, in half characters. */
static int label_columns(const ListLevel *l)
{
    Str numeral = STR("1");
    if (l->bullet.n)
        return columns_of(l->bullet);
    if (l->pattern.style == NUMERAL_CHINESE || l->pattern.style == NUMERAL_FINANCIAL)
        numeral = STR("一");
    return columns_of(l->pattern.before) + columns_of(numeral) + columns_of(l->pattern.after);
}

/* The distance from a label to its text: the hanging indent of the style, else two characters (in English
 * Word's own step) or, for a wider label, its width and one character. */
static int32_t label_step(const DocxShared *s, const ListLevel *l)
{
    LengthScale scale = shared_scale(s, l->style);
    Indents style = indents_of(shared_effective(s, l->style), scale);
    if (style.first < 0)
        return -style.first;
    int32_t usual = shared_is_chinese(s) ? length_twips((Length){2000, UNIT_EM}, scale)
                                         : ENGLISH_STEP;
    int32_t wide = length_twips((Length){label_columns(l) / 2 * 1000 + 1000, UNIT_EM}, scale);
    return label_columns(l) > 3 && wide > usual ? wide : usual;
}

/* A label with a tab hangs out from its text. It starts where the first line of its style does, or below the
 * text of the level above that has the same style. */
static Indents tab_indents(const DocxShared *s, const ListDefinition *d, int level, Indents i)
{
    const ListLevel *l = &d->levels[level];
    int32_t step = label_step(s, l);
    i.left += i.first + step;
    for (int above = 0; above < level; above++)
        if (d->levels[above].used && d->levels[above].tab && d->levels[above].style == l->style)
            i.left += label_step(s, &d->levels[above]);
    return (Indents){.left = i.left, .right = i.right, .first = -step};
}

/* A style with tab stops of its own determines by itself where labels and text are. */
Indents list_level_indents(const DocxShared *s, const ListDefinition *d, int level)
{
    const ListLevel *l = &d->levels[level];
    int style = l->used ? l->style : NO_STYLE;
    const Props *look = shared_effective(s, style);
    Indents i = indents_of(look, shared_scale(s, style));
    bool hangs = l->used && l->tab && !(props_has(look, PROPERTY_TABS) && look->tab_count > 0);
    return hangs ? tab_indents(s, d, level, i) : i;
}

/* ---- levels ---- */

/* %1 means the number of level 1 wherever it occurs: a percent sign of the author becomes a full-width one. */
static void put_fixed_text(Buf *b, Str text)
{
    for (size_t at; (at = str_find_byte(text, '%')) < text.n;
         text = str_sub(text, at + 1, text.n)) {
        buf_put(b, str_sub(text, 0, at));
        buf_put(b, STR("％"));
    }
    buf_put(b, text);
}

static void put_label_text(Buf *b, const ListDefinition *d, int level)
{
    const ListLevel *l = &d->levels[level];
    if (!l->used)
        return;
    if (l->bullet.n) {
        put_fixed_text(b, l->bullet);
        return;
    }
    put_fixed_text(b, l->pattern.before);
    /* A level above that no paragraph uses never counts: Word would show nothing for it. */
    for (int i = level > l->pattern.parents ? level - l->pattern.parents : 0; i < level; i++)
        if (d->levels[i].used)
            buf_putf(b, "%%%d.", i + 1);
        else
            buf_put(b, STR("1."));
    buf_putf(b, "%%%d", level + 1);
    put_fixed_text(b, l->pattern.after);
}

static void put_level_text(Xml *x, const ListDefinition *d, int level, Buf *scratch)
{
    buf_clear(scratch);
    put_label_text(scratch, d, level);
    xml_val(x, "w:lvlText", buf_str(scratch));
}

/* The label looks like the text of the level's style, also before a paragraph of another style. */
static void put_label_look(Xml *x, const DocxShared *s, const ListLevel *l)
{
    bool mark = l->pattern.style == NUMERAL_CIRCLED || east_asian_has_mark(l->pattern.before) ||
                east_asian_has_mark(l->pattern.after) || east_asian_has_mark(l->bullet);
    character_look_write(x, &(CharacterLook){
        .east_asian = shared_is_chinese(s) && mark,
        .props = l->style == NO_STYLE ? NULL : shared_effective(s, l->style),
        .of_paragraph = true, .scale = shared_scale(s, l->style)});
}

static const char *label_format(const ListLevel *l)
{
    if (!l->used)
        return "none";
    return l->bullet.n ? "bullet" : number_formats[l->pattern.style];
}

/* The style that this level numbers by itself: a heading's. */
static int tied_style(const DocxShared *s, const ListDefinition *d, int level)
{
    if (level >= HEADING_LEVELS || d != &s->model->lists[s->model->headings[level].definition])
        return NO_STYLE;
    int style = shared_role(s, (StyleRole)(ROLE_HEADING_1 + level));
    return style != NO_STYLE && s->styles[style].level == level ? style : NO_STYLE;
}

static void put_level(Xml *x, const DocxShared *s, const ListDefinition *d, int level, Buf *scratch)
{
    const ListLevel *l = &d->levels[level];
    int tied = tied_style(s, d, level);
    xml_open(x, "w:lvl");
    xml_attr_int(x, "w:ilvl", level);
    xml_val_int(x, "w:start", 1);
    xml_val_c(x, "w:numFmt", label_format(l));
    if (l->used && l->continuous && level > 0)
        xml_val_int(x, "w:lvlRestart", 0);
    if (tied != NO_STYLE)
        xml_val(x, "w:pStyle", s->styles[tied].id);
    if (l->used && l->pattern.parents > 0)
        xml_leaf(x, "w:isLgl");
    if (!l->used || !l->tab)
        xml_val(x, "w:suff", STR("nothing"));
    put_level_text(x, d, level, scratch);
    xml_val(x, "w:lvlJc", STR("left"));
    if (l->used) {
        xml_open(x, "w:pPr");
        indents_write(x, list_level_indents(s, d, level), true, false, true);
        xml_close(x);
        put_label_look(x, s, l);
    }
    xml_close(x);
}

/* ---- lists ---- */

static bool has_levels(const ListDefinition *d)
{
    for (int i = 0; i < LIST_LEVELS; i++)
        if (d->levels[i].used)
            return true;
    return false;
}

/* FNV-1a. */
static uint32_t mix(uint32_t hash, Str text)
{
    for (size_t i = 0; i < text.n; i++)
        hash = (hash ^ (unsigned char)text.s[i]) * 16777619u;
    return hash;
}

/* The two numbers by which Word recognizes a list in another document. They are computed from the look of the
 * list and its position, so that they are the same in every run. */
static void put_identity(Xml *x, const char *name, uint32_t hash)
{
    xml_putf(x, "<%s w:val='%08X'/>", name, hash & 0x7FFFFFFF);
}

static uint32_t hash_list(const ListDefinition *d, int index)
{
    uint32_t hash = 2166136261u;
    for (int i = 0; i < LIST_LEVELS; i++) {
        const ListLevel *l = &d->levels[i];
        hash = mix(mix(mix(hash, l->pattern.before), l->pattern.after), l->bullet);
        hash = mix(hash, str_of(label_format(l)));
    }
    return (hash ^ (uint32_t)index) * 16777619u;
}

static void put_list(Xml *x, const DocxShared *s, int index, Buf *scratch)
{
    const ListDefinition *d = &s->model->lists[index];
    uint32_t hash = hash_list(d, index);
    xml_open(x, "w:abstractNum");
    xml_attr_int(x, "w:abstractNumId", index);
    put_identity(x, "w:nsid", hash);
    xml_val(x, "w:multiLevelType", STR("multilevel"));
    put_identity(x, "w:tmpl", hash ^ 0x5A5A5A5A);
    for (int level = 0; level < LIST_LEVELS; level++)
        put_level(x, s, d, level, scratch);
    xml_close(x);
}

void abstract_lists_write(Xml *x, const DocxShared *s)
{
    if (s->model->literal_numbering)
        return;
    Buf scratch = buf_open(s->memory);
    for (int i = 0; i < s->model->list_count; i++)
        if (has_levels(&s->model->lists[i]))
            put_list(x, s, i, &scratch);
    buf_close(&scratch);
}

static void open_number(Xml *x, int number, int definition)
{
    xml_open(x, "w:num");
    xml_attr_int(x, "w:numId", number);
    xml_val_int(x, "w:abstractNumId", definition);
}

/* A separate list: all levels start at one, whatever lists of the same look come before. */
static void put_instance(Xml *x, int number, int definition)
{
    open_number(x, number, definition);
    for (int level = 0; level < LIST_LEVELS; level++)
        xml_putf(x, "<w:lvlOverride w:ilvl='%d'><w:startOverride w:val='1'/></w:lvlOverride>", level);
    xml_close(x);
}

/* The lists of the headings start by themselves. */
static void put_heading_lists(Xml *x, const DocumentModel *m)
{
    for (int level = 0, written = 0; level < HEADING_LEVELS; level++) {
        const ListPlace *place = &m->headings[level];
        if (place->instance > written && has_levels(&m->lists[place->definition])) {
            open_number(x, place->instance, place->definition);
            xml_close(x);
        }
        written = place->instance;
    }
}

void numbering_write(Xml *x, const DocxShared *s, const int *definitions, int count)
{
    word_root_open(x, "w:numbering");
    xml_raw(x, s->abstract_lists);
    put_heading_lists(x, s->model);
    for (int i = 0; i < count; i++)
        if (definitions[i] >= 0)
            put_instance(x, i + 1, definitions[i]);
    xml_close(x);
}
