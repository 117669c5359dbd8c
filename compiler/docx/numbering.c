#include "docx/numbering.h"

#include <stdio.h>

#include "docx/east_asian.h"

enum { ENGLISH_STEP = 360 }; /* twips from a label to its text */

static const char *number_format(NumeralStyle style)
{
    switch (style) {
    case NUMERAL_DECIMAL: return "decimal";
    case NUMERAL_CHINESE: return "chineseCountingThousand";
    case NUMERAL_DIGITS: return "ideographDigital";
    case NUMERAL_FINANCIAL: return "chineseLegalSimplified";
    case NUMERAL_CIRCLED: return "decimalEnclosedCircleChinese";
    case NUMERAL_UPPER_LETTER: return "upperLetter";
    case NUMERAL_LOWER_LETTER: return "lowerLetter";
    case NUMERAL_UPPER_ROMAN: return "upperRoman";
    case NUMERAL_LOWER_ROMAN: return "lowerRoman";
    }
    return "decimal";
}

/* ---- indents ---- */

/* How often the same style was indented by the levels above. */
static int depth_in_style(const ListDefinition *d, int level)
{
    int depth = 0;
    for (int i = 0; i < level; i++)
        depth += d->levels[i].used && d->levels[i].tab &&
                 d->levels[i].style == d->levels[level].style;
    return depth;
}

/* A label with a tab hangs out, each level a step further in: where its style hangs out, by that
 * much, else by two characters (by Word's own step in English) from where the first line begins. */
static Indents tab_indents(Indents style, int32_t step, int depth)
{
    if (style.first < 0)
        step = -style.first;
    else
        style.left += style.first + step;
    return (Indents){.left = style.left + depth * step, .right = style.right, .first = -step};
}

Indents list_level_indents(const DocxShared *s, const ListDefinition *d, int level)
{
    const ListLevel *l = &d->levels[level];
    int style = l->used ? l->style : NO_STYLE;
    LengthScale scale = shared_scale(s, style);
    Indents i = indents_of(shared_effective(s, style), scale);
    int32_t step = shared_is_chinese(s) ? length_twips((Length){2000, UNIT_EM}, scale)
                                        : ENGLISH_STEP;
    return l->used && l->tab ? tab_indents(i, step, depth_in_style(d, level)) : i;
}

/* ---- levels ---- */

/* %1 means the number of level 1 wherever it stands: a per cent sign of the author's is a
 * full-width one. */
static void put_fixed_text(Buf *b, Str text)
{
    for (size_t at; (at = str_find_byte(text, '%')) < text.n;
         text = str_sub(text, at + 1, text.n)) {
        buf_put(b, str_sub(text, 0, at));
        buf_put(b, STR("％"));
    }
    buf_put(b, text);
}

static void put_label_text(Buf *b, const ListLevel *l, int level)
{
    if (!l->used)
        return;
    if (l->bullet.n) {
        put_fixed_text(b, l->bullet);
        return;
    }
    put_fixed_text(b, l->pattern.before);
    for (int i = level > l->pattern.parents ? level - l->pattern.parents : 0; i < level; i++)
        buf_putf(b, "%%%d.", i + 1);
    buf_putf(b, "%%%d", level + 1);
    put_fixed_text(b, l->pattern.after);
}

static void put_level_text(Xml *x, const ListLevel *l, int level, Buf *scratch)
{
    buf_clear(scratch);
    put_label_text(scratch, l, level);
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
    return l->bullet.n ? "bullet" : number_format(l->pattern.style);
}

/* The style that numbers itself by this level: a heading's. */
static int tied_style(const DocxShared *s, const ListDefinition *d, int level)
{
    if (!d->headings || level >= HEADING_LEVELS)
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
    put_level_text(x, l, level, scratch);
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

/* By these two numbers Word knows a list again in another document. They come from what the list
 * looks like and its place, so that they are the same in every run. */
static void put_identity(Xml *x, const char *name, uint32_t hash)
{
    char hex[16];
    snprintf(hex, sizeof hex, "%08X", hash & 0x7FFFFFFF);
    xml_val_c(x, name, hex);
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

/* A list of its own: all levels begin at one, whatever lists of the same look stand above. */
static void put_instance(Xml *x, int number, int definition)
{
    open_number(x, number, definition);
    for (int level = 0; level < LIST_LEVELS; level++) {
        xml_open(x, "w:lvlOverride");
        xml_attr_int(x, "w:ilvl", level);
        xml_val_int(x, "w:startOverride", 1);
        xml_close(x);
    }
    xml_close(x);
}

void numbering_write(Xml *x, const DocxShared *s, const int *definitions, int count)
{
    word_root_open(x, "w:numbering");
    xml_raw(x, s->abstract_lists);
    if (s->model->list_count > 0 && has_levels(&s->model->lists[0])) {
        open_number(x, HEADING_NUMBER, 0);
        xml_close(x);
    }
    for (int i = 0; i < count; i++)
        if (definitions[i] >= 0)
            put_instance(x, FIRST_INSTANCE + i, definitions[i]);
    xml_close(x);
}
