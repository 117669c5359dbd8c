/* docx/document: paragraphs, runs and sections of word/document.xml. */
#include <stdio.h>

#include "docx_fixture.h"

#define P(n) "/w:document/w:body/w:p[" #n "]"

/* ---- runs ---- */

static void runs_of_one_look_become_one(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("党支部"), text_run("2023"), text_run("年 "), text_run("")};
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 4, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:r)", "1");
    assert_document(f, "string(" P(1) "/w:r/w:t)", "党支部2023年 ");
    assert_document(f, "string(" P(1) "/w:r/w:t/@xml:space)", "preserve");
    assert_document(f, "count(" P(1) "/w:pPr)", "0");
}

static void breaks_and_tabs_stand_in_the_run(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("a"),
                  {.kind = RUN_BREAK, .style = NO_STYLE},
                  {.kind = RUN_TAB, .style = NO_STYLE},
                  text_run("b")};
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 4, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:r)", "1");
    assert_document(f, "local-name(" P(1) "/w:r/*[2])", "br");
    assert_document(f, "local-name(" P(1) "/w:r/*[3])", "tab");
    assert_document(f, "string(" P(1) "/w:r/w:t[2])", "b");
}

static void strong_and_masked_runs(void **state)
{
    Fixture *f = *state;
    int strong = add_role(f, ROLE_STRONG, "strong", STYLE_CHARACTER, NO_STYLE);
    says(props_of(f, strong), PROPERTY_BOLD)->bold = true;
    int mark = add_style(f, "mark", STYLE_CHARACTER, NO_STYLE);
    Run runs[] = {text_run("a"), text_run("b"), text_run("c")};
    runs[0].strong = true;
    runs[1].masked = true;
    runs[2].strong = true;
    runs[2].style = mark;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 3, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "/w:r[1]/w:rPr/w:rStyle/@w:val)", "Strong");
    assert_document(f, "count(" P(1) "/w:r[1]/w:rPr/w:b)", "0");
    assert_document(f, "string(" P(1) "/w:r[2]/w:rPr/w:highlight/@w:val)", "yellow");
    assert_document(f, "string(" P(1) "/w:r[3]/w:rPr/w:rStyle/@w:val)", "mark");
    assert_document(f, "count(" P(1) "/w:r[3]/w:rPr/w:b)", "1");
}

static void a_run_in_heading_has_its_characters(void **state)
{
    Fixture *f = *state;
    int body = add_role(f, ROLE_BODY, "body", STYLE_PARAGRAPH, NO_STYLE);
    int heading = add_role(f, ROLE_HEADING_1 + 1, "heading 2", STYLE_PARAGRAPH, body);
    Run runs[] = {text_run("标题。"), text_run("正文")};
    runs[0].heading = 2;
    begin(f);
    section(f, NULL);
    put(f, plain(body), 2, runs);
    put(f, plain(heading), 1, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "/w:r[1]/w:rPr/w:rStyle/@w:val)", "Heading2Char");
    assert_document(f, "count(" P(1) "/w:r[2]/w:rPr)", "0");
    assert_document(f, "count(" P(2) "/w:r/w:rPr)", "0");
}

static void direct_properties_reach_the_runs(void **state)
{
    Fixture *f = *state;
    Props direct = {0};
    says(&direct, PROPERTY_ALIGN)->align = ALIGN_CENTER;
    says(&direct, PROPERTY_COLOR)->color = (Colour){255, 0, 0};
    says(&direct, PROPERTY_SHADE)->shade = (Colour){1, 1, 1};
    Paragraph p = plain(NO_STYLE);
    p.direct = &direct;
    begin(f);
    section(f, NULL);
    put_text(f, p, "red");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "/w:pPr/w:jc/@w:val)", "center");
    assert_document(f, "string(" P(1) "/w:pPr/w:shd/@w:fill)", "010101");
    assert_document(f, "string(" P(1) "/w:pPr/w:rPr/w:color/@w:val)", "FF0000");
    assert_document(f, "string(" P(1) "/w:r/w:rPr/w:color/@w:val)", "FF0000");
    assert_document(f, "count(" P(1) "/w:r/w:rPr/w:shd)", "0");
}

static void page_numbers_are_fields_that_are_not_dirty(void **state)
{
    Fixture *f = *state;
    Run runs[] = {{.kind = RUN_PAGE_NUMBER, .style = NO_STYLE},
                  {.kind = RUN_PAGE_COUNT, .style = NO_STYLE}};
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 2, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:r)", "10");
    assert_document(f, "string(" P(1) "/w:r[1]/w:fldChar/@w:fldCharType)", "begin");
    assert_document(f, "normalize-space(" P(1) "/w:r[2]/w:instrText)", "PAGE");
    assert_document(f, "string(" P(1) "/w:r[3]/w:fldChar/@w:fldCharType)", "separate");
    assert_document(f, "string(" P(1) "/w:r[4]/w:t)", "1");
    assert_document(f, "string(" P(1) "/w:r[5]/w:fldChar/@w:fldCharType)", "end");
    assert_document(f, "normalize-space(" P(1) "/w:r[7]/w:instrText)", "NUMPAGES");
    assert_document(f, "count(//@w:dirty)", "0");
}

/* ---- marks that Chinese shares with Latin ---- */

/* The text of run `i` between bars, in brackets where it has the hint; nothing where there is no
 * run. */
static void describe_run(Fixture *f, int i, char *to, size_t size)
{
    char path[96];
    snprintf(path, sizeof path, "string(//w:r[%d])", i);
    char *text = ask(f, DOCUMENT, path);
    snprintf(path, sizeof path, "string(//w:r[%d]//w:rFonts/@w:hint)", i);
    char *hint = ask(f, DOCUMENT, path);
    bool hinted = strcmp(hint, "eastAsia") == 0;
    *to = '\0';
    if (*text)
        snprintf(to, size, "%c%s%c", hinted ? '[' : '|', text, hinted ? ']' : '|');
    free(text);
    free(hint);
}

static void assert_hints(Fixture *f, Locale locale, size_t count, const Run *runs,
                         const char *wanted)
{
    char got[256] = "";
    f->model.locale = locale;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), count, runs);
    assert_int_equal(end(f), DOCX_OK);
    for (int i = 1; i < 12; i++)
        describe_run(f, i, got + strlen(got), sizeof got - strlen(got));
    assert_string_equal(got, wanted);
}

static void chinese_marks_stand_in_the_chinese_font(void **state)
{
    Run run = text_run("坚持“三会一课”——形成…");
    assert_hints(*state, LOCALE_ZH_CN, 1, &run, "|坚持|[“]|三会一课|[”——]|形成|[…]");
}

static void hints_of_other_marks(void **state)
{
    Run run = text_run("★1年3×5①·25°□是☑否√");
    assert_hints(*state, LOCALE_ZH_CN, 1, &run, "[★]|1年3|[×]|5|[①·]|25°|[□]|是|[☑]|否|[√]");
}

static void an_apostrophe_between_letters_is_latin(void **state)
{
    Run run = text_run("It’s ‘好’");
    assert_hints(*state, LOCALE_ZH_CN, 1, &run, "|It’s |[‘]|好|[’]");
}

static void in_english_only_marks_beside_chinese(void **state)
{
    Run run = text_run("a “b” — 的“好”x—y");
    assert_hints(*state, LOCALE_EN, 1, &run, "|a “b” — 的|[“]|好|[”]|x—y|");
}

static void what_stands_beside_may_be_another_run(void **state)
{
    Run runs[] = {text_run("“"), text_run("好"), text_run("”"), text_run("x “")};
    assert_hints(*state, LOCALE_EN, 4, runs, "[“]|好|[”]|x “|");
}

/* ---- paragraphs ---- */

static void keep_previous_holds_the_one_before(void **state)
{
    Fixture *f = *state;
    int kept = add_style(f, "成文日期", STYLE_PARAGRAPH, NO_STYLE);
    says(props_of(f, kept), PROPERTY_KEEP_PREVIOUS)->keep_previous = true;
    begin(f);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a");
    put_text(f, plain(NO_STYLE), "b");
    put_text(f, plain(kept), "c");
    put_text(f, plain(NO_STYLE), "d");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:keepNext)", "1");
    assert_document(f, "count(" P(2) "/w:pPr/w:keepNext)", "1");
    assert_document(f, "string(" P(3) "/w:pPr/w:pStyle/@w:val)", "成文日期");
}

static void a_new_page_is_a_property(void **state)
{
    Fixture *f = *state;
    Paragraph p = plain(NO_STYLE);
    p.new_page = true;
    begin(f);
    section(f, NULL);
    put_text(f, p, "附件");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:pPr/w:pageBreakBefore)", "1");
    assert_document(f, "count(//w:br)", "0");
}

static void lines_in_direct_properties_are_those_of_the_page(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    Props direct = {0};
    says(&direct, PROPERTY_BEFORE)->before = (Length){2000, UNIT_LINE};
    Paragraph p = plain(NO_STYLE);
    p.direct = &direct;
    page.top = 2098;
    page.bottom = 1984;
    page.grid_lines = 22;
    f->traits.line_pitch = 100;
    begin(f);
    section(f, &page);
    put_text(f, p, "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "//w:spacing/@w:before)", "1158");
}

/* ---- sections ---- */

static void an_empty_document_has_a_paragraph(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:p)", "1");
    assert_document(f, "local-name(/w:document/w:body/*[last()])", "sectPr");
}

static void a_section_ends_in_its_last_paragraph(void **state)
{
    Fixture *f = *state;
    PageSetup landscape = page_default();
    landscape.landscape = true;
    landscape.width = 16838;
    landscape.height = 11906;
    landscape.start = START_ODD_PAGE;
    begin(f);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a");
    put_text(f, plain(NO_STYLE), "b");
    section(f, &landscape);
    put_text(f, plain(NO_STYLE), "c");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:sectPr)", "2");
    assert_document(f, "string(" P(2) "/w:pPr/w:sectPr/w:pgSz/@w:w)", "11906");
    assert_document(f, "count(" P(2) "/w:pPr/w:sectPr/w:type)", "0");
    assert_document(f, "string(/w:document/w:body/w:sectPr/w:pgSz/@w:orient)", "landscape");
    assert_document(f, "string(/w:document/w:body/w:sectPr/w:type/@w:val)", "oddPage");
}

static void a_section_without_blocks_has_no_page(void **state)
{
    Fixture *f = *state;
    PageSetup wide = page_default(), empty = page_default();
    wide.width = 16000;
    begin(f);
    section(f, &empty);
    section(f, &wide);
    put_text(f, plain(NO_STYLE), "a");
    section(f, &empty);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "b");
    section(f, &empty);
    section(f, &wide);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:sectPr)", "2");
    assert_document(f, "count(//w:p)", "2");
    assert_document(f, "string(" P(1) "/w:pPr/w:sectPr/w:pgSz/@w:w)", "16000");
    assert_document(f, "string(/w:document/w:body/w:sectPr/w:pgSz/@w:w)", "11906");
}

/* What is numbered from 1 stays so where the section itself comes out empty. */
static void an_empty_section_hands_on_its_first_number(void **state)
{
    Fixture *f = *state;
    PageSetup first = page_default(), third = page_default();
    first.numbers_from = 1;
    third.numbers_from = 3;
    begin(f);
    section(f, &first);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a");
    section(f, &first);
    section(f, &third);
    put_text(f, plain(NO_STYLE), "b");
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "c");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "//w:pgNumType/@w:start)", "1");
    assert_document(f, "string(" P(2) "//w:pgNumType/@w:start)", "3");
    assert_document(f, "count(/w:document/w:body/w:sectPr/w:pgNumType)", "0");
}

static void the_page_of_a_section(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    page.top = 2098;
    page.bottom = 1984;
    page.grid_lines = 22;
    page.grid_chars = 28;
    page.columns = 2;
    page.column_gap = 567;
    page.numbers_from = 3;
    begin(f);
    section(f, &page);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(//w:docGrid/@w:linePitch)", "579");
    assert_document(f, "count(//w:docGrid/@w:type)", "0");
    assert_document(f, "string(//w:cols/@w:num)", "2");
    assert_document(f, "string(//w:cols/@w:space)", "567");
    assert_document(f, "string(//w:pgNumType/@w:start)", "3");
    assert_document(f, "string(//w:pgMar/@w:top)", "2098");
    assert_document(f, "count(//w:titlePg)", "0");
}

static void the_paper_of_a_section(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    page.bottom = 1;
    page.left = 2;
    page.right = 3;
    page.header = 4;
    page.footer = 5;
    begin(f);
    section(f, &page);
    put_text(f, plain(NO_STYLE), "a");
    page.width = 10000;
    section(f, &page);
    put_text(f, plain(NO_STYLE), "b");
    assert_int_equal(end(f), DOCX_OK);
#define SIDES "/@*[local-name() = 'bottom' or local-name() = 'left' or local-name() = 'right' or " \
              "local-name() = 'header' or local-name() = 'footer'][. > 0 and . < 6]"
    assert_document(f, "sum(//w:p//w:pgMar" SIDES ")", "15");
    assert_document(f, "string(//w:p//w:pgMar/@w:footer)", "5");
    assert_document(f, "string(//w:p//w:pgMar/@w:gutter)", "0");
    assert_document(f, "string(//w:p//w:pgSz/@w:h)", "16838");
    assert_document(f, "string(//w:p//w:pgSz/@w:code)", "9");
    assert_document(f, "count(/w:document/w:body/w:sectPr/w:pgSz/@w:code)", "0");
}

static void the_same_events_give_the_same_bytes(void **state)
{
    Fixture *f = *state;
    Buf first = buf_open(&f->memory);
    for (int i = 0; i < 2; i++) {
        begin(f);
        section(f, NULL);
        put_text(f, plain(NO_STYLE), "坚持“三会一课”");
        assert_int_equal(end(f), DOCX_OK);
        if (i == 0)
            buf_put(&first, buf_str(&f->package));
    }
    assert_true(str_eq(buf_str(&first), buf_str(&f->package)));
    buf_close(&first);
}

static void text_that_xml_forbids_is_a_fault(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a\x01");
    assert_int_equal(end(f), DOCX_INTERNAL);
    assert_int_equal(f->package.n, 0);
}

static void a_part_may_be_too_large(void **state)
{
    Fixture *f = *state;
    f->traits.part_most = 2000;
    begin(f);
    section(f, NULL);
    for (int i = 0; i < 100; i++)
        put_text(f, plain(NO_STYLE), "text");
    assert_int_equal(end(f), DOCX_TOO_LARGE);
}

static bool refuse(void *context, const void *bytes, size_t n)
{
    (void)context, (void)bytes, (void)n;
    return false;
}

static void a_receiver_may_refuse(void **state)
{
    Fixture *f = *state;
    OutputBytes out = {refuse, NULL};
    begin(f);
    section(f, NULL);
    f->sink->class->end(f->sink);
    DocxFault fault = docx_sink_close(f->sink, &out);
    f->sink = NULL;
    assert_int_equal(fault.kind, DOCX_REFUSED);
}

static void a_document_may_be_given_up(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a");
    assert_int_equal(docx_sink_close(f->sink, NULL).kind, DOCX_OK);
    f->sink = NULL;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(runs_of_one_look_become_one),
        T(breaks_and_tabs_stand_in_the_run),
        T(strong_and_masked_runs),
        T(a_run_in_heading_has_its_characters),
        T(direct_properties_reach_the_runs),
        T(page_numbers_are_fields_that_are_not_dirty),
        T(chinese_marks_stand_in_the_chinese_font),
        T(hints_of_other_marks),
        T(an_apostrophe_between_letters_is_latin),
        T(in_english_only_marks_beside_chinese),
        T(what_stands_beside_may_be_another_run),
        T(keep_previous_holds_the_one_before),
        T(a_new_page_is_a_property),
        T(lines_in_direct_properties_are_those_of_the_page),
        T(an_empty_document_has_a_paragraph),
        T(a_section_ends_in_its_last_paragraph),
        T(a_section_without_blocks_has_no_page),
        T(an_empty_section_hands_on_its_first_number),
        T(the_page_of_a_section),
        T(the_paper_of_a_section),
        T(the_same_events_give_the_same_bytes),
        T(text_that_xml_forbids_is_a_fault),
        T(a_part_may_be_too_large),
        T(a_receiver_may_refuse),
        T(a_document_may_be_given_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
