/* bulk/name_rules: names that Linux, Windows and macOS can all have. */
#include "fixture.h"

#include "bulk/name_rules.h"

static void assert_forbidden(Arena *a, const char *value, const char *wanted, bool of_windows)
{
    bool windows;
    Str found = name_forbidden_in(a, str_of(value), &windows);
    if (!str_is(found, wanted) || windows != of_windows)
        fail_msg("in `%s` stands `%.*s`, not `%s`", value, STR_ARG(found), wanted);
}

static void what_no_value_brings_into_a_name(void **state)
{
    static const struct {
        const char *value, *wanted;
    } others[] = {
        {"a/b", "/"}, {"../x", "/"}, {"..", ".."}, {"a..b", ".."}, {".", "."}, {"a\nb", "U+000A"}, {"a\x7F", "U+007F"},
        {"a\xC2\x85", "U+0085"}, {"a\xC2\x9F", "U+009F"}, {"\u202Ea", "U+202E"}, {"a\u2066", "U+2066"}, {"\u061C", "U+061C"},
        {"a\u200Bb", "U+200B"}, {"a\u200Db", "U+200D"}, {"\uFEFFa", "U+FEFF"}, {"a\u2060", "U+2060"}, {"a\u00AD", "U+00AD"},
        {"a\u2028b", "U+2028"}, {"\U000E0041", "U+E0041"},
    };
    static const char *const windows[] = {"<", ">", ":", "\"", "\\", "|", "?", "*"};
    static const char *const good[] = {"", "甲 乙", "a.b", "-", "~", "a'b", "（一）", "：", "葛\U000E0100", "é", "e\u0301",
                                       "\uE000", "\u3000", "a;b", "100%", "$x", "[1]", "{1}", "#", "&", "＜", "．．"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_forbidden(arena_of(state), others[i].value, others[i].wanted, false);
    for (size_t i = 0; i < sizeof windows / sizeof windows[0]; i++)
        assert_forbidden(arena_of(state), windows[i], windows[i], true);
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        assert_forbidden(arena_of(state), good[i], "", false);
}

static void assert_judged(const char *const *names, NameFault wanted)
{
    for (; *names; names++)
        if (name_judge(str_of(*names)) != wanted)
            fail_msg("`%s` is %d", *names, (int)name_judge(str_of(*names)));
}

static void names_that_windows_keeps_or_cuts(void **state)
{
    (void)state;
    static const char *const devices[] = {"CON", "con", "Con.docx", "prn.txt", "AUX", "nul.tar.gz", "COM1", "com9.txt", "COM¹",
                                          "com².docx", "LPT³", "lpt1", "CON .txt", "CONIN$", "conout$.txt", "con.", NULL};
    static const char *const cut[] = {"a.", "a ", "a. ", "..", ".", " ", "甲.", NULL};
    static const char *const good[] = {"COM", "COM0", "COM10", "COM⁴", "LPTX", "CONS", "acon", "com1x.txt", "consul.docx", ".con",
                                       "a.con", "nul1", "ＣＯＮ", "甲", "", " a", ".a", NULL};
    assert_judged(devices, NAME_DEVICE);
    assert_judged(cut, NAME_END);
    assert_judged(good, NAME_GOOD);
}

static void how_long_a_name_may_be(void **state)
{
    (void)state;
    char name[NAME_BYTES + 2];
    memset(name, 'x', sizeof name);
    assert_int_equal(name_judge((Str){name, NAME_BYTES}), NAME_GOOD);
    assert_int_equal(name_judge((Str){name, NAME_BYTES + 1}), NAME_LONG);
}

static void names_that_some_disk_takes_for_one(void **state)
{
    static const char *const same[][2] = {
        {"É.docx", "é.docx"}, {"É.docx", "E\u0301.DOCX"}, {"\u212B", "å"}, {"ẞ", "ß"}, {"ΣΑΣ", "σας"}, {"ΣΑΣ", "σασ"},
        {"K", "\u212A"}, {"Ж/Ж", "ж/ж"}, {"ǅ", "ǆ"}, {"ſ", "S"}, {"Ａ", "ａ"}, {"Ⅷ", "ⅷ"}, {"Ω\u0301", "ώ"},
    };
    static const char *const two[][2] = {
        {"ß", "ss"}, {"i", "ı"}, {"I", "İ"}, {"i", "İ"}, {"ﬁ", "fi"}, {"e", "é"}, {"甲", "乙"}, {"Ａ", "A"}, {"１", "1"}, {"a/b", "ab"},
    };
    Arena *a = arena_of(state);
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++)
        if (!str_eq(name_folded(a, str_of(same[i][0])), name_folded(a, str_of(same[i][1]))))
            fail_msg("`%s` and `%s` are two names", same[i][0], same[i][1]);
    for (size_t i = 0; i < sizeof two / sizeof two[0]; i++)
        if (str_eq(name_folded(a, str_of(two[i][0])), name_folded(a, str_of(two[i][1]))))
            fail_msg("`%s` and `%s` are one name", two[i][0], two[i][1]);
}

#define IN_ARENA(test) cmocka_unit_test_setup_teardown(test, fixture_open, fixture_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_ARENA(what_no_value_brings_into_a_name),
        cmocka_unit_test(names_that_windows_keeps_or_cuts),
        cmocka_unit_test(how_long_a_name_may_be),
        IN_ARENA(names_that_some_disk_takes_for_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
