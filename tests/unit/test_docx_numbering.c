/* docx/parts/numbering_part: lists of word/numbering.xml, and what paragraphs say of them. */
#include "docx_fixture.h"

#define P(n) "/w:document/w:body/w:p[" #n "]"
#define LEVEL(list, n) "//w:abstractNum[@w:abstractNumId=" #list "]/w:lvl[@w:ilvl=" #n "]"
#define NUM(id) "//w:num[@w:numId=" #id "]"

static const LabelPattern dun = {STR_INIT(""), NUMERAL_CHINESE, STR_INIT("、"), 0};
static const LabelPattern brackets = {STR_INIT("（"), NUMERAL_CHINESE, STR_INIT("）"), 0};

/* A body, and headings 1 and 2 numbered 一、 and （一）. */
static void add_headings(Fixture *f)
{
    int body = add_role(f, ROLE_BODY, "body", STYLE_PARAGRAPH, NO_STYLE);
    says(props_of(f, body), PROPERTY_SIZE)->size = 32;
    says(props_of(f, body), PROPERTY_INDENT_FIRST)->indent_first = em(2);
    const LabelPattern *patterns[] = {&dun, &brackets};
    for (int i = 0; i < 2; i++) {
        int style = add_role(f, (StyleRole)(ROLE_HEADING_1 + i), i ? "二级标题" : "一级标题",
                             STYLE_PARAGRAPH, body);
        says(props_of(f, style), PROPERTY_FONT_EAST)->font_east = i ? STR("楷体") : STR("黑体");
        f->lists[0].levels[i] = (ListLevel){.used = true, .pattern = *patterns[i], .style = style};
    }
}

/* Adds a list whose level 0 looks like that, without a style. */
static int add_list(Fixture *f, LabelPattern pattern, bool tab)
{
    f->lists[f->model.list_count].levels[0] = (ListLevel){
        .used = true, .pattern = pattern, .tab = tab, .style = NO_STYLE};
    return f->model.list_count++;
}

static Paragraph placed(int style, int definition, int instance, int level)
{
    Paragraph p = plain(style);
    p.place = (ListPlace){definition, instance, level};
    return p;
}

static void write_nothing(Fixture *f)
{
    begin(f);
    section(f, NULL);
    assert_int_equal(end(f), DOCX_OK);
}

static void without_numbers_there_is_no_part(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
    assert_false(has_part(f, NUMBERING));
}

static void headings_number_themselves(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    int heading = f->sheet.roles[ROLE_HEADING_1 + 1];
    begin(f);
    section(f, NULL);
    put_text(f, placed(heading, 0, 1, 1), "标题");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:pPr/*)", "1");
    assert_styles(f, "string(//w:style[@w:styleId='Heading2']//w:numId/@w:val)", "1");
    assert_styles(f, "string(//w:style[@w:styleId='Heading2']//w:ilvl/@w:val)", "1");
    assert_part(f, NUMBERING, "string(" NUM(1) "/w:abstractNumId/@w:val)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 1) "/w:pStyle/@w:val)", "Heading2");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 1) "/w:numFmt/@w:val)", "chineseCountingThousand");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 1) "/w:lvlText/@w:val)", "（%2）");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 1) "/w:suff/@w:val)", "nothing");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 1) "//w:rFonts/@w:eastAsia)", "楷体");
}

static void indents_stand_in_the_level_and_in_the_style(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    write_nothing(f);
    assert_part(f, NUMBERING, "string(" LEVEL(0, 0) "//w:ind/@w:left)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 0) "//w:ind/@w:firstLine)", "640");
    assert_styles(f, "string(//w:style[@w:styleId='Heading1']//w:ind/@w:left)", "0");
    assert_styles(f, "string(//w:style[@w:styleId='Heading1']//w:ind/@w:firstLine)", "640");
}

static void a_run_in_heading_names_the_level_itself(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    begin(f);
    section(f, NULL);
    put_text(f, placed(f->sheet.roles[ROLE_BODY], 0, 1, 1), "标题。");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "//w:numId/@w:val)", "1");
    assert_document(f, "string(" P(1) "//w:ilvl/@w:val)", "1");
    assert_document(f, "count(" P(1) "//w:ind)", "0");
}

static void a_style_keeps_its_indents_in_a_list_without_a_tab(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    int flush = add_style(f, "顶格", STYLE_PARAGRAPH, f->sheet.roles[ROLE_BODY]);
    says(props_of(f, flush), PROPERTY_INDENT_FIRST)->indent_first = em(0);
    begin(f);
    section(f, NULL);
    put_text(f, placed(flush, 0, 1, 1), "标题。");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "//w:ind/@w:firstLine)", "0");
}

static void an_unnumbered_heading_takes_its_number_away(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    Paragraph unnumbered = placed(f->sheet.roles[ROLE_HEADING_1], 0, 1, 0);
    unnumbered.unnumbered = true;
    begin(f);
    section(f, NULL);
    put_text(f, unnumbered, "a");
    put_text(f, plain(f->sheet.roles[ROLE_HEADING_1]), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "//w:numId/@w:val)", "0");
    assert_document(f, "string(" P(2) "//w:numId/@w:val)", "0");
}

static void a_level_without_a_number_is_nobodys(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    f->lists[0].levels[0] = (ListLevel){.style = f->sheet.roles[ROLE_HEADING_1]};
    write_nothing(f);
    assert_part(f, NUMBERING, "count(" LEVEL(0, 0) "/w:pStyle)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 0) "/w:numFmt/@w:val)", "none");
    assert_part(f, NUMBERING, "string(" LEVEL(0, 0) "/w:lvlText/@w:val)", "");
    assert_styles(f, "count(//w:style[@w:styleId='Heading1']//w:numPr)", "0");
    assert_styles(f, "count(//w:style[@w:styleId='Heading2']//w:numPr)", "1");
}

static void each_list_is_one_of_its_own(void **state)
{
    Fixture *f = *state;
    int list = add_list(f, dun, false);
    begin(f);
    section(f, NULL);
    put_text(f, placed(NO_STYLE, list, 2, 0), "a");
    put_text(f, placed(NO_STYLE, list, 4, 0), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "//w:numId/@w:val)", "2");
    assert_document(f, "string(" P(2) "//w:numId/@w:val)", "4");
    assert_part(f, NUMBERING, "count(//w:num)", "2");
    assert_part(f, NUMBERING, "string(" NUM(4) "/w:abstractNumId/@w:val)", "1");
    assert_part(f, NUMBERING, "count(" NUM(4) "/w:lvlOverride/w:startOverride[@w:val=1])", "9");
    assert_part(f, NUMBERING, "sum(" NUM(4) "/w:lvlOverride/@w:ilvl)", "36");
}

static void headings_that_begin_again_name_their_list(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    int heading = f->sheet.roles[ROLE_HEADING_1];
    begin(f);
    section(f, NULL);
    put_text(f, placed(heading, 0, 1, 0), "a");
    put_text(f, placed(heading, 0, 4, 0), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "//w:numPr)", "0");
    assert_document(f, "string(" P(2) "//w:numId/@w:val)", "4");
    assert_document(f, "string(" P(2) "//w:ilvl/@w:val)", "0");
    assert_part(f, NUMBERING, "count(//w:num)", "2");
    assert_part(f, NUMBERING, "count(" NUM(1) "/w:lvlOverride)", "0");
    assert_part(f, NUMBERING, "string(" NUM(4) "/w:abstractNumId/@w:val)", "0");
    assert_part(f, NUMBERING, "count(" NUM(4) "/w:lvlOverride/w:startOverride[@w:val=1])", "9");
}

static void many_lists_are_kept_in_mind(void **state)
{
    Fixture *f = *state;
    int list = add_list(f, dun, false);
    begin(f);
    section(f, NULL);
    for (int i = 2; i <= 101; i++)
        put_text(f, placed(NO_STYLE, list, i, 0), "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, NUMBERING, "count(//w:num)", "100");
    assert_document(f, "string(" P(100) "//w:numId/@w:val)", "101");
}

static void all_forms_of_numbers(void **state)
{
    static const struct {
        NumeralStyle style;
        const char *format;
    } forms[] = {
        {NUMERAL_DECIMAL, "decimal"},
        {NUMERAL_FINANCIAL, "chineseLegalSimplified"},
        {NUMERAL_CIRCLED, "decimalEnclosedCircleChinese"},
        {NUMERAL_UPPER_LETTER, "upperLetter"},
        {NUMERAL_LOWER_LETTER, "lowerLetter"},
        {NUMERAL_UPPER_ROMAN, "upperRoman"},
        {NUMERAL_LOWER_ROMAN, "lowerRoman"},
        {NUMERAL_DIGITS, "ideographDigital"},
    };
    Fixture *f = *state;
    int list = add_list(f, dun, false);
    for (int i = 0; i < 8; i++)
        f->lists[list].levels[i] = (ListLevel){
            .used = true, .pattern.style = forms[i].style, .style = NO_STYLE};
    write_nothing(f);
    for (int i = 0; i < 8; i++) {
        char path[96];
        snprintf(path, sizeof path, "string(//w:lvl[@w:ilvl=%d]/w:numFmt/@w:val)", i);
        assert_part(f, NUMBERING, path, forms[i].format);
    }
    assert_part(f, NUMBERING, "string(" LEVEL(1, 2) "//w:rFonts/@w:hint)", "eastAsia");
}

static void levels_above_are_shown_in_digits(void **state)
{
    Fixture *f = *state;
    int list = add_list(f, dun, false);
    f->lists[list].levels[1] = (ListLevel){
        .used = true, .pattern = {STR("第"), NUMERAL_DECIMAL, STR("款"), 1}, .style = NO_STYLE};
    f->lists[list].levels[2] = (ListLevel){.used = true,
                                           .continuous = true,
                                           .pattern = {STR("5%"), NUMERAL_DECIMAL, STR(""), 8},
                                           .style = NO_STYLE};
    write_nothing(f);
    assert_part(f, NUMBERING, "string(" LEVEL(1, 1) "/w:lvlText/@w:val)", "第%1.%2款");
    assert_part(f, NUMBERING, "count(" LEVEL(1, 1) "/w:isLgl)", "1");
    assert_part(f, NUMBERING, "count(" LEVEL(1, 1) "/w:lvlRestart)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 2) "/w:lvlText/@w:val)", "5％%1.%2.%3");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 2) "/w:lvlRestart/@w:val)", "0");
}

static void a_label_with_a_tab_hangs_and_nests(void **state)
{
    Fixture *f = *state;
    int style = add_role(f, ROLE_LIST, "list", STYLE_PARAGRAPH, NO_STYLE);
    says(props_of(f, style), PROPERTY_SIZE)->size = 32;
    says(props_of(f, style), PROPERTY_INDENT_FIRST)->indent_first = em(2);
    int list = f->model.list_count++;
    for (int i = 0; i < 2; i++)
        f->lists[list].levels[i] = (ListLevel){
            .used = true, .bullet = STR("•"), .tab = true, .style = style};
    write_nothing(f);
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "/w:numFmt/@w:val)", "bullet");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "/w:lvlText/@w:val)", "•");
    assert_part(f, NUMBERING, "count(" LEVEL(1, 0) "/w:suff)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:left)", "1280");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:hanging)", "640");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:hangingChars)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 1) "//w:ind/@w:left)", "1920");
}

static void a_wide_label_has_a_wide_step(void **state)
{
    Fixture *f = *state;
    int list = add_list(f, dun, true);
    LabelPattern bracketed = {STR("（"), NUMERAL_DECIMAL, STR("）"), 0};
    f->lists[list].levels[0] = (ListLevel){
        .used = true, .pattern = bracketed, .tab = true, .style = NO_STYLE};
    f->lists[list].levels[1] = (ListLevel){
        .used = true, .bullet = STR("•"), .tab = true, .style = NO_STYLE};
    write_nothing(f);
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:hanging)", "630");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 1) "//w:ind/@w:left)", "1050");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 1) "//w:ind/@w:hanging)", "420");
}

static void a_style_that_hangs_says_how_far(void **state)
{
    Fixture *f = *state;
    f->model.locale = LOCALE_EN;
    int style = add_role(f, ROLE_LIST, "list", STYLE_PARAGRAPH, NO_STYLE);
    says(props_of(f, style), PROPERTY_INDENT_LEFT)->indent_left = pt(25000);
    says(props_of(f, style), PROPERTY_INDENT_FIRST)->indent_first = pt(-25000);
    int plain_style = add_style(f, "other", STYLE_PARAGRAPH, NO_STYLE);
    int list = add_list(f, dun, true);
    f->lists[list].levels[0].style = style;
    f->lists[list].levels[1] = (ListLevel){.used = true, .tab = true, .style = plain_style};
    write_nothing(f);
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:left)", "500");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:hanging)", "500");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 1) "//w:ind/@w:left)", "360");
}

static void a_style_with_tabs_places_its_items(void **state)
{
    Fixture *f = *state;
    static const TabStop stop = {.align = ALIGN_LEFT, .at = {64000, UNIT_PT}};
    int style = add_role(f, ROLE_LIST, "list", STYLE_PARAGRAPH, NO_STYLE);
    says(props_of(f, style), PROPERTY_INDENT_FIRST)->indent_first = pt(32000);
    Props *props = says(props_of(f, style), PROPERTY_TABS);
    props->tabs = &stop;
    props->tab_count = 1;
    int list = add_list(f, dun, true);
    for (int level = 0; level < 2; level++)
        f->lists[list].levels[level] =
            (ListLevel){.used = true, .bullet = STR("•"), .tab = true, .style = style};
    write_nothing(f);
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:firstLine)", "640");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 0) "//w:ind/@w:left)", "0");
    assert_part(f, NUMBERING, "string(" LEVEL(1, 1) "//w:ind/@w:left)", "0");
}

static void lists_are_told_apart_and_known_again(void **state)
{
    Fixture *f = *state;
    add_list(f, dun, false);
    add_list(f, dun, false);
    write_nothing(f);
    assert_part(f, NUMBERING,
                "count(//w:nsid[not(@w:val = ../following-sibling::*/w:nsid/@w:val)])", "2");
    assert_part(f, NUMBERING, "string-length(//w:nsid/@w:val)", "8");
    assert_part(f, NUMBERING, "count(//w:tmpl)", "2");
    assert_part(f, NUMBERING, "count(//w:multiLevelType[@w:val='multilevel'])", "2");
    assert_part(f, NUMBERING, "count(//w:lvl[w:start/@w:val=1][w:lvlJc/@w:val='left'])", "18");
}

static void labels_may_be_text(void **state)
{
    Fixture *f = *state;
    add_headings(f);
    f->model.literal_numbering = true;
    Run run = text_run("标题。");
    run.heading = 2;
    Paragraph run_in = placed(f->sheet.roles[ROLE_BODY], 0, 1, 1);
    run_in.label = STR("（一）");
    Paragraph item = placed(f->sheet.roles[ROLE_BODY], add_list(f, dun, true), 1, 0);
    item.label = STR("一、");
    item.label_tab = true;
    begin(f);
    section(f, NULL);
    put(f, run_in, 1, &run);
    put_text(f, item, "文字");
    assert_int_equal(end(f), DOCX_OK);
    assert_false(has_part(f, NUMBERING));
    assert_document(f, "count(//w:numPr)", "0");
    assert_styles(f, "count(//w:numPr)", "0");
    assert_document(f, "string(" P(1) "/w:r)", "（一）标题。");
    assert_document(f, "string(" P(1) "/w:r//w:rStyle/@w:val)", "Heading2Char");
    assert_document(f, "count(" P(2) "/w:r/w:tab)", "1");
    assert_document(f, "string(" P(2) "//w:ind/@w:hanging)", "960");
}

static void a_label_of_a_paragraph_in_no_list_is_text(void **state)
{
    Fixture *f = *state;
    Paragraph p = plain(NO_STYLE);
    p.label = STR("表1");
    begin(f);
    section(f, NULL);
    put_text(f, p, "名单");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) ")", "表1名单");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(without_numbers_there_is_no_part),
        T(headings_number_themselves),
        T(indents_stand_in_the_level_and_in_the_style),
        T(a_run_in_heading_names_the_level_itself),
        T(a_style_keeps_its_indents_in_a_list_without_a_tab),
        T(an_unnumbered_heading_takes_its_number_away),
        T(a_level_without_a_number_is_nobodys),
        T(each_list_is_one_of_its_own),
        T(headings_that_begin_again_name_their_list),
        T(many_lists_are_kept_in_mind),
        T(all_forms_of_numbers),
        T(levels_above_are_shown_in_digits),
        T(a_label_with_a_tab_hangs_and_nests),
        T(a_wide_label_has_a_wide_step),
        T(a_style_that_hangs_says_how_far),
        T(a_style_with_tabs_places_its_items),
        T(lists_are_told_apart_and_known_again),
        T(labels_may_be_text),
        T(a_label_of_a_paragraph_in_no_list_is_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
