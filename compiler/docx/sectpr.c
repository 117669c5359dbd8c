#include "docx/sectpr.h"

enum { A4_SHORT = 11906, A4_LONG = 16838 };

void section_begin(Section *s, const PageSetup *page, bool empty)
{
    int32_t from = empty && !page->numbers_from ? s->page.numbers_from : page->numbers_from;
    s->page = *page;
    s->page.numbers_from = from;
    s->first_page = false;
    for (int kind = 0; kind < STORY_KINDS; kind++)
        s->stories[kind][PLACE_FIRST] = NULL;
}

void section_set_story(Section *s, StoryKind kind, StoryPages pages, Story *story)
{
    switch (pages) {
    case PAGES_ALL:
        s->stories[kind][PLACE_DEFAULT] = story;
        s->stories[kind][PLACE_EVEN] = story;
        break;
    case PAGES_ODD: s->stories[kind][PLACE_DEFAULT] = story; break;
    case PAGES_EVEN: s->stories[kind][PLACE_EVEN] = story; break;
    case PAGES_FIRST:
        s->stories[kind][PLACE_FIRST] = story;
        s->first_page = true;
        break;
    }
}

static void put_reference(Xml *x, StoryKind kind, const char *type, Str relation)
{
    xml_open(x, kind == STORY_HEADER ? "w:headerReference" : "w:footerReference");
    xml_attr_c(x, "w:type", type);
    xml_attr(x, "r:id", relation);
    xml_close(x);
}

/* The story of a first page of its own. If none was given for it, the one that would be there anyway; a page
 * that may be odd or even counts as odd. */
static Story *first_story(const Section *s, Story *const *of)
{
    if (of[PLACE_FIRST])
        return of[PLACE_FIRST];
    return of[s->page.start == START_EVEN_PAGE ? PLACE_EVEN : PLACE_DEFAULT];
}

/* Every section names all its headers and footers, though Word would inherit those of the previous section:
 * other readers do not always. */
static void put_references(Xml *x, const Section *s, StoryKind kind, const DocxShared *shared,
                           const StoryPlace *place)
{
    Story *const *of = s->stories[kind];
    const struct {
        const char *type;
        Story *story;
    } shown[] = {{"default", of[PLACE_DEFAULT]},
                 {"even", shared->traits.odd_even_pages ? of[PLACE_EVEN] : NULL},
                 {"first", s->first_page ? first_story(s, of) : NULL}};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        if (shown[i].story)
            put_reference(x, kind, shown[i].type, story_reference(shown[i].story, place, !s->page.numbers_none));
}

/* A new page is Word's default for a section. */
static const char *const start_types[] = {
    [START_ODD_PAGE] = "oddPage", [START_EVEN_PAGE] = "evenPage", [START_CONTINUOUS] = "continuous",
};

static void put_paper(Xml *x, const PageSetup *p)
{
    bool a4 = p->landscape ? p->width == A4_LONG && p->height == A4_SHORT
                           : p->width == A4_SHORT && p->height == A4_LONG;
    xml_putf(x, "<w:pgSz w:w='%d' w:h='%d'%s%s/>", (int)p->width, (int)p->height,
             p->landscape ? " w:orient='landscape'" : "", a4 ? " w:code='9'" : "");
    xml_putf(x, "<w:pgMar w:top='%d' w:right='%d' w:bottom='%d' w:left='%d' w:header='%d' w:footer='%d' w:gutter='0'/>",
             (int)p->top, (int)p->right, (int)p->bottom, (int)p->left, (int)p->header, (int)p->footer);
}

/* The grid sets the height of lines and moves nothing: without w:type (docs/docx-notes.md, "Grid"). */
static void put_grid(Xml *x, const PageSetup *p, bool chinese)
{
    int32_t pitch = page_line_pitch(p);
    xml_putf(x, "<w:docGrid w:linePitch='%d'/>", (int)(pitch ? pitch : chinese ? 312 : 360));
}

void section_write(Xml *x, const Section *s, const DocxShared *shared, const StoryPlace *place)
{
    const char *type = start_types[s->page.start];
    xml_open(x, "w:sectPr");
    put_references(x, s, STORY_HEADER, shared, place);
    put_references(x, s, STORY_FOOTER, shared, place);
    if (type)
        xml_val_c(x, "w:type", type);
    put_paper(x, &s->page);
    if (s->page.numbers_from > 0)
        xml_putf(x, "<w:pgNumType w:start='%d'/>", (int)s->page.numbers_from);
    if (s->page.columns > 1)
        xml_putf(x, "<w:cols w:num='%d' w:space='%d'/>", (int)s->page.columns, (int)s->page.column_gap);
    else
        xml_putf(x, "<w:cols w:space='%d'/>", (int)s->page.column_gap);
    if (s->first_page)
        xml_leaf(x, "w:titlePg");
    put_grid(x, &s->page, shared_is_chinese(shared));
    xml_close(x);
}
