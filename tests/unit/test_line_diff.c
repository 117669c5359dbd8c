/* cli/commands/line_diff: the lines in which two texts differ. */
#include "fixture.h"

#include "cli/commands/line_diff.h"

static Str diff_of(void **state, const char *wanted, const char *got)
{
    Arena *a = arena_of(state);
    Buf b = buf_open(arena_memory(a));
    line_diff(&b, a, str_of(wanted), str_of(got));
    Str out = buf_copy(&b, a);
    buf_close(&b);
    return out;
}

static void equal_texts_show_nothing(void **state)
{
    assert_text(diff_of(state, "", ""), "");
    assert_text(diff_of(state, "甲\n乙\n", "甲\n乙\n"), "");
}

static void a_changed_line_stands_beside_the_old_one(void **state)
{
    assert_text(diff_of(state, "甲\n乙\n丙\n", "甲\n丁\n丙\n"), "    2 - 乙\n    2 + 丁\n");
    assert_text(diff_of(state, "1\n2\n", "3\n4\n"), "    1 - 1\n    1 + 3\n    2 - 2\n    2 + 4\n");
}

static void lines_come_and_go(void **state)
{
    assert_text(diff_of(state, "甲\n", ""), "    1 - 甲\n");
    assert_text(diff_of(state, "", "甲\n"), "    1 + 甲\n");
    assert_text(diff_of(state, "a\nb\nc\nd\n", "b\nc\nx\nd\ne\n"), "    1 - a\n    3 + x\n    5 + e\n");
    assert_text(diff_of(state, "a\nsame\nb\n", "c\nd\nsame\n"), "    1 - a\n    1 + c\n    2 + d\n    3 - b\n");
}

static void a_long_line_is_cut_around_the_difference(void **state)
{
    static const char start[] = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", end[] = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";
    Arena *a = arena_of(state);
    Str out = diff_of(state, str_cstr(a, str_format(a, "%s4%s", start, end)), str_cstr(a, str_format(a, "%s10%s", start, end)));
    assert_text(out, "    1 - …七八九十一二三四五六七八九十一二三四五六七八九十4一二三四五六七八九十一二三四五六七八九十一二三四…\n"
                     "    1 + …七八九十一二三四五六七八九十一二三四五六七八九十10一二三四五六七八九十一二三四五六七八九十一二三四…\n");
    assert_text(diff_of(state, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十4", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十10"), "    1 - 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十4\n    1 + 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十10\n");
}

/* 乙 is E4 B9 99 and 书 E4 B9 A6: what they share is no character. 亦 E4 BA A6 and 书 end alike. */
static void characters_are_not_cut(void **state)
{
    assert_text(diff_of(state, "乙", "书"), "    1 - 乙\n    1 + 书\n");
    assert_text(diff_of(state, "亦", "书"), "    1 - 亦\n    1 + 书\n");
    assert_text(diff_of(state, "aaa", "aa"), "    1 - aaa\n    1 + aa\n");
}

static void controls_are_escaped(void **state)
{
    assert_text(diff_of(state, "a\tb", "\x1b[31m"), "    1 - a\\tb\n    1 + \\x1b[31m\n");
}

static Str many(void **state, const char *word, int count)
{
    Buf b = buf_open(arena_memory(arena_of(state)));
    for (int i = 0; i < count; i++)
        buf_putf(&b, "%s %d\n", word, i);
    Str out = buf_copy(&b, arena_of(state));
    buf_close(&b);
    return out;
}

static void what_is_too_much_is_counted(void **state)
{
    Str out = diff_of(state, "", str_cstr(arena_of(state), many(state, "x", 45)));
    assert_true(str_ends(out, STR("   40 + x 39\n      … (5)\n")));
    out = diff_of(state, str_cstr(arena_of(state), many(state, "x", 3000)), str_cstr(arena_of(state), many(state, "y", 3000)));
    assert_true(str_starts(out, STR("    1 - x 0\n    1 + y 0\n")));
    assert_true(str_ends(out, STR("      … (5960)\n")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(equal_texts_show_nothing),
        TEST(a_changed_line_stands_beside_the_old_one),
        TEST(lines_come_and_go),
        TEST(a_long_line_is_cut_around_the_difference),
        TEST(characters_are_not_cut),
        TEST(controls_are_escaped),
        TEST(what_is_too_much_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
