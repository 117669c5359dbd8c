#include "docx/story.h"

/* One form of a story. */
typedef struct Form {
    Part *part;
    Xml *x;
    Str reference; /* empty: no section refers to it */
} Form;

enum { FULL, BARE, FORMS };

struct Story {
    StoryKind kind;
    Form forms[FORMS];
    bool has_paragraphs, has_numbers;
};

static PartKind part_kind(const Story *s)
{
    return s->kind == STORY_HEADER ? PART_HEADER : PART_FOOTER;
}

Story *story_open(const StoryPlace *place, StoryKind kind)
{
    Story *s = NEW(place->arena, Story);
    s->kind = kind;
    for (int i = 0; i < FORMS; i++) {
        s->forms[i].part = part_open(arena_memory(place->arena), place->spill_folder);
        package_await(place->package, part_kind(s), s->forms[i].part);
        s->forms[i].x = xml_new(place->arena, s->forms[i].part);
        word_root_open(s->forms[i].x, kind == STORY_HEADER ? "w:hdr" : "w:ftr");
    }
    return s;
}

static void put_paragraph(Xml *x, ParagraphWriter *w, const Paragraph *p, bool with_runs)
{
    xml_open(x, "w:p");
    xml_open(x, "w:pPr");
    paragraph_head_write(x, shared_style_id(w->shared, p->style), paragraph_keep_next(p));
    paragraph_properties_write(w, x, p);
    xml_close(x);
    if (with_runs)
        paragraph_runs_write(w, x, p);
    xml_close(x);
}

void story_paragraph(Story *s, ParagraphWriter *w, const Paragraph *p)
{
    bool numbers = paragraph_has_page_number(p);
    s->has_paragraphs = true;
    s->has_numbers |= numbers;
    const Part *owner = w->owner;
    for (int i = 0; i < FORMS; i++) {
        w->owner = s->forms[i].part;
        put_paragraph(s->forms[i].x, w, p, i == FULL || !numbers);
    }
    w->owner = owner;
}

/* A head or foot holds at least one paragraph. */
void story_end(Story *s)
{
    for (int i = 0; i < FORMS; i++) {
        if (!s->has_paragraphs)
            xml_leaf(s->forms[i].x, "w:p");
        xml_close(s->forms[i].x);
        xml_end(s->forms[i].x);
    }
}

void story_close(Story *s)
{
    for (int i = 0; i < FORMS; i++)
        part_close(s->forms[i].part);
}

Str story_reference(Story *s, const StoryPlace *place, bool numbers)
{
    Form *form = &s->forms[numbers || !s->has_numbers ? FULL : BARE];
    if (form->reference.n == 0)
        form->reference = package_add(place->package, place->owner, part_kind(s), form->part);
    return form->reference;
}

DocxFault story_finish(Story *s, Compressor *c)
{
    DocxFault first = {DOCX_OK, 0};
    for (int i = 0; i < FORMS; i++) {
        if (s->forms[i].reference.n == 0)
            continue;
        DocxFault fault = part_finish(s->forms[i].part, c);
        if (!first.kind)
            first = fault;
    }
    return first;
}
