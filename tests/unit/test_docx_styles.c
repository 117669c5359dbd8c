/* docx/parts/styles_part: what the styles of a template are to Word. */
#include "docx_fixture.h"

#define STYLE(id) "/w:styles/w:style[@w:styleId='" id "']"

static void write_document(Fixture *f)
{
    begin(f);
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "text");
    assert_int_equal(end(f), DOCX_OK);
}

static void has_the_four_defaults(void **state)
{
    Fixture *f = *state;
    write_document(f);
    assert_styles(f, "count(//w:style)", "4");
    assert_styles(f, "string(" STYLE("Normal") "[@w:type='paragraph'][@w:default=1]/w:name/@w:val)",
                  "Normal");
    assert_styles(f,
                  "string(" STYLE(
                      "DefaultParagraphFont") "[@w:type='character'][@w:default=1]/w:name/@w:val)",
                  "Default Paragraph Font");
    assert_styles(f,
                  "string(" STYLE("TableNormal") "[@w:type='table'][@w:default=1]/w:name/@w:val)",
                  "Normal Table");
    assert_styles(f, "string(" STYLE("NoList") "[@w:type='numbering'][@w:default=1]/w:name/@w:val)",
                  "No List");
}

static void the_defaults_are_those_of_word(void **state)
{
    Fixture *f = *state;
    write_document(f);
    assert_styles(f, "count(//w:style[@w:default=1][not(@w:styleId='Normal')]/w:semiHidden)", "3");
    assert_styles(f, "count(//w:style[@w:default=1][not(@w:styleId='Normal')]/w:unhideWhenUsed)",
                  "3");
    assert_styles(f, "string(" STYLE("DefaultParagraphFont") "/w:uiPriority/@w:val)", "1");
    assert_styles(f, "string(" STYLE("TableNormal") "/w:uiPriority/@w:val)", "99");
    assert_styles(f, "string(" STYLE("TableNormal") "//w:tblInd/@w:w)", "0");
    assert_styles(f, "string(" STYLE("TableNormal") "//w:tblInd/@w:type)", "dxa");
    assert_styles(f, "count(" STYLE("TableNormal") "//w:tblCellMar/*)", "4");
    assert_styles(f, "sum(" STYLE("TableNormal") "//w:tblCellMar/*/@w:w)", "216");
    assert_styles(f, "string(" STYLE("TableNormal") "//w:tblCellMar/w:left/@w:w)", "108");
}

static void a_neutral_normal(void **state)
{
    Fixture *f = *state;
    write_document(f);
    assert_styles(f, "count(" STYLE("Normal") "/w:qFormat)", "1");
    assert_styles(f, "string(" STYLE("Normal") "//w:widowControl/@w:val)", "0");
    assert_styles(f, "string(" STYLE("Normal") "//w:jc/@w:val)", "both");
    assert_styles(f, "string(" STYLE("Normal") "//w:szCs/@w:val)", "21");
    assert_styles(f, "count(" STYLE("Normal") "//w:ind | " STYLE("Normal") "//w:spacing)", "0");
}

static void table_styles_have_lines_and_room(void **state)
{
    Fixture *f = *state;
    TableLook look = {.padding_set = 1u << SIDE_TOP | 1u << SIDE_LEFT};
    look.border[SIDE_TOP] = line(BORDER_SINGLE, 500);
    look.border[LINE_INSIDE_V] = line(BORDER_NONE, 0);
    look.padding[SIDE_TOP] = pt(2000);
    look.padding[SIDE_LEFT] = em(1);
    int style = add_table_style(f, "表格", &look);
    says(props_of(f, f->styles[style].cell), PROPERTY_SIZE)->size = 24;
    write_document(f);
    assert_styles(f, "string(" STYLE("表格") "/w:tblPr/w:tblBorders/w:top/@w:sz)", "4");
    assert_styles(f, "string(" STYLE("表格") "/w:tblPr/w:tblBorders/w:insideV/@w:val)", "nil");
    assert_styles(f, "count(" STYLE("表格") "//w:tblBorders/*)", "2");
    assert_styles(f, "string(" STYLE("表格") "/w:tblPr/w:tblCellMar/w:top/@w:w)", "40");
    assert_styles(f, "string(" STYLE("表格") "/w:tblPr/w:tblCellMar/w:left/@w:w)", "240");
    assert_styles(f, "count(" STYLE("表格") "//w:tblCellMar/*)", "2");
    assert_styles(f, "string(" STYLE("cell") "/@w:type)", "paragraph");
}

static void tells_of_the_latent_styles(void **state)
{
    Fixture *f = *state;
    write_document(f);
    assert_styles(f, "string(//w:latentStyles/@w:count)", "376");
    assert_styles(f, "string(//w:lsdException[@w:name='heading 2']/@w:uiPriority)", "9");
    assert_styles(f, "string(//w:lsdException[@w:name='heading 2']/@w:semiHidden)", "1");
    assert_styles(f, "string(//w:lsdException[@w:name='heading 2']/@w:unhideWhenUsed)", "1");
    assert_styles(f, "string(//w:lsdException[@w:name='heading 2']/@w:qFormat)", "1");
    assert_styles(f, "string(//w:latentStyles/@w:defUIPriority)", "99");
    assert_styles(f, "count(//w:latentStyles/@*[. = 0])", "4");
    assert_styles(f, "string(//w:lsdException[@w:name='toc 1']/@w:uiPriority)", "39");
    assert_styles(f, "count(//w:lsdException[@w:name='header']/@w:uiPriority)", "0");
}

static void defaults_look_like_the_body(void **state)
{
    Fixture *f = *state;
    Props *p = props_of(f, add_role(f, ROLE_BODY, "正文", STYLE_PARAGRAPH, NO_STYLE));
    says(p, PROPERTY_FONT_EAST)->font_east = STR("仿宋_GB2312");
    says(p, PROPERTY_SIZE)->size = 32;
    write_document(f);
    assert_styles(f, "string(//w:rPrDefault//w:rFonts/@w:eastAsia)", "仿宋_GB2312");
    assert_styles(f, "string(//w:rPrDefault//w:rFonts/@w:ascii)", "Times New Roman");
    assert_styles(f, "string(//w:rPrDefault//w:sz/@w:val)", "32");
    assert_styles(f, "string(//w:rPrDefault//w:rFonts/@w:hAnsi)", "Times New Roman");
    assert_styles(f, "string(//w:rPrDefault//w:rFonts/@w:cs)", "Times New Roman");
    assert_styles(f, "string(//w:rPrDefault//w:szCs/@w:val)", "32");
    assert_styles(f, "string(//w:rPrDefault//w:kern/@w:val)", "2");
    assert_styles(f, "count(//w:docDefaults/w:pPrDefault)", "1");
    assert_styles(f, "string(//w:rPrDefault//w:lang/@w:val)", "en-US");
    assert_styles(f, "string(//w:rPrDefault//w:lang/@w:bidi)", "ar-SA");
    assert_styles(f, "string(//w:rPrDefault//w:lang/@w:eastAsia)", "zh-CN");
    assert_styles(f, "string(" STYLE("Normal") "//w:sz/@w:val)", "32");
}

static void english_defaults_differ(void **state)
{
    Fixture *f = *state;
    f->model.locale = LOCALE_EN;
    write_document(f);
    assert_styles(f, "string(//w:rPrDefault//w:sz/@w:val)", "22");
    assert_styles(f, "count(" STYLE("Normal") "/w:pPr)", "0");
}

static void roles_are_styles_of_word(void **state)
{
    Fixture *f = *state;
    int body = add_role(f, ROLE_BODY, "body", STYLE_PARAGRAPH, NO_STYLE);
    add_role(f, ROLE_HEADING_1, "一级标题", STYLE_PARAGRAPH, body);
    add_role(f, ROLE_STRONG, "strong", STYLE_CHARACTER, NO_STYLE);
    add_role(f, ROLE_TABLE, "table", STYLE_TABLE, NO_STYLE);
    write_document(f);
    assert_styles(f, "string(" STYLE("BodyText") "/w:name/@w:val)", "Body Text");
    assert_styles(f, "string(" STYLE("BodyText") "/w:basedOn/@w:val)", "Normal");
    assert_styles(f, "string(" STYLE("Heading1") "/w:name/@w:val)", "heading 1");
    assert_styles(f, "string(" STYLE("Heading1") "/w:basedOn/@w:val)", "BodyText");
    assert_styles(f, "string(" STYLE("Heading1") "//w:outlineLvl/@w:val)", "0");
    assert_styles(f, "count(" STYLE("Heading1") "/@w:customStyle)", "0");
    assert_styles(f, "string(" STYLE("Strong") "/w:basedOn/@w:val)", "DefaultParagraphFont");
    assert_styles(f, "string(" STYLE("TableGrid") "/w:basedOn/@w:val)", "TableNormal");
}

static void a_heading_has_a_linked_character_style(void **state)
{
    Fixture *f = *state;
    int body = add_role(f, ROLE_BODY, "body", STYLE_PARAGRAPH, NO_STYLE);
    says(props_of(f, body), PROPERTY_SPACING)->spacing = pt(-250);
    int heading = add_role(f, ROLE_HEADING_1 + 1, "二级标题", STYLE_PARAGRAPH, body);
    says(props_of(f, heading), PROPERTY_FONT_EAST)->font_east = STR("楷体_GB2312");
    write_document(f);
    assert_styles(f, "string(" STYLE("Heading2") "/w:link/@w:val)", "Heading2Char");
    assert_styles(f, "string(" STYLE("Heading2Char") "/w:link/@w:val)", "Heading2");
    assert_styles(f, "string(" STYLE("Heading2Char") "/w:basedOn/@w:val)", "DefaultParagraphFont");
    assert_styles(f, "string(" STYLE("Heading2Char") "/w:uiPriority/@w:val)", "9");
    assert_styles(f, "count(" STYLE("Heading2") "/w:unhideWhenUsed)", "1");
    assert_styles(f, "string(" STYLE("Heading2Char") "/w:name/@w:val)", "Heading 2 Char");
    assert_styles(f, "string(" STYLE("Heading2Char") "//w:rFonts/@w:eastAsia)", "楷体_GB2312");
    assert_styles(f, "string(" STYLE("Heading2Char") "//w:spacing/@w:val)", "-5");
}

static void word_names_the_built_in_style(void **state)
{
    Fixture *f = *state;
    int i = add_style(f, "公文标题", STYLE_PARAGRAPH, NO_STYLE);
    f->styles[i].word = STR("title");
    write_document(f);
    assert_styles(f, "string(" STYLE("Title") "/w:name/@w:val)", "Title");
    assert_styles(f, "string(" STYLE("Title") "/w:uiPriority/@w:val)", "10");
    assert_styles(f, "count(" STYLE("Title") "/w:qFormat)", "1");
}

static void what_is_superseded_stays_out_of_sight(void **state)
{
    Fixture *f = *state;
    add_role(f, ROLE_TITLE, "title", STYLE_PARAGRAPH, NO_STYLE);
    int ours = add_role(f, ROLE_TITLE, "标题", STYLE_PARAGRAPH, NO_STYLE);
    f->styles[ours].word = STR("Title");
    write_document(f);
    assert_styles(f, "count(//w:style[w:name/@w:val='Title'])", "1");
    assert_styles(f, "string(//w:style[w:name/@w:val='title 2']/@w:customStyle)", "1");
    assert_styles(f, "count(//w:style[w:name/@w:val='title 2']/w:semiHidden)", "1");
    assert_styles(f, "count(//w:style[w:name/@w:val='title 2']/w:qFormat)", "0");
}

static void custom_styles_get_safe_unique_ids(void **state)
{
    Fixture *f = *state;
    add_style(f, "抄送 机关", STYLE_PARAGRAPH, NO_STYLE);
    add_style(f, "a,b", STYLE_PARAGRAPH, NO_STYLE);
    add_style(f, "a-b", STYLE_PARAGRAPH, NO_STYLE);
    add_style(f, "AB", STYLE_CHARACTER, NO_STYLE);
    add_style(f, "★", STYLE_PARAGRAPH, NO_STYLE);
    write_document(f);
    assert_styles(f, "string(" STYLE("抄送机关") "[@w:customStyle=1]/w:name/@w:val)", "抄送 机关");
    assert_styles(f, "string(" STYLE("a_b") "/w:name/@w:val)", "a_b");
    assert_styles(f, "string(//w:style[w:name/@w:val='a-b']/@w:styleId)", "ab");
    assert_styles(f, "string(//w:style[w:name/@w:val='AB']/@w:styleId)", "AB2");
    assert_styles(f, "string(//w:style[w:name/@w:val='★']/@w:styleId)", "Style");
}

static void a_reserved_name_is_not_given_away(void **state)
{
    Fixture *f = *state;
    add_style(f, "No List", STYLE_PARAGRAPH, NO_STYLE);
    add_style(f, "Nor mal", STYLE_PARAGRAPH, NO_STYLE);
    add_style(f, "Heading1Char", STYLE_CHARACTER, NO_STYLE);
    write_document(f);
    assert_styles(f, "count(//w:style[w:name/@w:val='No List'])", "1");
    assert_styles(f, "string(//w:style[w:name/@w:val='No List 2']/@w:type)", "paragraph");
    assert_styles(f, "string(//w:style[w:name/@w:val='Nor mal']/@w:styleId)", "Normal2");
    assert_styles(f, "string(//w:style[w:name/@w:val='Heading1Char']/@w:styleId)", "Heading1Char2");
}

static void a_style_may_be_normal(void **state)
{
    Fixture *f = *state;
    int normal = add_style(f, "基准", STYLE_PARAGRAPH, NO_STYLE);
    f->styles[normal].word = STR("Normal");
    says(props_of(f, normal), PROPERTY_INDENT_FIRST)->indent_first = em(2);
    add_style(f, "其他", STYLE_PARAGRAPH, NO_STYLE);
    write_document(f);
    assert_styles(f, "count(//w:style[@w:default=1][@w:type='paragraph'])", "1");
    assert_styles(f, "string(" STYLE("Normal") "//w:ind/@w:firstLineChars)", "200");
    assert_styles(f, "count(" STYLE("其他") "/w:basedOn)", "0");
}

static void next_is_written_where_it_is_another(void **state)
{
    Fixture *f = *state;
    int a = add_style(f, "甲", STYLE_PARAGRAPH, NO_STYLE),
        b = add_style(f, "乙", STYLE_PARAGRAPH, NO_STYLE);
    f->styles[a].next = b;
    f->styles[b].next = b;
    write_document(f);
    assert_styles(f, "string(" STYLE("甲") "/w:next/@w:val)", "乙");
    assert_styles(f, "count(" STYLE("乙") "/w:next)", "0");
}

static void a_style_based_on_a_heading_is_none(void **state)
{
    Fixture *f = *state;
    int heading = add_role(f, ROLE_HEADING_1, "heading 1", STYLE_PARAGRAPH, NO_STYLE);
    f->lists[0].levels[0] = (ListLevel){
        .used = true, .pattern = {.style = NUMERAL_CHINESE, .after = STR("、")}, .style = heading};
    add_style(f, "附件标题", STYLE_PARAGRAPH, heading);
    write_document(f);
    assert_styles(f, "string(" STYLE("Heading1") "//w:numId/@w:val)", "1");
    assert_styles(f, "string(" STYLE("附件标题") "//w:numId/@w:val)", "0");
    assert_styles(f, "string(" STYLE("附件标题") "//w:outlineLvl/@w:val)", "9");
}

static void bases_come_first(void **state)
{
    Fixture *f = *state;
    int derived = add_style(f, "附件标题", STYLE_PARAGRAPH, NO_STYLE);
    int base = add_role(f, ROLE_TITLE, "标题", STYLE_PARAGRAPH, NO_STYLE);
    f->styles[derived].base = base;
    write_document(f);
    assert_styles(f, "count(" STYLE("附件标题") "/preceding-sibling::*[@w:styleId='Title'])", "1");
    assert_styles(f, "count(" STYLE("附件标题") ")", "1");
    assert_styles(f, "count(" STYLE("TitleChar") ")", "1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(has_the_four_defaults),
        T(the_defaults_are_those_of_word),
        T(a_neutral_normal),
        T(table_styles_have_lines_and_room),
        T(tells_of_the_latent_styles),
        T(defaults_look_like_the_body),
        T(english_defaults_differ),
        T(roles_are_styles_of_word),
        T(a_heading_has_a_linked_character_style),
        T(word_names_the_built_in_style),
        T(what_is_superseded_stays_out_of_sight),
        T(custom_styles_get_safe_unique_ids),
        T(a_reserved_name_is_not_given_away),
        T(a_style_may_be_normal),
        T(next_is_written_where_it_is_another),
        T(a_style_based_on_a_heading_is_none),
        T(bases_come_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
