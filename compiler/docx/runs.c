#include "docx/runs.h"

#include "base/utf8.h"
#include "docx/east_asian.h"
#include "docx/footnotes.h"

enum { NAME_MOST = 40 };

bool is_field_name(Str name)
{
    size_t at = 0;
    if (name.n == 0 || utf8_count(name) > NAME_MOST || !char_starts_name(utf8_next(name, &at)))
        return false;
    while (at < name.n)
        if (!char_continues_name(utf8_next(name, &at)))
            return false;
    return true;
}

/* ---- looks ---- */

static void put_gathered_text(RunWriter *r)
{
    if (r->w->text.n)
        xml_text_element(r->x, "w:t", buf_str(&r->w->text));
    buf_clear(&r->w->text);
}

void runs_end(RunWriter *r)
{
    put_gathered_text(r);
    if (r->open)
        xml_close(r->x);
    r->open = false;
}

/* The heading that a run looks like in a paragraph of another style, or NO_STYLE. */
static int foreign_heading(const DocxShared *s, const Paragraph *p, const Run *run)
{
    int style = run->heading ? shared_role(s, (StyleRole)(ROLE_HEADING_1 + run->heading - 1))
                             : NO_STYLE;
    return style == p->style ? NO_STYLE : style;
}

/* The character style of a run. A run can have only one: if it has another style and is strong as well, it is
 * made strong directly. A link within the document looks like the text around it, as a cross-reference does. */
static Str run_style(const DocxShared *s, const Paragraph *p, const Run *run, bool *strong_besides)
{
    int heading = foreign_heading(s, p, run);
    *strong_besides = run->strong;
    if (run->kind == RUN_NOTE)
        return STR(FOOTNOTE_REFERENCE_STYLE);
    if (run->style != NO_STYLE)
        return shared_style_id(s, run->style);
    if (heading != NO_STYLE)
        return s->styles[heading].link;
    if (s->traits.links && run->link.n && run->link.s[0] != '#')
        return STR(HYPERLINK_STYLE);
    *strong_besides = false;
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
    runs_end(r);
    r->open = true;
    r->look = *run;
    r->hinted = hinted;
    bool strong_besides;
    Str style = run_style(r->w->shared, r->p, run, &strong_besides);
    Props said = *paragraph_direct(r->p);
    if (strong_besides)
        make_strong(r->w->shared, &said);
    xml_open(r->x, "w:r");
    character_look_write(r->x, &(CharacterLook){
        .style = style, .east_asian = hinted, .highlight = run->masked,
        .props = &said, .of_paragraph = true, .scale = r->scale});
}

/* The first character of the text after run `i`; 0: something other than text follows. */
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
    runs_end(r);
}

void field_begin(RunWriter *r, const Run *run, Str instruction)
{
    runs_end(r);
    put_field_mark(r, run, "begin");
    open_run(r, run, false);
    xml_text_element(r->x, "w:instrText", instruction);
    runs_end(r);
    put_field_mark(r, run, "separate");
}

void field_end(RunWriter *r, const Run *run)
{
    runs_end(r);
    put_field_mark(r, run, "end");
    r->before = 0;
}

/* A field in five runs, as Word writes it: begin, instruction, separator, result, end. */
static void put_field(RunWriter *r, const Run *run, Str instruction, Str shown)
{
    Run result = *run;
    result.text = shown;
    field_begin(r, run, instruction);
    put_text(r, &result, 0);
    field_end(r, run);
}

/* `\n` is the number of the paragraph alone, without those of the levels above it, as in the text. Where
 * labels are text there is none. */
static void put_reference(RunWriter *r, const Run *run, char32_t after)
{
    const char *number = run->numbered ? "\\n " : "";
    bool literal = run->numbered && r->w->shared->model->literal_numbering;
    if (literal || !is_field_name(run->target)) {
        put_text(r, run, after);
        return;
    }
    Str instruction = str_format(r->w->run, " REF %.*s %s\\h ", STR_ARG(run->target), number);
    put_field(r, run, instruction, run->text);
}

static void put_sequence(RunWriter *r, const Run *run, char32_t after)
{
    if (!is_field_name(run->target)) {
        put_text(r, run, after);
        return;
    }
    Str instruction = str_format(r->w->run, " SEQ %.*s \\* ARABIC ", STR_ARG(run->target));
    put_field(r, run, instruction, run->text);
}

static void put_note(RunWriter *r, const Run *run)
{
    int id = footnotes_add(r->w->footnotes, r->w->owner, run->note);
    runs_end(r);
    open_run(r, run, false);
    xml_open(r->x, "w:footnoteReference");
    xml_attr_int(r->x, "w:id", id);
    xml_close(r->x);
    runs_end(r);
    r->before = 0;
}

static void put_picture(RunWriter *r, const Run *run)
{
    const ParagraphWriter *w = r->w;
    const Image *image = run->picture->image;
    Str relation = package_add(w->package, w->owner, media_kind(image), media_part(w->media, image));
    open_run(r, run, false);
    put_gathered_text(r);
    drawing_write(r->x, run->picture, relation, media_next_drawing(w->media));
    r->before = 0;
}

void runs_put(RunWriter *r, const Run *run, char32_t after)
{
    switch (run->kind) {
    case RUN_TEXT: put_text(r, run, after); break;
    case RUN_BREAK: put_element(r, run, "w:br"); break;
    case RUN_TAB: put_element(r, run, "w:tab"); break;
    case RUN_PAGE_NUMBER: put_field(r, run, STR(" PAGE "), STR("1")); break;
    case RUN_PAGE_COUNT: put_field(r, run, STR(" NUMPAGES "), STR("1")); break;
    case RUN_PICTURE: put_picture(r, run); break;
    case RUN_NOTE: put_note(r, run); break;
    case RUN_SEQUENCE: put_sequence(r, run, after); break;
    case RUN_REFERENCE: put_reference(r, run, after); break;
    }
}

/* ---- links ---- */

static void close_link(RunWriter *r)
{
    if (r->link.n == 0)
        return;
    runs_end(r);
    xml_close(r->x);
    r->link = STR("");
}

static void open_link(RunWriter *r, Str link)
{
    if (link.n == 0 || r->link.n)
        return;
    runs_end(r);
    xml_open(r->x, "w:hyperlink");
    if (link.s[0] == '#')
        xml_attr(r->x, "w:anchor", str_sub(link, 1, link.n));
    else
        xml_attr(r->x, "r:id", package_link(r->w->package, r->w->owner, link));
    xml_attr(r->x, "w:history", STR("1"));
    r->link = link;
}

/* ---- bookmarks ---- */

static void put_bookmark(RunWriter *r, const char *element, int id, Str name)
{
    runs_end(r);
    xml_open(r->x, element);
    xml_attr_int(r->x, "w:id", id);
    if (name.n)
        xml_attr(r->x, "w:name", name);
    xml_close(r->x);
}

/* Ends the bookmarks that end before run `at`, and begins those that begin there; `first` is the id of the
 * paragraph's first. */
static void put_bookmarks(RunWriter *r, size_t at, int first)
{
    const Bookmark *b = r->p->bookmarks;
    for (size_t i = 0; i < r->p->bookmark_count; i++)
        if (b[i].to == at && b[i].from < at)
            put_bookmark(r, "w:bookmarkEnd", first + (int)i, STR(""));
    for (size_t i = 0; i < r->p->bookmark_count; i++) {
        if (b[i].from != at)
            continue;
        put_bookmark(r, "w:bookmarkStart", first + (int)i, b[i].name);
        if (b[i].to == at)
            put_bookmark(r, "w:bookmarkEnd", first + (int)i, STR(""));
    }
}

/* ---- all ---- */

/* The label as text, with the character style of its heading. */
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

RunWriter runs_begin(ParagraphWriter *w, Xml *x, const Paragraph *p)
{
    return (RunWriter){.w = w, .x = x, .p = p, .scale = paragraph_scale(w, p)};
}

void paragraph_runs_write(ParagraphWriter *w, Xml *x, const Paragraph *p)
{
    RunWriter r = runs_begin(w, x, p);
    int first = w->bookmarks;
    w->bookmarks += (int)p->bookmark_count;
    put_label(&r, p);
    for (size_t i = 0; i < p->count; i++) {
        const Run *run = &p->runs[i];
        if (!str_eq(r.link, run->link))
            close_link(&r);
        put_bookmarks(&r, i, first);
        open_link(&r, run->link);
        runs_put(&r, run, run->kind == RUN_TEXT ? character_after(p, i) : 0);
    }
    close_link(&r);
    runs_end(&r);
    put_bookmarks(&r, p->count, first);
}
