#include "docx/story.h"

#include "docx/table_xml.h"

/* One form of a story. */
typedef struct StoryForm {
    Part *part;
    Xml *x;
    TableWriter *tables; /* NULL until there is a table */
    Str reference;       /* empty: no section refers to it */
} StoryForm;

enum { FULL, BARE, FORMS };

struct Story {
    StoryKind kind;
    StoryForm forms[FORMS];
    bool has_numbers;
    bool ends_well; /* its last block is a paragraph */
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

void story_paragraph(Story *s, ParagraphWriter *w, const Paragraph *p)
{
    bool numbers = paragraph_has_page_number(p);
    s->ends_well = true;
    s->has_numbers |= numbers;
    const Part *owner = w->owner;
    for (int i = 0; i < FORMS; i++) {
        w->owner = s->forms[i].part;
        paragraph_write(w, s->forms[i].x, p, KEEP_AS_SAID, i == FULL || !numbers);
    }
    w->owner = owner;
}

/* The paragraph that must follow a table. */
static void put_follower(Xml *x)
{
    xml_open(x, "w:p");
    xml_open(x, "w:pPr");
    table_write_follower(x);
    xml_close(x);
    xml_close(x);
}

void story_table_begin(Story *s, const StoryPlace *place, const ParagraphWriter *w, const Table *t,
                       const PageSetup *page)
{
    for (int i = 0; i < FORMS; i++) {
        StoryForm *f = &s->forms[i];
        if (!f->tables)
            f->tables = table_writer_open(place->arena, w->shared);
        else if (!s->ends_well)
            put_follower(f->x);
        table_write_begin(f->tables, t, page);
    }
    s->ends_well = false;
}

static bool row_has_numbers(const TableRow *r)
{
    for (size_t i = 0; i < r->count; i++)
        for (size_t j = 0; j < r->cells[i].count; j++)
            if (paragraph_has_page_number(&r->cells[i].paragraphs[j]))
                return true;
    return false;
}

void story_row(Story *s, ParagraphWriter *w, const TableRow *r)
{
    const Part *owner = w->owner;
    s->has_numbers |= row_has_numbers(r);
    for (int i = 0; i < FORMS; i++) {
        w->owner = s->forms[i].part;
        table_write_row(s->forms[i].tables, w, s->forms[i].x, r, i == BARE);
    }
    w->owner = owner;
}

void story_table_end(Story *s)
{
    for (int i = 0; i < FORMS; i++)
        table_write_end(s->forms[i].tables, s->forms[i].x, KEEP_AS_SAID);
}

/* A header or footer ends with a paragraph. */
void story_end(Story *s)
{
    for (int i = 0; i < FORMS; i++) {
        if (!s->ends_well && s->forms[i].tables)
            put_follower(s->forms[i].x);
        else if (!s->ends_well)
            xml_leaf(s->forms[i].x, "w:p");
        xml_close(s->forms[i].x);
        xml_end(s->forms[i].x);
    }
}

void story_close(Story *s)
{
    for (int i = 0; i < FORMS; i++) {
        part_close(s->forms[i].part);
        table_writer_close(s->forms[i].tables);
    }
}

Str story_reference(Story *s, const StoryPlace *place, bool numbers)
{
    StoryForm *form = &s->forms[numbers || !s->has_numbers ? FULL : BARE];
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
