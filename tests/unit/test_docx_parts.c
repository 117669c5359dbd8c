/* docx: the parts that stand in every document: settings, fonts, theme, properties. */
#include "docx_fixture.h"

static void write_nothing(Fixture *f)
{
    begin(f);
    section(f, NULL);
    assert_int_equal(end(f), DOCX_OK);
}

static void all_parts_that_word_writes_are_there(void **state)
{
    static const char *const parts[] = {
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
        "word/styles.xml", "word/settings.xml", "word/webSettings.xml", "word/fontTable.xml",
        "word/theme/theme1.xml", "docProps/core.xml", "docProps/app.xml",
    };
    Fixture *f = *state;
    write_nothing(f);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (!has_part(f, parts[i]))
            fail_msg("there is no %s", parts[i]);
}

static void is_not_opened_in_compatibility_mode(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
    assert_part(f, SETTINGS, "string(//w:compatSetting[@w:name='compatibilityMode']/@w:val)", "15");
    assert_part(f, SETTINGS,
                "count(//w:compatSetting[@w:uri='http://schemas.microsoft.com/office/word'])", "6");
}

static void settings_of_a_chinese_document(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
    assert_part(f, SETTINGS, "count(//w:compat/w:useFELayout)", "1");
    assert_part(f, SETTINGS, "string(//w:zoom/@w:percent)", "100");
    assert_part(f, SETTINGS,
                "count(//w:bordersDoNotSurroundHeader | //w:bordersDoNotSurroundFooter)", "2");
    assert_part(f, SETTINGS, "string(//w:drawingGridHorizontalSpacing/@w:val)", "105");
    assert_part(f, SETTINGS, "string(//w:displayHorizontalDrawingGridEvery/@w:val)", "0");
    assert_part(f, SETTINGS, "string(//w:displayVerticalDrawingGridEvery/@w:val)", "2");
    assert_part(f, SETTINGS, "string(//w:defaultTabStop/@w:val)", "420");
    assert_part(f, SETTINGS, "string(//w:characterSpacingControl/@w:val)", "doNotCompress");
    assert_part(f, SETTINGS, "string(//w:themeFontLang/@w:eastAsia)", "zh-CN");
    assert_part(f, SETTINGS, "string(//w:themeFontLang/@w:val)", "en-US");
    assert_part(f, SETTINGS, "count(//w:clrSchemeMapping/@*)", "12");
    assert_part(f, SETTINGS, "string(//w:clrSchemeMapping/@w:bg1)", "light1");
    assert_part(f, SETTINGS, "string(//w:decimalSymbol/@w:val)", ".");
    assert_part(f, SETTINGS, "string(//w:listSeparator/@w:val)", ",");
    assert_part(f, SETTINGS, "count(//w:updateFields)", "0");
}

static void settings_of_an_english_document(void **state)
{
    Fixture *f = *state;
    f->model.locale = LOCALE_EN;
    write_nothing(f);
    assert_part(f, SETTINGS, "count(//w:compat/w:useFELayout)", "0");
    assert_part(f, SETTINGS, "string(//w:defaultTabStop/@w:val)", "720");
}

static void fonts_have_other_names(void **state)
{
    Fixture *f = *state;
    Props *p = props_of(f, add_style(f, "ours", STYLE_PARAGRAPH, NO_STYLE));
    says(p, PROPERTY_FONT_EAST)->font_east = STR("仿宋_GB2312");
    says(p, PROPERTY_FONT_LATIN)->font_latin = STR("Arial");
    p = props_of(f, add_style(f, "third", STYLE_PARAGRAPH, NO_STYLE));
    says(p, PROPERTY_FONT_EAST)->font_east = STR("黑体");
    p = props_of(f, add_style(f, "other", STYLE_PARAGRAPH, NO_STYLE));
    says(p, PROPERTY_FONT_EAST)->font_east = STR("自制字体");
    write_nothing(f);
#define FONT(name) "//w:font[@w:name='" name "']"
    assert_part(f, "word/fontTable.xml", "count(//w:font)", "6");
    assert_part(f, "word/fontTable.xml", "string(" FONT("仿宋_GB2312") "/w:altName/@w:val)",
                "仿宋");
    assert_part(f, "word/fontTable.xml", "string(" FONT("仿宋_GB2312") "/w:charset/@w:val)", "86");
    assert_part(f, "word/fontTable.xml", "string(" FONT("Arial") "/w:family/@w:val)", "swiss");
    assert_part(f, "word/fontTable.xml", "string(" FONT("黑体") "/w:pitch/@w:val)", "fixed");
    assert_part(f, "word/fontTable.xml", "string(" FONT("自制字体") "/w:charset/@w:val)", "86");
    assert_part(f, "word/fontTable.xml", "count(" FONT("宋体") ")", "1");
}

static void fonts_of_the_body_and_the_theme_are_there(void **state)
{
    Fixture *f = *state;
    Props *p = props_of(f, add_role(f, ROLE_BODY, "body", STYLE_PARAGRAPH, NO_STYLE));
    says(p, PROPERTY_FONT_EAST)->font_east = STR("仿宋");
    says(p, PROPERTY_FONT_LATIN)->font_latin = STR("Georgia");
    write_nothing(f);
    assert_part(f, "word/fontTable.xml", "count(//w:font)", "4");
    assert_part(f, "word/fontTable.xml", "string(//w:font[1]/@w:name)", "Georgia");
    assert_part(f, "word/fontTable.xml", "count(" FONT("Times New Roman") " | " FONT("宋体") ")",
                "2");
}

static void the_theme_is_complete(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
#define THEME "word/theme/theme1.xml"
    assert_part(f, THEME, "count(//a:clrScheme/*/a:srgbClr[string-length(@val) = 6])", "12");
    assert_part(f, THEME, "count(//@name[. = 'Office'])", "4");
    assert_part(f, THEME, "count(//a:fillStyleLst/a:solidFill/a:schemeClr[@val = 'phClr'])", "3");
    assert_part(f, THEME, "count(//a:lnStyleLst/a:ln[@w > 0]/a:solidFill)", "3");
    assert_part(f, THEME, "count(//a:effectStyleLst/a:effectStyle/a:effectLst)", "3");
    assert_part(f, THEME, "count(//a:bgFillStyleLst/a:solidFill)", "3");
    assert_part(f, THEME, "count(//a:cs)", "2");
}

static void web_settings_are_those_of_word(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
    assert_part(f, "word/webSettings.xml", "count(/w:webSettings/w:optimizeForBrowser)", "1");
    assert_part(f, "word/webSettings.xml", "count(/w:webSettings/w:allowPNG)", "1");
}

static void fonts_of_the_theme_are_everywhere(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
    assert_part(f, "word/theme/theme1.xml", "string(//a:minorFont/a:ea/@typeface)", "宋体");
    assert_part(f, "word/theme/theme1.xml", "string(//a:majorFont/a:latin/@typeface)",
                "Times New Roman");
    assert_part(f, "word/theme/theme1.xml", "count(//a:font)", "0");
}

static void properties_of_the_document(void **state)
{
    Fixture *f = *state;
    f->info = (DocumentInfo){.title = STR("报告"),
                             .author = STR("张三"),
                             .subject = STR("专题"),
                             .keywords = STR("会议"),
                             .company = STR("县委 & 县政府"),
                             .dated = true,
                             .date = {2023, 11, 5}};
    write_nothing(f);
    assert_part(f, "docProps/core.xml", "string(//dc:title)", "报告");
    assert_part(f, "docProps/core.xml", "string(//dc:creator)", "张三");
    assert_part(f, "docProps/core.xml", "string(//cp:lastModifiedBy)", "张三");
    assert_part(f, "docProps/core.xml", "string(//dc:subject)", "专题");
    assert_part(f, "docProps/core.xml", "string(//cp:keywords)", "会议");
    assert_part(f, "docProps/core.xml", "string(//dcterms:created)", "2023-11-05T00:00:00Z");
    assert_part(f, "docProps/core.xml", "string(//dcterms:modified)", "2023-11-05T00:00:00Z");
    assert_part(f, "docProps/core.xml", "count(//*[@xsi:type = 'dcterms:W3CDTF'])", "2");
    assert_part(f, "docProps/app.xml", "string(//ep:Application)", "rptc");
    assert_part(f, "docProps/app.xml", "string(//ep:Company)", "县委 & 县政府");
    assert_part(f, "docProps/app.xml", "string(//ep:AppVersion)", "16.0000");
}

static void without_a_date_there_is_none(void **state)
{
    Fixture *f = *state;
    write_nothing(f);
    assert_part(f, "docProps/core.xml", "count(//dcterms:created | //dc:title | //cp:keywords)",
                "0");
    assert_part(f, "docProps/core.xml", "string(//cp:revision)", "1");
    assert_part(f, "docProps/app.xml", "count(//ep:Company)", "0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(all_parts_that_word_writes_are_there),
        T(is_not_opened_in_compatibility_mode),
        T(settings_of_a_chinese_document),
        T(settings_of_an_english_document),
        T(fonts_have_other_names),
        T(fonts_of_the_body_and_the_theme_are_there),
        T(the_theme_is_complete),
        T(web_settings_are_those_of_word),
        T(fonts_of_the_theme_are_everywhere),
        T(properties_of_the_document),
        T(without_a_date_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
