#include "docx/runs.h"

static const Run plain = {.kind = RUN_TEXT, .style = NO_STYLE};

static Run text_run(Str text)
{
    Run run = plain;
    run.text = text;
    return run;
}

/* The style of the level (0: none), and a tab with dots to the right edge. */
static void put_properties(Xml *x, Arena *a, int level, bool new_page, int32_t width)
{
    xml_open(x, "w:pPr");
    if (level)
        xml_val(x, "w:pStyle", str_format(a, TOC_STYLE "%d", level));
    if (new_page)
        xml_leaf(x, "w:pageBreakBefore");
    xml_putf(x, "<w:tabs><w:tab w:val='right' w:leader='dot' w:pos='%d'/></w:tabs>", (int)width);
    xml_close(x);
}

/* The page number is left empty: it is unknown until Word has laid out the pages. */
static void put_page(RunWriter *r, Str bookmark)
{
    Run tab = plain;
    tab.kind = RUN_TAB;
    runs_put(r, &tab, 0);
    field_begin(r, &plain, str_format(r->w->run, " PAGEREF %.*s \\h ", STR_ARG(bookmark)));
    field_end(r, &plain);
}

/* A line, which links to its heading. */
static void put_entry(RunWriter *r, const ContentsEntry *e)
{
    bool known = is_field_name(e->bookmark);
    Str label = e->label_tab && e->label.n ? str_join2(r->w->run, e->label, STR(" ")) : e->label;
    Run line = text_run(str_join2(r->w->run, label, e->text));
    runs_end(r);
    if (known) {
        xml_open(r->x, "w:hyperlink");
        xml_attr(r->x, "w:anchor", e->bookmark);
        xml_attr(r->x, "w:history", STR("1"));
    }
    runs_put(r, &line, 0);
    if (known)
        put_page(r, e->bookmark);
    runs_end(r);
    if (known)
        xml_close(r->x);
}

/* The field begins in the first line and ends in the last; without lines it is in an empty one. */
static void put_line(ParagraphWriter *w, Xml *x, const Contents *c, size_t i, int32_t width)
{
    Paragraph p = {.style = NO_STYLE, .place.definition = -1};
    RunWriter r = runs_begin(w, x, &p);
    Str instruction = str_format(w->run, " TOC \\o \"%d-%d\" \\h \\z \\u ", c->low, c->high);
    xml_open(x, "w:p");
    put_properties(x, w->run, i < c->count ? c->entries[i].level : 0, c->new_page && i == 0, width);
    if (i == 0)
        field_begin(&r, &plain, instruction);
    if (i < c->count)
        put_entry(&r, &c->entries[i]);
    if (i + 1 >= c->count)
        field_end(&r, &plain);
    xml_close(x);
}

void contents_write(ParagraphWriter *w, Xml *x, const Contents *c, int32_t width)
{
    xml_open(x, "w:sdt");
    xml_putf(x, "<w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/><w:docPartUnique/>"
                "</w:docPartObj></w:sdtPr>");
    xml_open(x, "w:sdtContent");
    for (size_t i = 0; i == 0 || i < c->count; i++)
        put_line(w, x, c, i, width);
    xml_close(x);
    xml_close(x);
}
