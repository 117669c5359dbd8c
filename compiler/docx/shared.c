#include "docx/shared.h"

#include "docx/parts/doc_props.h"
#include "docx/parts/font_table.h"
#include "docx/parts/numbering_part.h"
#include "docx/parts/settings_part.h"
#include "docx/parts/style_names.h"
#include "docx/parts/styles_part.h"
#include "docx/parts/theme.h"

typedef struct SharedPart {
    PartKind kind;
    void (*write)(Xml *, const DocxShared *);
} SharedPart;

static const SharedPart shared_parts[SHARED_PARTS] = {
    {PART_STYLES, styles_write},
    {PART_SETTINGS, settings_write},
    {PART_WEB_SETTINGS, web_settings_write},
    {PART_FONT_TABLE, font_table_write},
    {PART_THEME, theme_write},
};

PartKind shared_part_kind(int i)
{
    return shared_parts[i].kind;
}

void word_root_open(Xml *x, const char *name)
{
    xml_declaration(x);
    xml_open(x, name);
    xml_attr(x, "xmlns:w", STR("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    xml_attr(x, "xmlns:r",
             STR("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
}

/* Text for which no style sets fonts or size looks like the body; where the body does not set them, like
 * Word's defaults. */
static Props find_defaults(const DocumentModel *m)
{
    bool chinese = m->locale == LOCALE_ZH_CN;
    Props p = {
        .font_east = STR("宋体"), .font_latin = STR("Times New Roman"), .size = chinese ? 21 : 22};
    int body = m->styles->roles[ROLE_BODY];
    if (body != NO_STYLE) {
        Props b = style_effective(m->styles, body);
        if (props_has(&b, PROPERTY_FONT_EAST))
            p.font_east = b.font_east;
        if (props_has(&b, PROPERTY_FONT_LATIN))
            p.font_latin = b.font_latin;
        if (props_has(&b, PROPERTY_SIZE))
            p.size = b.size;
    }
    p.set = 1u << PROPERTY_FONT_EAST | 1u << PROPERTY_FONT_LATIN | 1u << PROPERTY_SIZE;
    return p;
}

/* The level of a list of the headings that is set in a style, or -1. */
static int level_of_style(const DocumentModel *m, int style)
{
    if (m->literal_numbering || m->list_count == 0)
        return -1;
    for (int level = 0; level < HEADING_LEVELS; level++)
        if (m->lists[m->headings[level].definition].levels[level].used &&
            m->styles->roles[ROLE_HEADING_1 + level] == style)
            return level;
    return -1;
}

static int count_bases(const StyleSheet *sheet, int i)
{
    int count = 0;
    for (int base = sheet->items[i].base; base != NO_STYLE; base = sheet->items[base].base)
        count++;
    return count;
}

static void resolve_styles(DocxShared *s, Arena *a)
{
    const StyleSheet *sheet = s->model->styles;
    s->styles = NEW_ARRAY(a, WordStyle, sheet->count);
    for (int i = 0; i < sheet->count; i++) {
        Props own = style_effective(sheet, i);
        s->styles[i].effective = s->defaults;
        props_overlay(&s->styles[i].effective, &own);
        s->styles[i].level = level_of_style(s->model, i);
        s->styles[i].bases = count_bases(sheet, i);
    }
    style_names_resolve(s, a);
}

static void finish(DocxShared *s, Part *p, Xml *x, Compressor *c)
{
    xml_end(x);
    DocxFault fault = part_finish(p, c);
    if (!s->fault.kind)
        s->fault = fault;
}

static void build_parts(DocxShared *s, Arena *a, Compressor *c, const char *folder)
{
    for (int i = 0; i < SHARED_PARTS; i++) {
        s->parts[i] = part_open(arena_memory(a), folder);
        Xml *x = xml_new(a, s->parts[i]);
        shared_parts[i].write(x, s);
        finish(s, s->parts[i], x, c);
    }
    s->app = part_open(arena_memory(a), folder);
    Xml *x = xml_new(a, s->app);
    app_write(x, STR(""));
    finish(s, s->app, x, c);
}

static void build_numbering(DocxShared *s, Arena *a, Compressor *c, const char *folder)
{
    Buf lists = buf_open(arena_memory(a));
    Xml *in_buf = xml_new_in_buf(a, &lists);
    abstract_lists_write(in_buf, s);
    xml_end(in_buf);
    s->abstract_lists = buf_take(&lists, a);
    if (s->abstract_lists.n == 0)
        return;
    s->numbering = part_open(arena_memory(a), folder);
    Xml *x = xml_new(a, s->numbering);
    numbering_write(x, s, NULL, 0);
    finish(s, s->numbering, x, c);
}

DocxShared *docx_shared_open(Arena *session, const DocumentModel *model, const DocxTraits *traits,
                             Compressor *c, const char *spill_folder)
{
    DocxShared *s = NEW_WITH(session, DocxShared, .memory = arena_memory(session), .model = model,
                                                  .traits = *traits, .defaults = find_defaults(model));
    resolve_styles(s, session);
    build_parts(s, session, c, spill_folder);
    build_numbering(s, session, c, spill_folder);
    return s;
}

void docx_shared_close(DocxShared *s)
{
    if (!s)
        return;
    for (int i = 0; i < SHARED_PARTS; i++)
        part_close(s->parts[i]);
    part_close(s->app);
    part_close(s->numbering);
}

const Props *shared_effective(const DocxShared *s, int style)
{
    if (style != NO_STYLE)
        return &s->styles[style].effective;
    return s->normal != NO_STYLE ? &s->styles[s->normal].effective : &s->defaults;
}

Str shared_style_id(const DocxShared *s, int style)
{
    return style == NO_STYLE ? STR("") : s->styles[style].id;
}

int shared_role(const DocxShared *s, StyleRole role)
{
    return s->model->styles->roles[role];
}

LengthScale shared_scale(const DocxShared *s, int style)
{
    return (LengthScale){shared_effective(s, style)->size, s->traits.line_pitch};
}

int shared_heading_level(const DocxShared *s, int style)
{
    const BuiltinStyle *b = s->styles[style].builtin;
    const Str heading = STR("heading ");
    return b && str_starts(str_of(b->name), heading) ? b->name[heading.n] - '0' : 0;
}

bool shared_is_chinese(const DocxShared *s)
{
    return s->model->locale == LOCALE_ZH_CN;
}
