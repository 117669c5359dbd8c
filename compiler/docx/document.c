/* The docx sink, and word/document.xml: one pass over the events, with one paragraph or one row of a table
 * held back. It depends on what follows: whether the next paragraph keeps with it (w:keepNext), and whether
 * its section ends with it (the w:sectPr of a section is in its last paragraph, that of the last section
 * after all paragraphs). */
#include "docx/docx.h"
#include "docx/footnotes.h"
#include "docx/parts/doc_props.h"
#include "docx/runs.h"
#include "docx/sectpr.h"
#include "docx/table_xml.h"

/* The paragraph held back. */
typedef struct Held {
    bool any;
    bool anchor; /* a floating table is anchored to it */
    Str style;
    Say keep_next;
    Buf properties, runs; /* the content of w:pPr after w:keepNext, and what follows w:pPr */
    Xml *properties_x, *runs_x;
} Held;

/* A growing array in the arena of the run. */
typedef struct Instances {
    int *definitions; /* of list instance n + 1; -1: not used */
    int count, room;
} Instances;

typedef struct StoryNode StoryNode;
struct StoryNode {
    StoryNode *next;
    Story *story;
};

typedef struct DocxSink {
    Sink sink;
    const DocxShared *shared;
    Arena *run;
    Compressor *compressor;
    const char *spill_folder;
    Package *package;
    Part *document, *core, *app, *numbering; /* app, numbering: NULL where the shared ones are used */
    DocumentInfo info; /* its texts live in `run` */
    Part *notes; /* NULL where the template has no footnotes */
    Footnotes *footnotes; /* NULL before begin */
    Xml *x;
    ParagraphWriter paragraphs;
    Held held;
    TableWriter *tables; /* NULL until there is a table */
    bool behind_table; /* the end of a table is pending, since no paragraph has followed it */
    Section section;
    bool has_blocks;  /* whether the section has any */
    Section ended;    /* where `ends`: the section whose last paragraph is held back */
    bool ends;
    Story *story; /* the story that is open */
    StoryNode *stories;
    Instances instances;
    DocxFault fault;
} DocxSink;

static void keep_fault(DocxSink *d, DocxFault fault)
{
    if (!d->fault.kind)
        d->fault = fault;
}

static StoryPlace place_of(DocxSink *d)
{
    return (StoryPlace){d->run, d->spill_folder, d->package, d->document};
}

static Part *add_part(DocxSink *d, const Part *owner, PartKind kind)
{
    Part *p = part_open(arena_memory(d->run), d->spill_folder);
    if (d->shared->traits.part_most)
        part_limit(p, d->shared->traits.part_most);
    package_add(d->package, owner, kind, p);
    return p;
}

/* ---- begin ---- */

static void add_shared_parts(DocxSink *d)
{
    for (int i = 0; i < SHARED_PARTS; i++)
        package_add(d->package, d->document, shared_part_kind(i), d->shared->parts[i]);
}

/* The document properties are written at the end, because the title may be taken from the text. */
static void keep_info(DocxSink *d, const DocumentInfo *info)
{
    d->info = *info;
    Str *const texts[] = {&d->info.title, &d->info.author, &d->info.subject, &d->info.keywords, &d->info.company};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        *texts[i] = str_copy(d->run, *texts[i]);
}

static void add_properties(DocxSink *d, const DocumentInfo *info)
{
    d->core = add_part(d, NULL, PART_CORE_PROPERTIES);
    keep_info(d, info);
    if (info->company.n == 0) {
        package_add(d->package, NULL, PART_APP_PROPERTIES, d->shared->app);
        return;
    }
    d->app = add_part(d, NULL, PART_APP_PROPERTIES);
    Xml *app = xml_new(d->run, d->app);
    app_write(app, info->company);
    xml_end(app);
}

static void put_core(DocxSink *d)
{
    Xml *x = xml_new(d->run, d->core);
    core_write(x, &d->info);
    xml_end(x);
}

/* The first paragraph with the style of titles is the title of a document that does not give one. */
static void take_title(DocxSink *d, const Paragraph *p)
{
    if (d->info.title.n || p->style == NO_STYLE || p->style != shared_role(d->shared, ROLE_TITLE))
        return;
    Buf text = buf_open(arena_memory(d->run));
    Str gap = shared_is_chinese(d->shared) ? STR("") : STR(" "); /* for breaks and tabs in the title */
    for (size_t i = 0; i < p->count; i++)
        buf_put(&text, p->runs[i].kind == RUN_BREAK || p->runs[i].kind == RUN_TAB ? gap : p->runs[i].text);
    d->info.title = buf_take(&text, d->run);
}

static void add_footnotes(DocxSink *d)
{
    if (d->shared->traits.footnotes)
        d->notes = add_part(d, d->document, PART_FOOTNOTES);
    d->footnotes = footnotes_open(&d->paragraphs, d->notes);
    d->paragraphs.footnotes = d->footnotes;
}

static void begin(Sink *s, const DocumentInfo *info)
{
    DocxSink *d = (DocxSink *)s;
    d->document = add_part(d, NULL, PART_DOCUMENT);
    d->paragraphs.owner = d->document;
    add_shared_parts(d);
    add_footnotes(d);
    add_properties(d, info);
    d->x = xml_new(d->run, d->document);
    word_root_open(d->x, "w:document");
    xml_open(d->x, "w:body");
}

/* ---- the paragraph held back ---- */

static void put_section(DocxSink *d, const Section *section)
{
    StoryPlace place = place_of(d);
    section_write(d->x, section, d->shared, &place);
}

static void put_held_properties(DocxSink *d, const Section *ended)
{
    Held *h = &d->held;
    if (h->style.n == 0 && h->keep_next == SAY_NOTHING && h->properties.n == 0 && !ended)
        return;
    xml_open(d->x, "w:pPr");
    paragraph_head_write(d->x, h->style, h->keep_next);
    xml_splice(d->x, h->properties_x);
    if (ended)
        put_section(d, ended);
    xml_close(d->x);
}

/* `ended`: the section whose last paragraph it is, so that it holds the w:sectPr; NULL: none. */
static void put_held(DocxSink *d, const Section *ended)
{
    xml_open(d->x, "w:p");
    put_held_properties(d, ended);
    xml_splice(d->x, d->held.runs_x);
    xml_close(d->x);
    d->held.any = d->held.anchor = false;
}

static void finish_table(DocxSink *d, Keep keep)
{
    if (d->behind_table)
        table_write_end(d->tables, d->x, keep);
    d->behind_table = false;
}

/* Holds back an empty paragraph: after a table a small one. */
static void hold_empty(DocxSink *d)
{
    d->held.any = true;
    d->held.style = STR("");
    d->held.keep_next = SAY_NOTHING;
    if (d->behind_table)
        table_write_follower(d->held.properties_x);
    finish_table(d, KEEP_AS_SAID);
}

/* Holds back a small one next to a floating table, which neither begins nor ends a section or a page. */
static void hold_small(DocxSink *d, bool new_page)
{
    hold_empty(d);
    if (new_page)
        xml_leaf(d->held.properties_x, "w:pageBreakBefore");
    table_write_follower(d->held.properties_x);
}

/* Writes the last paragraph of a section: the one held back, or an empty one if there is none. */
static void put_last(DocxSink *d, const Section *ended)
{
    if (!d->held.any)
        hold_empty(d);
    if (ended && d->held.anchor) {
        put_held(d, NULL);
        hold_small(d, false);
    }
    put_held(d, ended);
}

/* Called for each block of a section: now it is certain that the section before it has ended. */
static void begin_block(DocxSink *d)
{
    if (d->ends)
        put_last(d, &d->ended);
    d->ends = false;
    d->has_blocks = true;
}

/* Called before a block that is not a paragraph: writes the paragraph held back. */
static void release(DocxSink *d)
{
    finish_table(d, KEEP_AS_SAID);
    if (d->held.any)
        put_held(d, NULL);
}

static void hold(DocxSink *d, const Paragraph *p)
{
    Held *h = &d->held;
    bool keeps = paragraph_keeps_previous(&d->paragraphs, p);
    begin_block(d);
    if (h->any) {
        if (keeps)
            h->keep_next = SAY_ON;
        put_held(d, NULL);
    }
    finish_table(d, keeps ? KEEP_NEXT : KEEP_AS_SAID);
    h->any = true;
    h->style = shared_style_id(d->shared, p->style);
    h->keep_next = paragraph_keep_next(p);
    paragraph_properties_write(&d->paragraphs, h->properties_x, p);
    paragraph_runs_write(&d->paragraphs, h->runs_x, p);
}

/* ---- events ---- */

/* A section without blocks leaves only its settings, for the next one. */
static void section(Sink *s, const PageSetup *page)
{
    DocxSink *d = (DocxSink *)s;
    if (d->has_blocks) {
        d->ended = d->section;
        d->ends = true;
    }
    section_begin(&d->section, page, !d->has_blocks);
    d->has_blocks = false;
    d->paragraphs.line_pitch = page_line_pitch(page);
}

static void begin_story(Sink *s, StoryKind kind, StoryPages pages)
{
    DocxSink *d = (DocxSink *)s;
    StoryPlace place = place_of(d);
    StoryNode *node = NEW_WITH(d->run, StoryNode, d->stories, story_open(&place, kind));
    d->stories = node;
    d->story = node->story;
    section_set_story(&d->section, kind, pages, node->story);
    if ((pages == PAGES_ODD || pages == PAGES_EVEN) && !d->shared->traits.odd_even_pages)
        keep_fault(d, (DocxFault){DOCX_INTERNAL, 0});
}

static void end_story(Sink *s)
{
    DocxSink *d = (DocxSink *)s;
    story_end(d->story);
    d->story = NULL;
}

static void grow(Instances *all, Arena *a, int wanted)
{
    int room = all->room ? all->room : 16;
    while (room < wanted)
        room *= 2;
    int *more = NEW_ARRAY(a, int, room);
    for (int i = 0; i < room; i++)
        more[i] = i < all->count ? all->definitions[i] : -1;
    all->definitions = more;
    all->room = room;
}

/* Records that a list is used. The first ones, of the headings, always are. */
static void note_list(DocxSink *d, ListPlace place)
{
    Instances *all = &d->instances;
    const DocumentModel *model = d->shared->model;
    if (place.definition < 0 || place.instance <= model->heading_lists || model->literal_numbering)
        return;
    if (place.instance > all->room)
        grow(all, d->run, place.instance);
    if (place.instance > all->count)
        all->count = place.instance;
    all->definitions[place.instance - 1] = place.definition;
}

static void paragraph(Sink *s, const Paragraph *p)
{
    DocxSink *d = (DocxSink *)s;
    note_list(d, p->place);
    if (d->story) {
        story_paragraph(d->story, &d->paragraphs, p);
        return;
    }
    take_title(d, p);
    hold(d, p);
}

static void begin_table(Sink *s, const Table *t)
{
    DocxSink *d = (DocxSink *)s;
    if (d->story) {
        StoryPlace place = place_of(d);
        story_table_begin(d->story, &place, &d->paragraphs, t, &d->section.page);
        return;
    }
    bool begins_section = d->ends;
    begin_block(d);
    if (!d->tables)
        d->tables = table_writer_open(d->run, d->shared);
    if (d->behind_table)
        hold_empty(d);
    release(d);
    if (t->new_page || (begins_section && t->place != TABLE_INLINE)) {
        hold_small(d, t->new_page);
        release(d);
    }
    table_write_begin(d->tables, t, &d->section.page);
}

static void note_lists(DocxSink *d, const TableRow *r)
{
    for (size_t i = 0; i < r->count; i++)
        for (size_t j = 0; j < r->cells[i].count; j++)
            note_list(d, r->cells[i].paragraphs[j].place);
}

static void row(Sink *s, const TableRow *r)
{
    DocxSink *d = (DocxSink *)s;
    note_lists(d, r);
    if (d->story)
        story_row(d->story, &d->paragraphs, r);
    else
        table_write_row(d->tables, &d->paragraphs, d->x, r, false);
}

/* A floating table is anchored to the paragraph after it, which must not begin another page. */
static void end_table(Sink *s)
{
    DocxSink *d = (DocxSink *)s;
    if (d->story) {
        story_table_end(d->story);
        return;
    }
    d->behind_table = true;
    if (!table_floats(d->tables))
        return;
    hold_empty(d);
    d->held.anchor = true;
}

static void contents(Sink *s, const Contents *c)
{
    DocxSink *d = (DocxSink *)s;
    const PageSetup *page = &d->section.page;
    int32_t gaps = (page->columns - 1) * page->column_gap;
    begin_block(d);
    release(d);
    d->behind_table = false;
    contents_write(&d->paragraphs, d->x, c, (page_text_width(page) - gaps) / page->columns);
}

static void add_numbering(DocxSink *d)
{
    if (d->instances.count == 0) {
        if (d->shared->numbering)
            package_add(d->package, d->document, PART_NUMBERING, d->shared->numbering);
        return;
    }
    d->numbering = add_part(d, d->document, PART_NUMBERING);
    Xml *x = xml_new(d->run, d->numbering);
    numbering_write(x, d->shared, d->instances.definitions, d->instances.count);
    xml_end(x);
}

static void end(Sink *s)
{
    DocxSink *d = (DocxSink *)s;
    put_last(d, NULL);
    put_section(d, d->ends ? &d->ended : &d->section);
    xml_close(d->x);
    xml_close(d->x);
    xml_end(d->x);
    put_core(d);
    add_numbering(d);
    footnotes_end(d->footnotes);
}

static const SinkClass docx_class = {
    .begin = begin,
    .section = section,
    .story_begin = begin_story,
    .story_end = end_story,
    .paragraph = paragraph,
    .table_begin = begin_table,
    .row = row,
    .table_end = end_table,
    .contents = contents,
    .end = end,
};

/* ---- open and close ---- */

Sink *docx_sink_open(const DocxShared *shared, Arena *run, Compressor *c, const char *spill_folder)
{
    Memory *m = arena_memory(run);
    DocxSink *d = NEW_WITH(run, DocxSink, .sink = {&docx_class}, .shared = shared, .run = run,
                                          .compressor = c, .spill_folder = spill_folder,
                                          .package = package_open(m, spill_folder),
                                          .paragraphs = paragraph_writer_open(shared, m),
                                          .held = {.properties = buf_open(m), .runs = buf_open(m)},
                                          .section = {.page = page_default()}, .fault = shared->fault);
    d->paragraphs.run = run;
    d->paragraphs.package = d->package;
    d->paragraphs.media = media_new(run, spill_folder, shared->traits.part_most);
    d->held.properties_x = xml_new_in_buf(run, &d->held.properties);
    d->held.runs_x = xml_new_in_buf(run, &d->held.runs);
    return &d->sink;
}

static void finish_parts(DocxSink *d)
{
    Part *const parts[] = {d->document, d->core, d->app, d->numbering, d->notes};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (parts[i])
            keep_fault(d, part_finish(parts[i], d->compressor));
    for (StoryNode *n = d->stories; n; n = n->next)
        keep_fault(d, story_finish(n->story, d->compressor));
    keep_fault(d, media_fault(d->paragraphs.media));
}

static void free_all(DocxSink *d)
{
    package_close(d->package);
    part_close(d->document);
    part_close(d->core);
    part_close(d->app);
    part_close(d->numbering);
    part_close(d->notes);
    for (StoryNode *n = d->stories; n; n = n->next)
        story_close(n->story);
    media_close(d->paragraphs.media);
    buf_close(&d->held.properties);
    buf_close(&d->held.runs);
    paragraph_writer_close(&d->paragraphs);
    table_writer_close(d->tables);
}

DocxFault docx_sink_close(Sink *sink, const OutputBytes *out)
{
    DocxSink *d = (DocxSink *)sink;
    if (d->footnotes)
        keep_fault(d, footnotes_close(d->footnotes));
    if (out) {
        finish_parts(d);
        if (!d->fault.kind)
            keep_fault(d, package_write(d->package, d->compressor, *out));
    }
    DocxFault fault = d->fault;
    free_all(d);
    return fault;
}
