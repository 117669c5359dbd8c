#include "docx/paragraph.h"

#include "base/utf8.h"
#include "docx/east_asian.h"

static const Props nothing;

ParagraphWriter paragraph_writer_open(const DocxShared *shared, Memory *m)
{
    return (ParagraphWriter){.shared = shared, .text = buf_open(m)};
}

void paragraph_writer_close(ParagraphWriter *w)
{
    buf_close(&w->text);
}

/* ---- properties ---- */

static const Props *direct_of(const Paragraph *p)
{
    return p->direct ? p->direct : &nothing;
}

/* What 字 and 行 are in what is said directly. */
static LengthScale direct_scale(const ParagraphWriter *w, const Paragraph *p)
{
    const Props *direct = direct_of(p);
    const Props *style = shared_effective(w->shared, p->style);
    int32_t size = props_has(direct, PROPERTY_SIZE) ? direct->size : style->size;
    return (LengthScale){size, w->line_pitch};
}

Say paragraph_keep_next(const Paragraph *p)
{
    return props_keep_next(direct_of(p));
}

bool paragraph_keeps_previous(const ParagraphWriter *w, const Paragraph *p)
{
    const Props *direct = direct_of(p), *style = shared_effective(w->shared, p->style);
    return props_has(direct, PROPERTY_KEEP_PREVIOUS) ? direct->keep_previous : style->keep_previous;
}

/* The list that numbers the paragraph, or NULL where it is in none or its label is text. */
static const ListDefinition *list_of(const DocxShared *s, const Paragraph *p)
{
    if (p->place.definition < 0 || p->unnumbered || s->model->literal_numbering)
        return NULL;
    return &s->model->lists[p->place.definition];
}

/* The w:numId to write: none where the style has the right one already. */
static int number_of(const DocxShared *s, const Paragraph *p)
{
    int in_style = p->style == NO_STYLE ? -1 : s->styles[p->style].level;
    if (!list_of(s, p))
        return in_style >= 0 ? NUMBER_NONE : NUMBER_UNSAID;
    if (p->place.definition > 0)
        return FIRST_INSTANCE - 1 + p->place.instance;
    return in_style == p->place.level ? NUMBER_UNSAID : HEADING_NUMBER;
}

static bool says_indents(const Props *p)
{
    return props_has(p, PROPERTY_INDENT_FIRST) || props_has(p, PROPERTY_INDENT_LEFT) ||
           props_has(p, PROPERTY_INDENT_RIGHT);
}

/* A list gives its indents to its paragraphs, which wins over their style. Where the label takes
 * its place in the text (no tab) the style's must hold. */
static void restore_indents(const DocxShared *s, const Paragraph *p, Props *said)
{
    const ListDefinition *list = list_of(s, p);
    if (!list || list->levels[p->place.level].tab || says_indents(said))
        return;
    const Props *style = shared_effective(s, p->style);
    Indents own = indents_of(style, shared_scale(s, p->style));
    if (indents_equal(own, list_level_indents(s, list, p->place.level)))
        return;
    said->indent_left = style->indent_left;
    said->indent_first = style->indent_first;
    said->set |= (uint64_t)1 << PROPERTY_INDENT_LEFT | (uint64_t)1 << PROPERTY_INDENT_FIRST;
}

/* A label that is text, with a tab behind it: the paragraph hangs as it would in the list. */
static void hang_label(const DocxShared *s, const Paragraph *p, Props *said)
{
    if (!s->model->literal_numbering || p->place.definition < 0 || !p->label_tab ||
        says_indents(said))
        return;
    Indents i = list_level_indents(s, &s->model->lists[p->place.definition], p->place.level);
    said->indent_left = (Length){i.left * 50, UNIT_PT};
    said->indent_first = (Length){i.first * 50, UNIT_PT};
    said->set |= (uint64_t)1 << PROPERTY_INDENT_LEFT | (uint64_t)1 << PROPERTY_INDENT_FIRST;
}

void paragraph_properties_write(ParagraphWriter *w, Xml *x, const Paragraph *p)
{
    Props said = *direct_of(p);
    restore_indents(w->shared, p, &said);
    hang_label(w->shared, p, &said);
    ParagraphLook look = {
        .new_page = p->new_page, .number = number_of(w->shared, p), .level = p->place.level,
        .outline = -1, .props = &said, .under = shared_effective(w->shared, p->style),
        .scale = direct_scale(w, p)};
    paragraph_look_write(x, &look);
    if (p->direct)
        character_look_write(
            x, &(CharacterLook){.props = p->direct, .of_paragraph = true, .scale = look.scale});
}

/* ---- runs ---- */

/* The run that is being written. Neighbouring runs of one look become one. */
typedef struct RunWriter {
    ParagraphWriter *w;
    Xml *x;
    const Paragraph *p;
    LengthScale scale;
    bool open;  /* a w:r is open */
    Run look;   /* what it looks like: all but kind, text and origin */
    bool hinted;
    char32_t before; /* the last character written; 0: none */
} RunWriter;

static void put_gathered_text(RunWriter *r)
{
    if (r->w->text.n)
        xml_text_element(r->x, "w:t", buf_str(&r->w->text));
    buf_clear(&r->w->text);
}

static void close_run(RunWriter *r)
{
    put_gathered_text(r);
    if (r->open)
        xml_close(r->x);
    r->open = false;
}

/* The heading whose characters a run has in a paragraph of another style, or NO_STYLE. */
static int foreign_heading(const DocxShared *s, const Paragraph *p, const Run *run)
{
    int style = run->heading ? shared_role(s, (StyleRole)(ROLE_HEADING_1 + run->heading - 1))
                             : NO_STYLE;
    return style == p->style ? NO_STYLE : style;
}

/* The character style of a run. There is room for one: a run in another that is strong besides
 * says so itself. */
static Str run_style(const DocxShared *s, const Paragraph *p, const Run *run, bool *strong_besides)
{
    int heading = foreign_heading(s, p, run);
    *strong_besides = run->strong && (run->style != NO_STYLE || heading != NO_STYLE);
    if (run->style != NO_STYLE)
        return shared_style_id(s, run->style);
    if (heading != NO_STYLE)
        return s->styles[heading].link;
    return run->strong ? shared_style_id(s, shared_role(s, ROLE_STRONG)) : STR("");
}

static void make_strong(const DocxShared *s, Props *said)
{
    int strong = shared_role(s, ROLE_STRONG);
    if (strong == NO_STYLE)
        return;
    Props style = style_effective(s->model->styles, strong);
    props_overlay(said, &style);
}

static void open_run(RunWriter *r, const Run *run, bool hinted)
{
    bool same = r->open && r->hinted == hinted && r->look.style == run->style &&
                r->look.heading == run->heading && r->look.strong == run->strong &&
                r->look.masked == run->masked;
    if (same)
        return;
    close_run(r);
    r->open = true;
    r->look = *run;
    r->hinted = hinted;
    bool strong_besides;
    Str style = run_style(r->w->shared, r->p, run, &strong_besides);
    Props said = *direct_of(r->p);
    if (strong_besides)
        make_strong(r->w->shared, &said);
    xml_open(r->x, "w:r");
    character_look_write(r->x, &(CharacterLook){
        .style = style, .east_asian = hinted, .highlight = run->masked,
        .props = &said, .of_paragraph = true, .scale = r->scale});
}

/* The character that the text behind run `i` begins with; 0: something else follows. */
static char32_t character_after(const Paragraph *p, size_t i)
{
    size_t at = 0;
    while (++i < p->count && p->runs[i].kind == RUN_TEXT)
        if (p->runs[i].text.n)
            return utf8_next(p->runs[i].text, &at);
    return 0;
}

static void put_text(RunWriter *r, const Run *run, char32_t after)
{
    bool chinese = shared_is_chinese(r->w->shared), hinted;
    Neighbours around = {r->before, after};
    for (size_t at = 0, end; at < run->text.n; at = end) {
        end = east_asian_piece(run->text, at, around, chinese, &hinted);
        open_run(r, run, hinted);
        buf_put(&r->w->text, str_sub(run->text, at, end));
    }
    size_t end = run->text.n;
    if (end)
        r->before = utf8_previous(run->text, &end);
}

static void put_element(RunWriter *r, const Run *run, const char *name)
{
    open_run(r, run, false);
    put_gathered_text(r);
    xml_leaf(r->x, name);
    r->before = 0;
}

static void put_field_mark(RunWriter *r, const Run *run, const char *type)
{
    open_run(r, run, false);
    xml_open(r->x, "w:fldChar");
    xml_attr_c(r->x, "w:fldCharType", type);
    xml_close(r->x);
    close_run(r);
}

/* A field in five runs, as Word writes it: begin, what it is, separator, what it shows, end. */
static void put_field(RunWriter *r, const Run *run, const char *instruction)
{
    close_run(r);
    put_field_mark(r, run, "begin");
    open_run(r, run, false);
    xml_text_element(r->x, "w:instrText", str_of(instruction));
    close_run(r);
    put_field_mark(r, run, "separate");
    open_run(r, run, false);
    xml_text_element(r->x, "w:t", STR("1"));
    close_run(r);
    put_field_mark(r, run, "end");
    r->before = 0;
}

static void put_run(RunWriter *r, const Run *run, char32_t after)
{
    switch (run->kind) {
    case RUN_TEXT: put_text(r, run, after); break;
    case RUN_BREAK: put_element(r, run, "w:br"); break;
    case RUN_TAB: put_element(r, run, "w:tab"); break;
    case RUN_PAGE_NUMBER: put_field(r, run, " PAGE "); break;
    case RUN_PAGE_COUNT: put_field(r, run, " NUMPAGES "); break;
    case RUN_PICTURE: break;
    case RUN_NOTE: break;
    case RUN_SEQUENCE:
    case RUN_REFERENCE: put_text(r, run, after); break;
    }
}

/* The label as text, in the characters of the heading that it belongs to. */
static void put_label(RunWriter *r, const Paragraph *p)
{
    const DocxShared *s = r->w->shared;
    if (p->label.n == 0 || (p->place.definition >= 0 && !s->model->literal_numbering))
        return;
    Run run = {.kind = RUN_TEXT, .text = p->label, .style = NO_STYLE};
    if (p->count)
        run.heading = p->runs[0].heading;
    put_text(r, &run, character_after(p, (size_t)-1));
    if (p->label_tab)
        put_element(r, &run, "w:tab");
}

void paragraph_runs_write(ParagraphWriter *w, Xml *x, const Paragraph *p)
{
    RunWriter r = {.w = w, .x = x, .p = p, .scale = direct_scale(w, p)};
    put_label(&r, p);
    for (size_t i = 0; i < p->count; i++) {
        char32_t after = p->runs[i].kind == RUN_TEXT ? character_after(p, i) : 0;
        put_run(&r, &p->runs[i], after);
    }
    close_run(&r);
}

void paragraph_keep_write(Xml *x, Str style, Say own, Keep keep)
{
    paragraph_head_write(x, style, keep == KEEP_NEXT ? SAY_ON : own);
    if (keep == KEEP_OPEN && own == SAY_NOTHING)
        xml_raw(x, STR(KEEP_MARK));
}

void paragraph_write(ParagraphWriter *w, Xml *x, const Paragraph *p, Keep keep, bool full)
{
    xml_open(x, "w:p");
    xml_open(x, "w:pPr");
    paragraph_keep_write(x, shared_style_id(w->shared, p->style), paragraph_keep_next(p), keep);
    paragraph_properties_write(w, x, p);
    xml_close(x);
    if (full)
        paragraph_runs_write(w, x, p);
    xml_close(x);
}

bool paragraph_has_page_number(const Paragraph *p)
{
    for (size_t i = 0; i < p->count; i++)
        if (p->runs[i].kind == RUN_PAGE_NUMBER)
            return true;
    return false;
}
