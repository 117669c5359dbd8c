/* data/readers/ini: what a file comes to as a tree, and where its faults are pointed at. */
#include "reading.h"

#include "data/readers/ini.h"

/* 上级 text; 支部 text; 议程 list of text; 会议 { 日期; 地点 }; 请假 list { 姓名; 原因 } */
static const Schema *schema(Reading *r)
{
    const Type *text = type_plain(TYPE_TEXT);
    const FieldRule meeting[] = {{.name = STR("日期"), .type = text},
                                 {.name = STR("地点"), .type = text}};
    const FieldRule away[] = {{.name = STR("姓名"), .type = text}, {.name = STR("原因"), .type = text}};
    const Schema *meetings = reading_schema(r, 11, meeting, 2);
    const Schema *aways = reading_schema(r, 13, away, 2);
    const FieldRule top[] = {
        {.name = STR("上级"), .type = text},
        {.name = STR("支部"), .type = text},
        {.name = STR("议程"), .type = type_list_new(r->arena, text)},
        {.name = STR("会议"), .type = reading_record_type(r, meetings), .members = meetings},
        {.name = STR("请假"),
         .type = type_list_new(r->arena, reading_record_type(r, aways)),
         .members = aways},
    };
    return reading_schema(r, 1, top, COUNT(top));
}

static void reads(Reading *r, Str text, const char *wanted)
{
    assert_tree(r, ini_read(reading_job(r), reading_source(r, text), schema(r)), wanted);
}

typedef struct Case {
    Str text;
    const char *wanted;
} Case;

static void reads_all(Reading *r, const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        reads(r, cases[i].text, cases[i].wanted);
    assert_messages(r, "");
}

static void reads_keys(void **state)
{
    static const Case cases[] = {
        {STR_INIT(""), "{}"},
        {STR_INIT("\n \n\t\n"), "{}"},
        {STR_INIT("上级 = 县委"), "{上级=县委}"},
        {STR_INIT("上级=县委\n支部=一"), "{上级=县委, 支部=一}"},
        {STR_INIT("上级=县委\r\n支部=一\r\n"), "{上级=县委, 支部=一}"},
        {STR_INIT("上级=县委\r支部=一\r"), "{上级=县委, 支部=一}"},
        {STR_INIT("  上级\t=\t县委  \n"), "{上级=县委}"},
        {STR_INIT("　上级　=　韩　正　\n"), "{上级=韩　正}"},
        {STR_INIT("上级 = a = b"), "{上级=a = b}"},
        {STR_INIT("上级 ="), "{上级=}"},
        {STR_INIT("上级 = ; 不是注释 # x"), "{上级=; 不是注释 # x}"},
        {STR_INIT("; 注释 = 1\n# 注释 = 2\n上级 = x\n# 注释"), "{上级=x}"},
        {STR_INIT("  ; 注释\n  上级 = x\n  # 注释"), "{上级=x}"},
        {STR_INIT("上级 = <a&b> ${x} {{y}} \\n ]]>"), "{上级=<a&b> ${x} {{y}} \\n ]]>}"},
        {STR_INIT("`a=b` = 1\n`a.b`=2"), "{a=b=1, a.b=2}"},
        {STR_INIT("a`b = 1\n参评（名）=2\n年 度=3"), "{a`b=1, 参评（名）=2, 年 度=3}"},
        {STR_INIT("e\xCC\x81 = e\xCC\x81"), "{\xC3\xA9=e\xCC\x81}"}, /* NFC is for names only */
        {STR_INIT("上级 = 县\t委\xE2\x80\xA8乙"), "{上级=县\t委\xE2\x80\xA8乙}"},
    };
    reads_all(*state, cases, COUNT(cases));
}

static void takes_quotes_off(void **state)
{
    static const Case cases[] = {
        {STR_INIT("上级 = \"  县委　\""), "{上级=  县委　}"},
        {STR_INIT("上级 = \"\""), "{上级=}"},
        {STR_INIT("上级 = \""), "{上级=\"}"},
        {STR_INIT("上级 = \"a\" and \"b\""), "{上级=\"a\" and \"b\"}"},
        {STR_INIT("上级 = “县委”"), "{上级=“县委”}"},
        {STR_INIT("上级 = '县委'"), "{上级='县委'}"},
        {STR_INIT("上级 = \"a\"\n  b"), "{上级=\"a\"\nb}"},
        {STR_INIT("上级 =\n  \" a \""), "{上级= a }"},
    };
    reads_all(*state, cases, COUNT(cases));
}

static void goes_on_over_lines(void **state)
{
    static const Case cases[] = {
        {STR_INIT("上级 = 甲\n  乙  \n\t丙\n　丁\n支部 = 一"), "{上级=甲\n乙\n丙\n丁, 支部=一}"},
        {STR_INIT("上级 =\n  甲\n  乙"), "{上级=甲\n乙}"},
        {STR_INIT("上级 = 甲\n  别的 = 乙"), "{上级=甲\n别的 = 乙}"},
        {STR_INIT("  上级 = 甲\n  支部 = 一"), "{上级=甲, 支部=一}"},
        {STR_INIT("    上级 = 甲\n  支部 = 一"), "{上级=甲, 支部=一}"},
        {STR_INIT("   上级 = 甲\n\t乙"), "{上级=甲\n乙}"}, /* a tab reaches column 4 */
        {STR_INIT("    上级 = 甲\n\t支部 = 一"), "{上级=甲, 支部=一}"},
        {STR_INIT("议程 = 甲\n  续\n议程 = 乙"), "{议程=[甲\n续, 乙]}"},
        {STR_INIT("[会议]\n  地点 = 甲\n    乙\n  日期 = 1"), "{会议={地点=甲\n乙, 日期=1}}"},
        {STR_INIT("上级 = 甲\n  [不知]"), "{上级=甲\n[不知]}"},
        {STR_INIT("[会议]\n地点 = 甲\n  上级 = 乙"), "{会议={地点=甲\n上级 = 乙}}"}, /* not of this section */
    };
    reads_all(*state, cases, COUNT(cases));
}

static void reads_sections(void **state)
{
    static const Case cases[] = {
        {STR_INIT("[会议]"), "{会议={}}"},
        {STR_INIT("[ 会议 ]\n日期 = 1\n[]\n上级 = x"), "{会议={日期=1}, 上级=x}"},
        {STR_INIT("[请假]\n姓名 = 甲\n[请假]\n姓名 = 乙"), "{请假=[{姓名=甲}, {姓名=乙}]}"},
        {STR_INIT("议程 = a\n议程 = b\n议程 = c"), "{议程=[a, b, c]}"},
        {STR_INIT("[请假]\n姓名 = 甲\n姓名 = 乙"), "{请假={姓名=[甲, 乙]}}"},
        {STR_INIT("[a]\nx=1\n[a.b]\ny=2\n[a]\nx=3\n[a.b]\ny=4"),
         "{a=[{x=1, b={y=2}}, {x=3, b={y=4}}]}"},
        {STR_INIT("[a]\n[a.b]\ny=1\n[a.b]\ny=2"), "{a={b=[{y=1}, {y=2}]}}"},
        {STR_INIT("[a.b.c]\nx=1"), "{a=~{b=~{c={x=1}}}}"},
        {STR_INIT("[a.b]\nx=1\n[a]\ny=2"), "{a={b={x=1}, y=2}}"},
        {STR_INIT("[a . b]\nx=1"), "{a=~{b={x=1}}}"},
        {STR_INIT("[`a.b`.c]\nx=1"), "{a.b=~{c={x=1}}}"},
        {STR_INIT("a=1\n[a]\nx=2"), "{a=[1, {x=2}]}"},
        {STR_INIT("a=1\n[a.b]\nx=2"), "{a=[1, ~{b={x=2}}]}"},
    };
    reads_all(*state, cases, COUNT(cases));
}

static void knows_no_names_without_a_schema(void **state)
{
    Reading *r = *state;
    const Source *s = reading_source(r, STR("上级 = 甲\n  支部 = 乙"));
    assert_tree(r, ini_read(reading_job(r), s, NULL), "{上级=甲\n支部 = 乙}");
    assert_messages(r, "");
}

static void remembers_places(void **state)
{
    Reading *r = *state;
    const Source *s = reading_source(r, STR("上级 =  甲\n  乙 \n[ 会议 ]\n支部=\n"));
    const DataNode *top = ini_read(reading_job(r), s, schema(r));
    const DataNode *n = tree_member(top, STR("上级"));
    assert_true(str_is(source_text(r->sources, n->name_at), "上级"));
    assert_true(str_is(source_text(r->sources, n->at), "甲\n  乙"));
    n = tree_member(top, STR("会议"));
    assert_true(str_is(source_text(r->sources, n->at), "会议"));
    n = tree_member(n, STR("支部"));
    assert_int_equal(n->at.start, n->at.end);
    assert_int_equal(source_place(s, n->at.start).line, 4);
}

/* ---- faults: each is reported at its place, and the rest is read all the same ---- */

static void fails(void **state, Str text, const char *tree, const char *messages)
{
    reading_tear_down(state);
    reading_set_up(state);
    Reading *r = *state;
    reads(r, text, tree);
    assert_messages(r, messages);
}

static void reports_lines_that_are_none(void **state)
{
    fails(state, STR("上级 = 县委\n各位同志\n支部 = 一"), "{上级=县委, 支部=一}",
          "E_INI_LINE `各位同志` d.ini:2:1 ? H_INI_INDENT\n");
    fails(state, STR("各位同志"), "{}", "E_INI_LINE `各位同志` d.ini:1:1\n");
    fails(state, STR("【会议】\n"), "{会议={}}", "E_INI_LINE `【会议】` d.ini:1:1 ? H_WRITE `[会议]`\n");
    fails(state, STR(" = 5"), "{}", "E_INI_NO_NAME d.ini:1:2\n");
}

static void reports_other_marks_for_equals(void **state)
{
    fails(state, STR("上级 ＝ 县委"), "{上级=县委}",
          "E_INI_LINE `上级 ＝ 县委` d.ini:1:4 ? H_INI_HALF_WIDTH\n");
    fails(state, STR("上级：县委=a\n支部: 一"), "{上级=县委=a, 支部=一}",
          "E_INI_LINE `上级：县委=a` d.ini:1:3 ? H_INI_EQUALS\n"
          "E_INI_LINE `支部: 一` d.ini:2:3 ? H_INI_EQUALS\n");
    fails(state, STR("上级 = 甲＝乙：丙"), "{上级=甲＝乙：丙}", "");
    fails(state, STR("别的：县委"), "{}", "E_INI_LINE `别的：县委` d.ini:1:1\n");
}

static void reports_sections_that_are_none(void **state)
{
    fails(state, STR("[会议\n上级 = x"), "{会议={上级=x}}", "E_INI_SECTION d.ini:1:1 ? H_WRITE `[会议]`\n");
    fails(state, STR("[a..b]"), "{}", "E_INI_SECTION d.ini:1:1\n");
    fails(state, STR("[.]"), "{}", "E_INI_SECTION d.ini:1:1\n");
    fails(state, STR("[`a]"), "{}", "E_INI_SECTION d.ini:1:1\n");
    fails(state, STR("[会议] ; x"), "{会议={}}", "E_INI_SECTION d.ini:1:1 ? H_WRITE `[会议]`\n");
    fails(state, STR("[[会议]]"), "{会议={}}", "E_INI_SECTION d.ini:1:1 ? H_WRITE `[会议]`\n");
    fails(state, STR("会议：\n日期 = 1"), "{会议={日期=1}}", "E_INI_LINE `会议：` d.ini:1:1 ? H_WRITE `[会议]`\n");
    fails(state, STR("(会议)"), "{会议={}}", "E_INI_LINE `(会议)` d.ini:1:1 ? H_WRITE `[会议]`\n");
    fails(state, STR("(别的)"), "{}", "E_INI_LINE `(别的)` d.ini:1:1\n");
}

static void reports_a_line_whose_value_has_ended(void **state)
{
    static const char stray[] = "E_INI_STRAY `乙` `上级` d.ini:3:3 ? H_INI_STRAY + N_VALUE_GOES_ON `上级` d.ini:1:1\n";
    fails(state, STR("上级 = 甲\n\n  乙\n  丙\n支部 = 一"), "{上级=甲, 支部=一}", stray);
    fails(state, STR("上级 = 甲\n; 注释\n  乙\n\n  丙\n"), "{上级=甲}", stray);
    fails(state, STR("上级 = 甲\n\n  支部 = 一"), "{上级=甲, 支部=一}", "");
    fails(state, STR("上级 = 甲\n  ; 乙"), "{上级=甲\n; 乙}", "W_INI_INDENTED_COMMENT `; 乙` `上级` d.ini:2:3\n");
}

static void reports_an_indented_key(void **state)
{
    fails(state, STR("上级 = 甲\n  支部 = 一\n    二"), "{上级=甲, 支部=一\n二}",
          "E_INI_INDENTED_KEY `支部` d.ini:2:3 ? H_INI_NO_INDENT + N_VALUE_GOES_ON `上级` d.ini:1:1\n");
    fails(state, STR("[请假]\n姓名 = 甲\n 原因=病"), "{请假={姓名=甲, 原因=病}}",
          "E_INI_INDENTED_KEY `原因` d.ini:3:2 ? H_INI_NO_INDENT + N_VALUE_GOES_ON `姓名` d.ini:2:1\n");
    fails(state, STR("上级 =\n  支部 = 一"), "{上级=, 支部=一}",
          "E_INI_INDENTED_KEY `支部` d.ini:2:3 ? H_INI_NO_INDENT + N_VALUE_GOES_ON `上级` d.ini:1:1\n");
}

static void warns_of_an_indented_section(void **state)
{
    fails(state, STR("上级 = 甲\n  [会议]\n日期 = 1"), "{上级=甲\n[会议], 日期=1}",
          "W_INI_INDENTED_SECTION `[会议]` d.ini:2:3\n");
}

/* ---- size ---- */

static void reads_a_long_value(void **state)
{
    enum { BYTES = 200 * 1024, ROWS = 20000 };
    Reading *r = *state;
    Buf b = buf_open(&r->memory);
    buf_put(&b, STR("上级 = "));
    for (int i = 0; i < BYTES; i++)
        buf_put_byte(&b, 'a');
    buf_put(&b, STR("\n支部 = x"));
    for (int i = 0; i < ROWS; i++)
        buf_put(&b, STR("\n  yz"));
    const DataNode *top = ini_read(reading_job(r), reading_source(r, buf_str(&b)), schema(r));
    assert_int_equal(tree_member(top, STR("上级"))->text.n, BYTES);
    assert_int_equal(tree_member(top, STR("支部"))->text.n, 1 + 3 * ROWS);
    buf_close(&b);
}

/* Names that differ, one that repeats, and sections: none may look through those before it. */
static void reads_many_keys(void **state)
{
    enum { MANY = 100000 };
    Reading *r = *state;
    Buf b = buf_open(&r->memory);
    for (int i = 0; i < MANY; i++)
        buf_putf(&b, "k%d = v\n议程 = %d\n", i, i);
    for (int i = 0; i < MANY; i++)
        buf_put(&b, STR("[请假]\n姓名 = x\n"));
    const DataNode *top = ini_read(reading_job(r), reading_source(r, buf_str(&b)), schema(r));
    assert_int_equal(top->nodes->count, MANY + 2);
    assert_int_equal(tree_member(top, STR("议程"))->nodes->count, MANY);
    assert_int_equal(tree_member(top, STR("请假"))->nodes->count, MANY);
    assert_true(str_is(tree_newest(top, STR("议程"))->text, "99999"));
    assert_non_null(tree_member(top, STR("k77777")));
    assert_messages(r, "");
    buf_close(&b);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(reads_keys),
        TEST(takes_quotes_off),
        TEST(goes_on_over_lines),
        TEST(reads_sections),
        TEST(knows_no_names_without_a_schema),
        TEST(remembers_places),
        TEST(reports_lines_that_are_none),
        TEST(reports_other_marks_for_equals),
        TEST(reports_sections_that_are_none),
        TEST(reports_a_line_whose_value_has_ended),
        TEST(reports_an_indented_key),
        TEST(warns_of_an_indented_section),
        TEST(reads_a_long_value),
        TEST(reads_many_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
