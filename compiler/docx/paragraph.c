#include "docx/paragraph.h"
#include "docx/runs.h"

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

const Props *paragraph_direct(const Paragraph *p)
{
    return p->direct ? p->direct : &nothing;
}

LengthScale paragraph_scale(const ParagraphWriter *w, const Paragraph *p)
{
    const Props *direct = paragraph_direct(p);
    const Props *style = shared_effective(w->shared, p->style);
    int32_t size = props_has(direct, PROPERTY_SIZE) ? direct->size : style->size;
    return (LengthScale){size, w->line_pitch};
}

Say paragraph_keep_next(const Paragraph *p)
{
    return props_keep_next(paragraph_direct(p));
}

bool paragraph_keeps_previous(const ParagraphWriter *w, const Paragraph *p)
{
    const Props *direct = paragraph_direct(p), *style = shared_effective(w->shared, p->style);
    return props_has(direct, PROPERTY_KEEP_PREVIOUS) ? direct->keep_previous : style->keep_previous;
}

/* The list that numbers the paragraph, or NULL where it is not in a list or its label is text. */
static const ListDefinition *list_of(const DocxShared *s, const Paragraph *p)
{
    if (p->place.definition < 0 || p->unnumbered || s->model->literal_numbering)
        return NULL;
    return &s->model->lists[p->place.definition];
}

/* The w:numId to write: none where the style already has the right one. */
static int number_of(const DocxShared *s, const Paragraph *p)
{
    int in_style = p->style == NO_STYLE ? -1 : s->styles[p->style].level;
    if (!list_of(s, p))
        return in_style >= 0 ? NUMBER_NONE : NUMBER_UNSAID;
    bool by_style = in_style == p->place.level && p->place.instance <= s->model->heading_lists;
    return by_style ? NUMBER_UNSAID : p->place.instance;
}

static bool says_indents(const Props *p)
{
    return props_has(p, PROPERTY_INDENT_FIRST) || props_has(p, PROPERTY_INDENT_LEFT) ||
           props_has(p, PROPERTY_INDENT_RIGHT);
}

/* A list sets the indents of its paragraphs and overrides their style. Where the label is part of the text
 * (no tab) those of the style must win. */
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

/* For a label written as text with a tab after it: gives the paragraph the indents that it would have in the list. */
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
    Props said = *paragraph_direct(p);
    restore_indents(w->shared, p, &said);
    hang_label(w->shared, p, &said);
    ParagraphLook look = {
        .new_page = p->new_page, .number = number_of(w->shared, p), .level = p->place.level,
        .outline = -1, .props = &said, .under = shared_effective(w->shared, p->style),
        .scale = paragraph_scale(w, p)};
    paragraph_look_write(x, &look);
    if (p->direct)
        character_look_write(
            x, &(CharacterLook){.props = p->direct, .of_paragraph = true, .scale = look.scale});
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
