/* docx/runs, docx/toc_field: bookmarks, references, series of numbers, tables of contents. */
#include <stdio.h>

#include "docx_fixture.h"

#define P(n) "/w:document/w:body/w:p[" #n "]"
#define TOC "/w:document/w:body/w:sdt"

static Run reference(const char *target, const char *text, bool numbered)
{
    return (Run){.kind = RUN_REFERENCE, .target = str_of(target), .text = str_of(text), .numbered = numbered,
                 .style = NO_STYLE};
}

static void put_marked(Fixture *f, size_t count, const Run *runs, size_t marks, const Bookmark *bookmarks)
{
    Paragraph p = plain(NO_STYLE);
    p.bookmark_count = marks;
    p.bookmarks = bookmarks;
    put(f, p, count, runs);
}

/* What stands in the first paragraph behind its w:pPr, in order: `<1` a bookmark begins, `1>` it ends, `t` a run. */
static void assert_order(Fixture *f, const char *wanted)
{
    char got[128] = "", path[128];
    char *count = ask(f, DOCUMENT, "count(" P(1) "/*)");
    int n = atoi(count);
    free(count);
    for (int i = 1; i <= n; i++) {
        snprintf(path, sizeof path, "local-name(" P(1) "/*[%d])", i);
        char *name = ask(f, DOCUMENT, path);
        snprintf(path, sizeof path, "string(" P(1) "/*[%d]/@w:id)", i);
        char *id = ask(f, DOCUMENT, path);
        snprintf(path, sizeof path, "string(" P(1) "/*[%d])", i);
        char *text = ask(f, DOCUMENT, path);
        size_t at = strlen(got);
        if (strcmp(name, "bookmarkStart") == 0)
            snprintf(got + at, sizeof got - at, "<%s", id);
        else if (strcmp(name, "bookmarkEnd") == 0)
            snprintf(got + at, sizeof got - at, "%s>", id);
        else
            snprintf(got + at, sizeof got - at, "%s", text);
        free(name);
        free(id);
        free(text);
    }
    assert_string_equal(got, wanted);
}

/* ---- bookmarks ---- */

static void a_bookmark_goes_around_its_runs(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("a"), text_run("b"), text_run("c")};
    Bookmark mark = {STR("表_1"), 1, 2};
    begin(f);
    section(f, NULL);
    put_marked(f, 3, runs, 1, &mark);
    assert_int_equal(end(f), DOCX_OK);
    assert_order(f, "a<0b0>c");
    assert_document(f, "string(//w:bookmarkStart/@w:name)", "表_1");
}

static void bookmarks_may_overlap_and_be_empty(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("a"), text_run("b"), text_run("c")};
    Bookmark marks[] = {{STR("m0"), 0, 2}, {STR("m1"), 0, 3}, {STR("m2"), 1, 3}, {STR("m3"), 2, 2},
                        {STR("m4"), 3, 3}};
    begin(f);
    section(f, NULL);
    put_marked(f, 3, runs, 5, marks);
    assert_int_equal(end(f), DOCX_OK);
    assert_order(f, "<0<1a<2b0><33>c1>2><44>");
}

static void ids_of_bookmarks_are_those_of_the_document(void **state)
{
    Fixture *f = *state;
    Run run = text_run("a");
    Bookmark one = {STR("one"), 0, 1}, two = {STR("two"), 0, 1};
    begin(f);
    section(f, NULL);
    put_marked(f, 1, &run, 1, &one);
    put_marked(f, 1, &run, 1, &two);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "/w:bookmarkEnd/@w:id)", "0");
    assert_document(f, "string(" P(2) "/w:bookmarkStart/@w:id)", "1");
    assert_document(f, "string(" P(2) "/w:bookmarkEnd/@w:id)", "1");
}

static void a_bookmark_ends_outside_of_the_link_that_ends_with_it(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("a"), text_run("b")};
    Bookmark mark = {STR("m"), 0, 1};
    runs[0].link = STR("#x");
    begin(f);
    section(f, NULL);
    put_marked(f, 2, runs, 1, &mark);
    assert_int_equal(end(f), DOCX_OK);
    assert_order(f, "<0a0>b");
}

/* ---- fields ---- */

static void a_reference_is_a_field_with_its_text(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("见"), reference("表_1", "“表1”", false)};
    runs[1].strong = true;
    add_role(f, ROLE_STRONG, "strong", STYLE_CHARACTER, NO_STYLE);
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 2, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(//w:instrText)", " REF 表_1 \\h ");
    assert_document(f, "string(" P(1) "/w:r[2]/w:fldChar/@w:fldCharType)", "begin");
    assert_document(f, "string(" P(1) "/w:r[4]/w:fldChar/@w:fldCharType)", "separate");
    assert_document(f, "string(" P(1) "/w:r[last()]/w:fldChar/@w:fldCharType)", "end");
    assert_document(f, "count(" P(1) "/w:r[w:rPr/w:rStyle/@w:val='Strong'])", "7");
    assert_document(f, "count(//w:r[w:rPr/w:rFonts/@w:hint])", "2");
    assert_document(f, "count(//@w:dirty)", "0");
}

static void a_reference_to_a_number_shows_that_number_alone(void **state)
{
    Fixture *f = *state;
    Run run = reference("a", "（一）", true);
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 1, &run);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(//w:instrText)", " REF a \\n \\h ");
}

static void where_labels_are_text_a_reference_to_one_is_too(void **state)
{
    Fixture *f = *state;
    Run run = reference("a", "（一）", true);
    f->model.literal_numbering = true;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 1, &run);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:instrText)", "0");
    assert_document(f, "string(//w:p)", "（一）");
}

static void a_series_is_counted_by_word(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("表"), reference("表", "12", false)};
    runs[1].kind = RUN_SEQUENCE;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 2, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(//w:instrText)", " SEQ 表 \\* ARABIC ");
    assert_document(f, "string(//w:p)", "表 SEQ 表 \\* ARABIC 12");
}

static void what_is_no_name_comes_into_no_instruction(void **state)
{
    static const char *const names[] = {
        "", "a b", "a\\h", "1a", "\"a\"", "DDEAUTO c:\\x",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
    };
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        Run runs[] = {reference(names[i], "x", false), reference(names[i], "y", true)};
        runs[1].kind = RUN_SEQUENCE;
        put(f, plain(NO_STYLE), 2, runs);
    }
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:instrText)", "0");
    assert_document(f, "string(" P(7) ")", "xy");
}

/* ---- tables of contents ---- */

static const ContentsEntry entries[] = {
    {1, STR_INIT("一、"), false, STR_INIT("甲“乙”"), STR_INIT("_Toc1")},
    {2, STR_INIT("1."), true, STR_INIT("丙"), STR_INIT("_Toc2")},
};

static void put_contents(Fixture *f, size_t count)
{
    Contents c = {.low = 1, .high = 3, .count = count, .entries = entries};
    f->sink->class->contents(f->sink, &c);
}

static void contents_are_one_field_over_their_lines(void **state)
{
    Fixture *f = *state;
    f->traits.contents = true;
    begin(f);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "before");
    put_contents(f, 2);
    put_text(f, plain(NO_STYLE), "behind");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TOC "/preceding-sibling::*[1])", "before");
    assert_document(f, "string(" TOC "/following-sibling::*[1])", "behind");
    assert_document(f, "string(" TOC "/w:sdtPr/w:docPartObj/w:docPartGallery/@w:val)", "Table of Contents");
    assert_document(f, "count(" TOC "/w:sdtContent/w:p)", "2");
    assert_document(f, "string(" TOC "//w:p[1]/w:r[2]/w:instrText)", " TOC \\o \"1-3\" \\h \\z \\u ");
    assert_document(f, "string(" TOC "//w:p[2]/w:r[last()]/w:fldChar/@w:fldCharType)", "end");
    assert_document(f, "count(" TOC "//w:fldChar[@w:fldCharType='begin'])", "3");
    assert_document(f, "count(" TOC "//w:fldChar[@w:fldCharType='end'])", "3");
    assert_document(f, "count(//@w:dirty)", "0");
    assert_part(f, SETTINGS, "count(//w:updateFields)", "0");
}

static void a_line_of_contents_leads_to_its_heading(void **state)
{
    Fixture *f = *state;
    f->traits.contents = true;
    begin(f);
    section(f, NULL);
    put_contents(f, 2);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TOC "//w:p[1]/w:pPr/w:pStyle/@w:val)", "TOC1");
    assert_document(f, "string(" TOC "//w:p[2]/w:pPr/w:pStyle/@w:val)", "TOC2");
    assert_document(f, "string(" TOC "//w:p[2]/w:hyperlink/@w:anchor)", "_Toc2");
    assert_document(f, "string(" TOC "//w:p[2]/w:hyperlink)", "1. 丙 PAGEREF _Toc2 \\h ");
    assert_document(f, "count(" TOC "//w:p[2]//w:r[w:fldChar/@w:fldCharType='separate']"
                       "/following-sibling::w:r[1]/w:t)", "0");
    assert_document(f, "count(" TOC "//w:p[1]//w:r[w:rPr/w:rFonts/@w:hint])", "2");
    assert_styles(f, "string(//w:style[@w:styleId='TOC1']/w:name/@w:val)", "toc 1");
    assert_styles(f, "string(//w:style[@w:styleId='TOC3']/w:pPr/w:ind/@w:left)", "840");
    assert_styles(f, "string(//w:style[@w:styleId='TOC3']/w:pPr/w:ind/@w:firstLineChars)", "0");
}

static void the_dots_reach_the_edge_of_the_text(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    page.columns = 2;
    page.column_gap = 400;
    f->traits.contents = true;
    begin(f);
    section(f, &page);
    put_contents(f, 1);
    assert_int_equal(end(f), DOCX_OK);
    char wanted[16];
    snprintf(wanted, sizeof wanted, "%d", (int)(page_text_width(&page) - 400) / 2);
    assert_document(f, "string(//w:tab/@w:pos)", wanted);
    assert_document(f, "string(//w:tab/@w:leader)", "dot");
    assert_document(f, "string(//w:tab/@w:val)", "right");
}

static void contents_may_begin_on_a_new_page(void **state)
{
    Fixture *f = *state;
    Contents c = {.low = 1, .high = 2, .new_page = true, .count = 2, .entries = entries};
    f->traits.contents = true;
    begin(f);
    section(f, NULL);
    f->sink->class->contents(f->sink, &c);
    put_contents(f, 1);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TOC "[1]//w:p[1]/w:pPr/w:pageBreakBefore)", "1");
    assert_document(f, "count(//w:pageBreakBefore)", "1");
}

static void contents_without_lines_are_a_field_still(void **state)
{
    Fixture *f = *state;
    f->traits.contents = true;
    begin(f);
    section(f, NULL);
    put_contents(f, 0);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TOC "/w:sdtContent/w:p)", "1");
    assert_document(f, "count(" TOC "//w:fldChar)", "3");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(a_bookmark_goes_around_its_runs),
        T(bookmarks_may_overlap_and_be_empty),
        T(ids_of_bookmarks_are_those_of_the_document),
        T(a_bookmark_ends_outside_of_the_link_that_ends_with_it),
        T(a_reference_is_a_field_with_its_text),
        T(a_reference_to_a_number_shows_that_number_alone),
        T(where_labels_are_text_a_reference_to_one_is_too),
        T(a_series_is_counted_by_word),
        T(what_is_no_name_comes_into_no_instruction),
        T(contents_are_one_field_over_their_lines),
        T(a_line_of_contents_leads_to_its_heading),
        T(the_dots_reach_the_edge_of_the_text),
        T(contents_may_begin_on_a_new_page),
        T(contents_without_lines_are_a_field_still),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
