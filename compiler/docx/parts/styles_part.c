/* word/styles.xml (ECMA-376 part 1, 17.7): defaults, settings for Word's own styles, and the style sheet of
 * the template. */
#include "docx/parts/styles_part.h"

#include "docx/parts/numbering_part.h"
#include "docx/prop_xml.h"

/* ---- defaults ---- */

static void put_defaults(Xml *x, const DocxShared *s)
{
    const Props *p = &s->defaults;
    xml_open(x, "w:docDefaults");
    xml_open(x, "w:rPrDefault");
    xml_open(x, "w:rPr");
    xml_open(x, "w:rFonts");
    xml_attr(x, "w:ascii", p->font_latin);
    xml_attr(x, "w:hAnsi", p->font_latin);
    xml_attr(x, "w:eastAsia", p->font_east);
    xml_attr(x, "w:cs", p->font_latin);
    xml_close(x);
    if (shared_is_chinese(s))
        xml_val(x, "w:kern", STR("2"));
    xml_putf(x, "<w:sz w:val='%d'/><w:szCs w:val='%d'/><w:lang w:val='en-US' w:eastAsia='zh-CN' w:bidi='ar-SA'/>",
             (int)p->size, (int)p->size);
    xml_close(x);
    xml_close(x);
    xml_leaf(x, "w:pPrDefault");
    xml_close(x);
}

static void put_latent(Xml *x, const BuiltinStyle *b)
{
    xml_open(x, "w:lsdException");
    xml_attr_c(x, "w:name", b->name);
    if (builtin_is(b, 'h'))
        xml_attr(x, "w:semiHidden", STR("1"));
    if (b->priority != 99)
        xml_attr_int(x, "w:uiPriority", b->priority);
    if (builtin_is(b, 'u'))
        xml_attr(x, "w:unhideWhenUsed", STR("1"));
    if (builtin_is(b, 'q'))
        xml_attr(x, "w:qFormat", STR("1"));
    xml_close(x);
}

/* 376 is the number of built-in styles of Word 16. */
static void put_latents(Xml *x)
{
    size_t count;
    const BuiltinStyle *all = builtin_table(&count);
    xml_open(x, "w:latentStyles");
    xml_attr(x, "w:defLockedState", STR("0"));
    xml_attr(x, "w:defUIPriority", STR("99"));
    xml_attr(x, "w:defSemiHidden", STR("0"));
    xml_attr(x, "w:defUnhideWhenUsed", STR("0"));
    xml_attr(x, "w:defQFormat", STR("0"));
    xml_attr(x, "w:count", STR("376"));
    for (size_t i = 0; i < count; i++)
        put_latent(x, &all[i]);
    xml_close(x);
}

/* ---- the four styles that always exist ---- */

static void open_style(Xml *x, const char *type, bool is_default, bool custom, Str id)
{
    xml_open(x, "w:style");
    xml_attr_c(x, "w:type", type);
    if (is_default)
        xml_attr(x, "w:default", STR("1"));
    if (custom)
        xml_attr(x, "w:customStyle", STR("1"));
    xml_attr(x, "w:styleId", id);
}

/* Normal as Word defines it in a Chinese or an English document, with the size that the grid is measured by. */
static void put_normal(Xml *x, const DocxShared *s)
{
    open_style(x, "paragraph", true, false, STR("Normal"));
    xml_putf(x, "<w:name w:val='Normal'/><w:qFormat/>");
    if (shared_is_chinese(s))
        xml_putf(x, "<w:pPr><w:widowControl w:val='0'/><w:jc w:val='both'/></w:pPr>");
    xml_putf(x, "<w:rPr><w:sz w:val='%d'/><w:szCs w:val='%d'/></w:rPr>", (int)s->defaults.size, (int)s->defaults.size);
    xml_close(x);
}

static void put_fixed_styles(Xml *x)
{
    xml_putf(x, "<w:style w:type='character' w:default='1' w:styleId='DefaultParagraphFont'>"
                "<w:name w:val='Default Paragraph Font'/><w:uiPriority w:val='1'/>"
                "<w:semiHidden/><w:unhideWhenUsed/></w:style>");
    xml_putf(x, "<w:style w:type='table' w:default='1' w:styleId='TableNormal'>"
                "<w:name w:val='Normal Table'/><w:uiPriority w:val='99'/><w:semiHidden/><w:unhideWhenUsed/>"
                "<w:tblPr><w:tblInd w:w='0' w:type='dxa'/><w:tblCellMar>"
                "<w:top w:w='0' w:type='dxa'/><w:left w:w='108' w:type='dxa'/>"
                "<w:bottom w:w='0' w:type='dxa'/><w:right w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr></w:style>");
    xml_putf(x, "<w:style w:type='numbering' w:default='1' w:styleId='NoList'><w:name w:val='No List'/>"
                "<w:uiPriority w:val='99'/><w:semiHidden/><w:unhideWhenUsed/></w:style>");
}

/* ---- the style sheet ---- */

static const char *const style_types[] = {
    [STYLE_PARAGRAPH] = "paragraph", [STYLE_CHARACTER] = "character", [STYLE_TABLE] = "table",
};

/* The base of a style that has none of its own. Word bases paragraphs on Normal, which is right as long as
 * Normal sets nothing. */
static Str root_of(const DocxShared *s, StyleKind kind)
{
    switch (kind) {
    case STYLE_PARAGRAPH: return s->normal == NO_STYLE ? STR("Normal") : STR("");
    case STYLE_CHARACTER: return STR("DefaultParagraphFont");
    case STYLE_TABLE: return STR("TableNormal");
    }
    return STR("");
}

static void put_place(Xml *x, const DocxShared *s, int i)
{
    const Style *style = &s->model->styles->items[i];
    Str base = style->base == NO_STYLE ? root_of(s, style->kind) : s->styles[style->base].id;
    if (base.n && i != s->normal)
        xml_val(x, "w:basedOn", base);
    if (style->next != NO_STYLE && style->next != i && style->kind == STYLE_PARAGRAPH)
        xml_val(x, "w:next", s->styles[style->next].id);
    if (s->styles[i].link.n)
        xml_val(x, "w:link", s->styles[i].link);
}

/* How Word offers the style. Superseded ones are hidden. */
static void put_offer(Xml *x, const WordStyle *w)
{
    const BuiltinStyle *b = w->builtin;
    if (b && b->priority != 0)
        xml_val_int(x, "w:uiPriority", b->priority);
    if (w->superseded)
        xml_leaf(x, "w:semiHidden");
    if (w->superseded || builtin_is(b, 'u'))
        xml_leaf(x, "w:unhideWhenUsed");
    if (!w->superseded && (!b || builtin_is(b, 'q') || b->kind == STYLE_PARAGRAPH))
        xml_leaf(x, "w:qFormat");
}

/* A property of a heading's style that a style based on it must not inherit. */
typedef enum Trait { TRAIT_NUMBER, TRAIT_OUTLINE } Trait;

static bool has_trait(const DocxShared *s, int i, Trait t)
{
    return t == TRAIT_NUMBER ? s->styles[i].level >= 0 : shared_heading_level(s, i) > 0;
}

static bool inherits_trait(const DocxShared *s, int i, Trait t)
{
    const Style *items = s->model->styles->items;
    for (int base = items[i].base; base != NO_STYLE; base = items[base].base)
        if (has_trait(s, base, t))
            return true;
    return false;
}

static int number_in_style(const DocxShared *s, int i)
{
    if (has_trait(s, i, TRAIT_NUMBER))
        return s->model->headings[s->styles[i].level].instance;
    return inherits_trait(s, i, TRAIT_NUMBER) ? NUMBER_NONE : NUMBER_UNSAID;
}

static int outline_in_style(const DocxShared *s, int i)
{
    if (has_trait(s, i, TRAIT_OUTLINE))
        return shared_heading_level(s, i);
    bool said = props_has(&s->styles[i].effective, PROPERTY_OUTLINE);
    return !said && inherits_trait(s, i, TRAIT_OUTLINE) ? 0 : -1;
}

static void put_paragraph_look(Xml *x, const ParagraphLook *look)
{
    if (!paragraph_look_says(look))
        return;
    xml_open(x, "w:pPr");
    paragraph_head_write(x, look->style, look->keep_next);
    paragraph_look_write(x, look);
    xml_close(x);
}

static void put_table_look(Xml *x, const TableLook *look, LengthScale scale)
{
    if (!look)
        return;
    xml_open(x, "w:tblPr");
    table_borders_write(x, look, scale);
    if (look->padding_set) {
        xml_open(x, "w:tblCellMar");
        padding_write(x, look->padding, look->padding_set, scale);
        xml_close(x);
    }
    xml_close(x);
}

static const Props *base_effective(const DocxShared *s, int i)
{
    int base = s->model->styles->items[i].base;
    return base == NO_STYLE ? &s->defaults : &s->styles[base].effective;
}

static void put_style(Xml *x, const DocxShared *s, int i)
{
    const Style *style = &s->model->styles->items[i];
    const WordStyle *w = &s->styles[i];
    LengthScale scale = shared_scale(s, i);
    const Props *under = base_effective(s, i);
    Props props = props_for_style(&style->props, &w->effective, under);
    if (w->level >= 0) /* it sets its indents, or those of the list's level would override them */
        props.set |= (uint64_t)1 << PROPERTY_INDENT_LEFT | (uint64_t)1 << PROPERTY_INDENT_FIRST;
    open_style(x, style_types[style->kind], i == s->normal, !w->builtin, w->id);
    xml_val(x, "w:name", w->name);
    put_place(x, s, i);
    put_offer(x, w);
    if (style->kind == STYLE_PARAGRAPH)
        put_paragraph_look(x, &(ParagraphLook){.keep_next = props_keep_next(&props),
                                               .number = number_in_style(s, i),
                                               .level = w->level,
                                               .outline = outline_in_style(s, i),
                                               .props = &props,
                                               .under = under,
                                               .scale = scale});
    character_look_write(x, &(CharacterLook){
        .props = &props, .of_paragraph = style->kind != STYLE_CHARACTER, .scale = scale});
    if (style->kind == STYLE_TABLE)
        put_table_look(x, style->table, shared_scale(s, style->cell));
    xml_close(x);
}

/* The character style linked with a paragraph style: a run in it looks like the text of that paragraph. */
static void put_linked_style(Xml *x, const DocxShared *s, int i)
{
    const WordStyle *w = &s->styles[i];
    if (w->link.n == 0)
        return;
    open_style(x, "character", false, true, w->link);
    xml_val(x, "w:name", w->link_name);
    xml_val(x, "w:basedOn", STR("DefaultParagraphFont"));
    xml_val(x, "w:link", w->id);
    if (w->builtin->priority)
        xml_val_int(x, "w:uiPriority", w->builtin->priority);
    character_look_write(x, &(CharacterLook){
        .props = &w->effective, .of_paragraph = true, .scale = shared_scale(s, i)});
    xml_close(x);
}

/* ---- styles that the sink itself uses, if the style sheet lacks them ---- */

/* A level of a table of contents: indented two characters more than the one above. */
static void put_contents_look(Xml *x, const DocxShared *s, int level)
{
    int32_t character = shared_effective(s, NO_STYLE)->size * 10;
    xml_open(x, "w:pPr");
    indents_write(x, (Indents){.left = (level - 1) * 2 * character}, true, false, true);
    xml_close(x);
}

static void put_own_style(Xml *x, const DocxShared *s, const BuiltinStyle *b)
{
    open_style(x, style_types[(StyleKind)b->kind], false, false, str_of(b->id));
    xml_val_c(x, "w:name", b->name);
    bool paragraph = b->kind == STYLE_PARAGRAPH;
    xml_val(x, "w:basedOn", paragraph ? STR("Normal") : STR("DefaultParagraphFont"));
    if (paragraph)
        xml_val(x, "w:next", STR("Normal"));
    xml_val_int(x, "w:uiPriority", b->priority);
    xml_leaf(x, "w:unhideWhenUsed");
    if (str_is(str_of(b->id), HYPERLINK_STYLE))
        xml_putf(x, "<w:rPr><w:color w:val='0563C1' w:themeColor='hyperlink'/><w:u w:val='single'/></w:rPr>");
    else if (str_is(str_of(b->id), FOOTNOTE_REFERENCE_STYLE))
        xml_putf(x, "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>");
    else
        put_contents_look(x, s, b->id[strlen(TOC_STYLE)] - '0');
    xml_close(x);
}

/* Bases first: LibreOffice looks up a base that is defined later among its own styles of the same name. */
static void put_styles(Xml *x, const DocxShared *s)
{
    const StyleSheet *sheet = s->model->styles;
    int left = sheet->count;
    for (int bases = 0; left > 0; bases++)
        for (int i = 0; i < sheet->count; i++) {
            if (s->styles[i].bases != bases)
                continue;
            if (i != s->normal)
                put_style(x, s, i);
            put_linked_style(x, s, i);
            left--;
        }
}

void styles_write(Xml *x, const DocxShared *s)
{
    word_root_open(x, "w:styles");
    put_defaults(x, s);
    put_latents(x);
    if (s->normal == NO_STYLE)
        put_normal(x, s);
    else
        put_style(x, s, s->normal);
    put_fixed_styles(x);
    put_styles(x, s);
    for (int i = 0; i < s->own_count; i++)
        put_own_style(x, s, s->own_styles[i]);
    xml_close(x);
}
