/* doc/numbering: number examples taken apart, and counting. */
#include "written.h"

#include "doc/numbering.h"

/* The labels of the 1st, 2nd and n-th item of a list with that example; empty where it is none. */
static void put_series(Buf *b, const char *example, const int64_t *numbers, size_t count)
{
    ListDefinition d = {.levels = {{.used = true}}};
    if (!label_parse(str_of(example), &d.levels[0].pattern))
        return;
    for (size_t i = 0; i < count; i++) {
        Counters c = {.at = {numbers[i]}};
        if (i > 0)
            buf_put_byte(b, '|');
        counters_put_label(b, &c, &d, 0);
    }
}

static void an_example_stands_for_its_series(void **state)
{
    static const int64_t numbers[] = {1, 2, 10, 11, 20, 21, 101};
    static const struct {
        const char *example, *wanted;
    } cases[] = {
        {"一、", "一、|二、|十、|十一、|二十、|二十一、|一百零一、"},
        {"（一）", "（一）|（二）|（十）|（十一）|（二十）|（二十一）|（一百零一）"},
        {"1.", "1.|2.|10.|11.|20.|21.|101."},
        {"（1）", "（1）|（2）|（10）|（11）|（20）|（21）|（101）"},
        {"①", "①|②|⑩|⑪|⑳|㉑|101"},
        {"一是", "一是|二是|十是|十一是|二十是|二十一是|一百零一是"},
        {"第一，", "第一，|第二，|第十，|第十一，|第二十，|第二十一，|第一百零一，"},
        {"其一，", "其一，|其二，|其十，|其十一，|其二十，|其二十一，|其一百零一，"},
        {"附件1", "附件1|附件2|附件10|附件11|附件20|附件21|附件101"},
        {"A.", "A.|B.|J.|K.|T.|U.|WWWW."},
        {"A. ", "A. |B. |J. |K. |T. |U. |WWWW. "},
        {"(a)", "(a)|(b)|(j)|(k)|(t)|(u)|(wwww)"},
        {"i.", "i.|ii.|x.|xi.|xx.|xxi.|ci."},
        {"I.", "I.|II.|X.|XI.|XX.|XXI.|CI."},
        {"第一章", "第一章|第二章|第十章|第十一章|第二十章|第二十一章|第一百零一章"},
        {"第一条　", "第一条　|第二条　|第十条　|第十一条　|第二十条　|第二十一条　|第一百零一条　"},
        {"壹、", "壹、|贰、|壹拾、|壹拾壹、|贰拾、|贰拾壹、|壹佰零壹、"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        put_series(&((Written *)*state)->buf, cases[i].example, numbers, COUNT(numbers));
        assert_written(*state, cases[i].example, cases[i].wanted);
    }
}

static void the_last_first_counts(void **state)
{
    static const int64_t numbers[] = {1, 2};
    static const struct {
        const char *example, *wanted;
    } cases[] = {
        {"附件一（1）", "附件一（1）|附件一（2）"},
        {"1A", "1A|1B"},
        {"A-1", "A-1|A-2"},
        {"表1-1", "表1-1|表1-2"},
        {"第1条第一款", "第1条第一款|第1条第二款"},
        {"一①", "一①|一②"},
        {"2021年第1号", "2021年第1号|2021年第2号"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        put_series(&((Written *)*state)->buf, cases[i].example, numbers, COUNT(numbers));
        assert_written(*state, cases[i].example, cases[i].wanted);
    }
}

static void letters_count_only_alone(void **state)
{
    static const int64_t numbers[] = {1, 4};
    static const struct {
        const char *example, *wanted;
    } cases[] = {
        {"Part A", "Part A|Part D"},
        {"Annex 1", "Annex 1|Annex 4"},
        {"Annex I: ", "Annex I: |Annex IV: "},
        {"附件A：", "附件A：|附件D："},
        {"第i项", "第i项|第iv项"},
        {"a) in", "a) in|d) in"},
        {"Ai", ""},
        {"AA.", ""},
        {"éa", ""},
        {"Item", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        put_series(&((Written *)*state)->buf, cases[i].example, numbers, COUNT(numbers));
        assert_written(*state, cases[i].example, cases[i].wanted);
    }
}

static void other_texts_are_no_examples(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "、", "二、", "2.", "〇", "B.", "ii.", "②", "。", "—"};
    LabelPattern pattern;
    for (size_t i = 0; i < COUNT(texts); i++)
        if (label_parse(str_of(texts[i]), &pattern))
            fail_msg("`%s` is taken for an example", texts[i]);
}

static void taken_apart(const char *example, const char *before, int parents, const char *after)
{
    LabelPattern p;
    assert_true(label_parse(str_of(example), &p));
    if (!str_is(p.before, before) || !str_is(p.after, after) || p.parents != parents)
        fail_msg("`%s` gives `%.*s`, %d, `%.*s`", example, STR_ARG(p.before), p.parents,
                 STR_ARG(p.after));
}

static void points_show_the_levels_above(void **state)
{
    (void)state;
    taken_apart("1.1", "", 1, "");
    taken_apart("1.1 ", "", 1, " ");
    taken_apart("1.1.1.", "", 2, ".");
    taken_apart("第1.1节", "第", 1, "节");
    taken_apart("1.", "", 0, ".");
    taken_apart("2.1", "2.", 0, "");
    taken_apart("11.1", "11.", 0, "");
    taken_apart("1.a", "1.", 0, "");
    taken_apart("1.1.1.1.1.1.1.1.1.1.1", "1.1.", 8, "");
}

static ListDefinition three_levels(const char *one, const char *two, const char *three)
{
    ListDefinition d = {};
    const char *const examples[] = {one, two, three};
    for (int i = 0; i < 3; i++) {
        d.levels[i].used = true;
        assert_true(label_parse(str_of(examples[i]), &d.levels[i].pattern));
    }
    return d;
}

/* Counts through `levels` and writes each label. */
static void put_walk(Buf *b, const ListDefinition *d, const int *levels, size_t count)
{
    Counters c = {0};
    for (size_t i = 0; i < count; i++) {
        counters_advance(&c, d, levels[i]);
        if (i > 0)
            buf_put_byte(b, ' ');
        counters_put_label(b, &c, d, levels[i]);
    }
}

static void lower_levels_begin_again(void **state)
{
    ListDefinition d = three_levels("一、", "（一）", "1.");
    static const int walk[] = {0, 1, 2, 2, 1, 2, 0, 2, 1};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "headings", "一、 （一） 1. 2. （二） 1. 二、 1. （二）");
}

static void continuous_ones_go_on(void **state)
{
    ListDefinition d = three_levels("第一章", "第一节", "第一条");
    d.levels[2].continuous = true;
    static const int walk[] = {0, 1, 2, 2, 1, 2, 0, 2};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "条",
                   "第一章 第一节 第一条 第二条 第二节 第三条 第二章 第四条");
}

static void levels_above_are_shown(void **state)
{
    ListDefinition d = three_levels("1", "1.1", "1.1.1");
    static const int walk[] = {0, 1, 1, 2, 0, 1, 2, 2};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "1.1", "1 1.1 1.2 1.2.1 2 2.1 2.1.1 2.1.2");
}

static void a_level_that_was_passed_over_counts_as_one(void **state)
{
    ListDefinition d = three_levels("1", "1.1", "1.1.1");
    static const int walk[] = {1, 2, 0, 2};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "passed over", "1.1 1.1.1 2 2.1.1");
}

static void levels_above_are_in_digits(void **state)
{
    ListDefinition d = three_levels("一、", "1.1", "（1）");
    static const int walk[] = {0, 0, 1};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "digits", "一、 二、 2.1");
}

static void the_top_level_has_none_above(void **state)
{
    ListDefinition d = three_levels("1.1", "1.1.1", "1.");
    static const int walk[] = {0, 1, 1};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "top", "1 1.1 1.2");
}

static void bullets_stay_the_same(void **state)
{
    ListDefinition d = {.levels = {{.used = true, .bullet = STR("•")}}};
    static const int walk[] = {0, 0, 1};
    put_walk(&((Written *)*state)->buf, &d, walk, COUNT(walk));
    assert_written(*state, "bullets", "• • ");
}

#define WRITES(function)                                                                           \
    cmocka_unit_test_setup_teardown(function, written_set_up, written_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WRITES(an_example_stands_for_its_series),
        WRITES(the_last_first_counts),
        WRITES(letters_count_only_alone),
        WRITES(other_texts_are_no_examples),
        WRITES(points_show_the_levels_above),
        WRITES(lower_levels_begin_again),
        WRITES(continuous_ones_go_on),
        WRITES(levels_above_are_shown),
        WRITES(a_level_that_was_passed_over_counts_as_one),
        WRITES(levels_above_are_in_digits),
        WRITES(the_top_level_has_none_above),
        WRITES(bullets_stay_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
