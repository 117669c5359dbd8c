/* base/utf8: what is well-formed, walking both ways, and what is asked of characters. */
#include "fixture.h"

#include "base/utf8.h"

static void malformed_bytes_are_found(void **state)
{
    (void)state;
    static const struct {
        Str text;
        size_t bad_at;
    } cases[] = {
        {STR_INIT(""), 0},
        {STR_INIT("a\xC0\x80"), 1},             /* overlong NUL */
        {STR_INIT("ab\xE0\x9F\xBF"), 2},        /* overlong U+07FF */
        {STR_INIT("\xF0\x8F\xBF\xBF"), 0},      /* overlong U+FFFF */
        {STR_INIT("x\xED\xA0\x80"), 1},         /* surrogate */
        {STR_INIT("x\xF4\x90\x80\x80"), 1},     /* U+110000 */
        {STR_INIT("x\xFF"), 1},
        {STR_INIT("中\xE4\xB8"), 3},            /* cut short */
        {STR_INIT("\x80"), 0},                  /* begins in the middle */
        {STR_INIT("中\0文"), 7},
        {STR_INIT("\xF4\x8F\xBF\xBF\xED\x9F\xBF"), 7},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(utf8_validate(cases[i].text), cases[i].bad_at);
}

static void walks_on_over_malformed_bytes(void **state)
{
    (void)state;
    Str s = STR("a中\xFF𠀀\xE4");
    static const char32_t wanted[] = {'a', 0x4E2D, UTF8_BAD, 0x20000, UTF8_BAD};
    size_t at = 0;
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(utf8_next(s, &at), wanted[i]);
    assert_int_equal(at, s.n);
}

static void walks_back(void **state)
{
    (void)state;
    Str s = STR("aé中𠀀");
    static const char32_t wanted[] = {0x20000, 0x4E2D, 0xE9, 'a'};
    size_t at = s.n;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(utf8_previous(s, &at), wanted[i]);
    assert_int_equal(at, 0);
}

static void every_character_survives_encoding(void **state)
{
    (void)state;
    char bytes[UTF8_MAX];
    for (char32_t c = 0; c <= 0x10FFFF; c++) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        size_t at = 0, n = utf8_encode(c, bytes);
        if (utf8_next((Str){bytes, n}, &at) != c || at != n)
            fail_msg("U+%04X came back as another", (unsigned)c);
    }
}

static void characters_are_counted(void **state)
{
    (void)state;
    assert_int_equal(utf8_count(STR("")), 0);
    assert_int_equal(utf8_count(STR("aé中𠀀")), 4);
}

static void composes(void **state)
{
    Arena *a = arena_of(state);
    assert_text(utf8_nfc(a, STR("e\u0301")), "é");
    assert_text(utf8_nfc(a, STR("か\u3099")), "が");
    Str same = STR("党支部２０２３ＡＢ");
    assert_ptr_equal(utf8_nfc(a, same).s, same.s);
    assert_text(utf8_nfc(a, STR("\U0002F800")), "丽"); /* a compatibility ideograph */
}

static void names(void **state)
{
    (void)state;
    assert_true(char_starts_name(0x5E94) && char_starts_name('_') && char_starts_name('z'));
    assert_false(char_starts_name('1') || char_starts_name(' ') || char_starts_name(0xFF0C));
    assert_true(char_continues_name('1') && char_continues_name(0x301));
    assert_false(char_continues_name('-') || char_continues_name(UTF8_BAD));
}

static void columns(void **state)
{
    (void)state;
    assert_int_equal(char_columns('a'), 1);
    assert_int_equal(char_columns(0x4E2D), 2);
    assert_int_equal(char_columns(0xFF0C), 2);
    assert_int_equal(char_columns(0x301), 0);
    assert_int_equal(char_columns(0x1B), 0);
    assert_int_equal(char_columns(0x20000), 2);
}

static void what_xml_may_hold(void **state)
{
    (void)state;
    assert_true(char_in_xml('\t') && char_in_xml('\n') && char_in_xml(0x10FFFF));
    assert_false(char_in_xml(0) || char_in_xml(1) || char_in_xml(0x1F) || char_in_xml(0xFFFE) ||
                 char_in_xml(0xFFFF) || char_in_xml(0xD800) || char_in_xml(0x110000));
    assert_true(char_in_xml(0x7F) && char_in_xml(0x9F));
}

static void cjk_and_blanks(void **state)
{
    (void)state;
    assert_true(char_is_cjk(0x4E2D) && char_is_cjk(0x3001) && char_is_cjk(0x3042) &&
                char_is_cjk(0xFF08) && char_is_cjk(0x20000));
    assert_false(char_is_cjk('a') || char_is_cjk(0xAC00) || char_is_cjk(0x201C));
    assert_true(char_is_shared_mark(0x201C) && char_is_shared_mark(0x2014));
    assert_true(char_is_blank(0x3000) && char_is_blank('\t'));
    assert_false(char_is_blank('\n') || char_is_blank('a'));
    assert_true(char_is_punctuation(0x3002) && char_is_punctuation('!'));
    assert_false(char_is_punctuation('+') || char_is_punctuation('a'));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(malformed_bytes_are_found), TEST(walks_on_over_malformed_bytes),
        TEST(walks_back),                TEST(every_character_survives_encoding),
        TEST(characters_are_counted),    TEST(composes),
        TEST(names),                     TEST(columns),
        TEST(what_xml_may_hold),         TEST(cjk_and_blanks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
