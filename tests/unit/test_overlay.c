/* data/overlay and data/readers/setting: later data over earlier ones, and what -D says. */
#include "reading.h"

#include "data/readers/ini.h"
#include "data/overlay.h"
#include "data/readers/setting.h"

/* 年度 text; 议程 list of text; 会议 { 日期; 列席 list of text }; 请假 list { 姓名; 原因 } */
static const Schema *schema(Reading *r)
{
    const Type *text = type_plain(TYPE_TEXT), *texts = type_list_new(r->arena, text);
    const FieldRule meeting[] = {{.name = STR("日期"), .type = text},
                                 {.name = STR("列席"), .type = texts}};
    const FieldRule away[] = {{.name = STR("姓名"), .type = text}, {.name = STR("原因"), .type = text}};
    const Schema *meetings = reading_schema(r, 11, meeting, 2);
    const Schema *aways = reading_schema(r, 13, away, 2);
    const FieldRule top[] = {
        {.name = STR("年度"), .type = text},
        {.name = STR("议程"), .type = texts},
        {.name = STR("会议"), .type = reading_record_type(r, meetings), .members = meetings},
        {.name = STR("请假"),
         .type = type_list_new(r->arena, reading_record_type(r, aways)),
         .members = aways},
    };
    return reading_schema(r, 1, top, COUNT(top));
}

static void lays_over(Reading *r, Str below, Str above, const char *wanted)
{
    const Schema *s = schema(r);
    DataNode *x = ini_read(reading_job(r), reading_source(r, below), s);
    DataNode *y = ini_read(reading_job(r), reading_source(r, above), s);
    DataNode *z = ini_read(reading_job(r), reading_source(r, above), s);
    Buf before = buf_open(&r->memory);
    put_tree(&before, x);
    assert_tree(r, overlay_copy(r->arena, s, x, y), wanted);
    assert_tree(r, x, str_cstr(r->arena, buf_str(&before)));
    buf_close(&before);
    overlay(r->arena, s, x, z);
    assert_tree(r, x, wanted);
}

static void lays_data_over_data(void **state)
{
    static const struct {
        Str below, above;
        const char *wanted;
    } cases[] = {
        {STR_INIT("a=1\nb=2"), STR_INIT("b=3\nc=4"), "{a=1, b=3, c=4}"},
        {STR_INIT(""), STR_INIT("a=1"), "{a=1}"},
        {STR_INIT("a=1"), STR_INIT(""), "{a=1}"},
        {STR_INIT("年度=1"), STR_INIT("年度="), "{年度=}"},
        {STR_INIT("[会议]\n日期=1\n列席=a"), STR_INIT("[会议]\n列席=b"), "{会议={日期=1, 列席=b}}"},
        {STR_INIT("[会议]\n日期=1"), STR_INIT("[会议.x]\ny=2"), "{会议={日期=1, x={y=2}}}"},
        {STR_INIT("[a]\nx=1"), STR_INIT("[a]\ny=2"), "{a={y=2}}"}, /* nothing declares it */
        {STR_INIT("议程=a\n议程=b"), STR_INIT("议程=c"), "{议程=c}"},
        {STR_INIT("议程=a"), STR_INIT("议程=b\n议程=c"), "{议程=[b, c]}"},
        {STR_INIT("[请假]\n姓名=甲\n原因=病"), STR_INIT("[请假]\n姓名=乙"), "{请假={姓名=乙}}"},
        {STR_INIT("[请假]\n姓名=甲\n[请假]\n姓名=乙"), STR_INIT("[请假]\n姓名=丙"), "{请假={姓名=丙}}"},
        {STR_INIT("会议=x"), STR_INIT("[会议]\n日期=1"), "{会议={日期=1}}"},
        {STR_INIT("[会议]\n日期=1"), STR_INIT("会议=x"), "{会议=x}"},
    };
    Reading *r = *state;
    for (size_t i = 0; i < COUNT(cases); i++)
        lays_over(r, cases[i].below, cases[i].above, cases[i].wanted);
    assert_messages(r, "");
}

static void keeps_the_later_place(void **state)
{
    Reading *r = *state;
    const Schema *s = schema(r);
    DataNode *x = ini_read(reading_job(r), reading_source(r, STR("[会议]\n日期=1")), s);
    DataNode *y = ini_read(reading_job(r), reading_source(r, STR("\n\n[会议]\n日期=2")), s);
    overlay(r->arena, s, x, y);
    const DataNode *meeting = tree_member(x, STR("会议")), *day = tree_member(meeting, STR("日期"));
    assert_int_equal(meeting->at.file, 3);
    assert_int_equal(day->at.file, 3);
    assert_true(str_is(source_text(r->sources, day->at), "2"));
}

static void lays_many_over_many(void **state)
{
    enum { MANY = 50000 };
    Reading *r = *state;
    Buf b = buf_open(&r->memory);
    for (int i = 0; i < MANY; i++)
        buf_putf(&b, "k%d = v\n", i);
    const Schema *s = schema(r);
    DataNode *x = ini_read(reading_job(r), reading_source(r, buf_str(&b)), s);
    DataNode *y = ini_read(reading_job(r), reading_source(r, buf_str(&b)), s);
    overlay(r->arena, s, x, y);
    assert_int_equal(x->nodes->count, MANY);
    buf_close(&b);
}

/* ---- settings ---- */

static const DataNode *set(Reading *r, const Str *texts, size_t count)
{
    DataNode *top = tree_new(r->arena, NO_SPAN);
    for (size_t i = 0; i < count; i++)
        setting_read(r->arena, sources_add(r->sources, STR("-D"), texts[i]), schema(r), top, r->dg);
    return top;
}

static void sets_values(void **state)
{
    static const struct {
        Str texts[3];
        size_t count;
        const char *wanted;
    } cases[] = {
        {{STR_INIT("年度=2024")}, 1, "{年度=2024}"},
        {{STR_INIT(" 年度 = 2024 = x ")}, 1, "{年度=2024 = x}"},
        {{STR_INIT("年度=")}, 1, "{年度=}"},
        {{STR_INIT("年度=\"  x \"")}, 1, "{年度=  x }"},
        {{STR_INIT("年度=a\r\n  b\n")}, 1, "{年度=a\nb}"},
        {{STR_INIT("会议.日期=1"), STR_INIT("会议.列席=a")}, 2, "{会议=~{日期=1, 列席=a}}"},
        {{STR_INIT("`a=b`.`c=.d`=1")}, 1, "{a=b=~{c=.d=1}}"},
        {{STR_INIT("议程=a"), STR_INIT("年度=1"), STR_INIT("议程=b")}, 3, "{议程=[a, b], 年度=1}"},
        {{STR_INIT("会议.列席=a"), STR_INIT("会议.列席=b")}, 2, "{会议=~{列席=[a, b]}}"},
        {{STR_INIT("年度=1"), STR_INIT("年度=2"), STR_INIT("年度=3")}, 3, "{年度=3}"},
        {{STR_INIT("会议.日期=1"), STR_INIT("会议.日期=2")}, 2, "{会议=~{日期=2}}"},
        {{STR_INIT("请假.姓名=甲"), STR_INIT("请假.原因=病")}, 2, "{请假=~{姓名=甲, 原因=病}}"},
        {{STR_INIT("请假.姓名=甲"), STR_INIT("请假.姓名=乙")}, 2, "{请假=~{姓名=[甲, 乙]}}"},
    };
    Reading *r = *state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_tree(r, set(r, cases[i].texts, cases[i].count), cases[i].wanted);
    assert_messages(r, "");
}

static void points_into_a_setting(void **state)
{
    Reading *r = *state;
    const Str texts[] = {STR("会议.日期 = 5")};
    const DataNode *day = tree_member(tree_member(set(r, texts, 1), STR("会议")), STR("日期"));
    assert_true(str_is(source_text(r->sources, day->name_at), "日期"));
    assert_true(str_is(source_text(r->sources, day->at), "5"));
}

static void refuses_what_sets_nothing(void **state)
{
    Reading *r = *state;
    const Str texts[] = {STR("年度"), STR("=5"), STR("a..b=1"), STR("")};
    assert_tree(r, set(r, texts, COUNT(texts)), "{}");
    assert_messages(r, "E_SETTING `年度` -D:1:1\nE_SETTING `=5` -D:1:1\nE_SETTING `a..b=1` -D:1:1\n"
                       "E_SETTING -D:1:1\n");
    assert_int_equal(diags_status(r->dg), EXIT_USE);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(lays_data_over_data), TEST(keeps_the_later_place),  TEST(lays_many_over_many),
        TEST(sets_values),         TEST(points_into_a_setting), TEST(refuses_what_sets_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
