/* eval/bookmark: names of bookmarks that Word takes, each once, whatever was wanted. */
#include "fixture.h"

#include "eval/survey.h"

#define TEN "一二三四五六七八九十"
#define HAN "\U00020000\U00020000\U00020000\U00020000\U00020000" /* ten units of UTF-16 */

static void a_good_name_stays(void **state)
{
    Findings *f = findings_new(arena_of(state));
    assert_text(bookmark_new(f, STR("附件1")), "附件1");
    assert_text(bookmark_new(f, STR("_Toc12")), "_Toc12");
    assert_text(bookmark_new(f, STR("Chapter_2")), "Chapter_2");
}

static void what_word_does_not_take_becomes_a_line(void **state)
{
    Findings *f = findings_new(arena_of(state));
    assert_text(bookmark_new(f, STR("附件 一")), "附件_一");
    assert_text(bookmark_new(f, STR("a<b>&\"'\t")), "a_b_____");
    assert_text(bookmark_new(f, STR("第（一）条")), "第_一_条");
    assert_text(bookmark_new(f, STR("é\xCC\x81\xC2\xB7x")), "é__x"); /* a mark, a middle dot */
}

static void it_begins_with_a_letter_or_a_line(void **state)
{
    Findings *f = findings_new(arena_of(state));
    assert_text(bookmark_new(f, STR("1.1")), "_1_1");
    assert_text(bookmark_new(f, STR("（一）")), "_一_");
    assert_text(bookmark_new(f, STR("")), "_");
    assert_text(bookmark_new(f, STR("")), "__2");
}

static void no_two_are_alike_but_for_capitals(void **state)
{
    Findings *f = findings_new(arena_of(state));
    assert_text(bookmark_new(f, STR("Abc")), "Abc");
    assert_text(bookmark_new(f, STR("aBC")), "aBC_2");
    assert_text(bookmark_new(f, STR("ABC_2")), "ABC_2_2");
    assert_text(bookmark_new(f, STR("abc")), "abc_3");
    assert_text(bookmark_new(f, STR("ÀÉ")), "ÀÉ");
    assert_text(bookmark_new(f, STR("àé")), "àé_2");
}

static void it_has_at_most_forty_characters(void **state)
{
    Findings *f = findings_new(arena_of(state));
    assert_text(bookmark_new(f, STR(TEN TEN TEN TEN)), TEN TEN TEN TEN);
    assert_text(bookmark_new(f, STR(TEN TEN TEN TEN "甲")), TEN TEN TEN "一二三四五六七八_2");
    assert_text(bookmark_new(f, STR(TEN TEN TEN TEN "乙")), TEN TEN TEN "一二三四五六七八_3");
    assert_text(bookmark_new(f, STR("1" TEN TEN TEN TEN)), "_1" TEN TEN TEN "一二三四五六七八");
}

/* Word counts units of UTF-16. */
static void rare_characters_count_twice(void **state)
{
    Findings *f = findings_new(arena_of(state));
    assert_text(bookmark_new(f, STR(HAN HAN HAN HAN)), HAN HAN HAN HAN);
    assert_text(bookmark_new(f, STR("a" HAN HAN HAN HAN)), "a" HAN HAN HAN "\U00020000\U00020000\U00020000\U00020000");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_good_name_stays),
        TEST(what_word_does_not_take_becomes_a_line),
        TEST(it_begins_with_a_letter_or_a_line),
        TEST(no_two_are_alike_but_for_capitals),
        TEST(it_has_at_most_forty_characters),
        TEST(rare_characters_count_twice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
