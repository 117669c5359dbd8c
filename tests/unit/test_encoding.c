/* source/encoding: what is told apart, what is read, and what is left alone. */
#include "fixture.h"

#include "source/encoding.h"

static Decoded decode(void **state, Str bytes)
{
    return encoding_decode(arena_of(state), bytes);
}

#define assert_decoded(bytes, e, wanted)                                                           \
    assert_decoded_at(state, STR(bytes), e, STR(wanted), __LINE__)

static void assert_decoded_at(void **state, Str bytes, Encoding e, Str wanted, int line)
{
    Decoded d = decode(state, bytes);
    if (d.encoding != e)
        fail_msg("line %d: it is %s, not %s", line, encoding_name(d.encoding), encoding_name(e));
    assert_text_at(d.text, wanted, __FILE__, line);
}

#define assert_unknown(bytes, at) assert_unknown_at(state, STR(bytes), at, __LINE__)

static void assert_unknown_at(void **state, Str bytes, size_t bad_at, int line)
{
    Decoded d = decode(state, bytes);
    if (d.encoding != ENCODING_UNKNOWN)
        fail_msg("line %d: read as %s: %.*s", line, encoding_name(d.encoding), STR_ARG(d.text));
    if (d.bad_at != bad_at)
        fail_msg("line %d: bad at %zu", line, d.bad_at);
    assert_int_equal(d.text.n, 0);
}

static void utf8_is_borrowed(void **state)
{
    Str s = STR("姓名 = 张三\r\n");
    Decoded d = decode(state, s);
    assert_int_equal(d.encoding, ENCODING_UTF8);
    assert_ptr_equal(d.text.s, s.s);
    assert_int_equal(d.text.n, s.n);
    assert_decoded("", ENCODING_UTF8, "");
    assert_decoded("a\0b", ENCODING_UTF8, "a\0b");
}

static void a_byte_order_mark_is_dropped(void **state)
{
    assert_decoded("\xEF\xBB\xBF姓名", ENCODING_UTF8, "姓名");
    assert_decoded("\xEF\xBB\xBF", ENCODING_UTF8, "");
    assert_decoded("\xEF\xBB\xBFx", ENCODING_UTF8, "x");
    assert_unknown("\xEF\xBB\xBFok\xB5\xB3", 5); /* the mark says UTF-8 */
}

static void utf16_is_read_with_its_mark(void **state)
{
    assert_decoded("\xFF\xFE\x20\x5F=\0\x09\x4E\r\0\n\0", ENCODING_UTF16LE, "张=三\r\n");
    assert_decoded("\xFE\xFF\x5F\x20\0=\x4E\x09", ENCODING_UTF16BE, "张=三");
    assert_decoded("\xFF\xFE\x40\xD8\x00\xDC", ENCODING_UTF16LE, "𠀀");
    assert_decoded("\xFF\xFE", ENCODING_UTF16LE, "");
    assert_decoded("\xFE\xFF", ENCODING_UTF16BE, "");
}

static void broken_utf16_is_unknown(void **state)
{
    assert_unknown("\xFF\xFE\x20\x5F=", 4);             /* odd length */
    assert_unknown("\xFF\xFE" "a\0\x40\xD8" "b\0", 4);  /* half a pair */
    assert_unknown("\xFE\xFF\0a\xDC\x00\0b", 4);        /* the other half */
    assert_unknown("\xFF\xFE" "a\0\x40\xD8", 4);        /* half a pair at the end */
}

static void gb18030_is_read(void **state)
{
    assert_decoded("\xD0\xD5\xC3\xFB = \xD5\xC5\xC8\xFD\r\n", ENCODING_GB18030, "姓名 = 张三\r\n");
    assert_decoded("[\xC7\xEB\xBC\xD9]\n\xD0\xD5\xC3\xFB=\xB7\xBD\x95\x41\n", ENCODING_GB18030,
                   "[请假]\n姓名=方旳\n"); /* one beyond GB 2312 */
    assert_decoded("\xB5\xB3\xD6\xA7\xB2\xBF\xA3\xAC\xC8\xCB\x81\x39\xEE\x39", ENCODING_GB18030,
                   "党支部，人㐀"); /* four bytes */
}

/* Short lists of rare names are still found Chinese. */
static void names_in_gb18030_are_read(void **state)
{
    assert_decoded("\xD0\xD5\xC3\xFB,\xB5\xA5\xCE\xBB\n"
                   "\xC5\xB7\xD1\xF4\xC4\xC8\xC4\xC8,\xC8\xCB\xCA\xC2\xB4\xA6\n"
                   "\xBA\xAB\xEA\xBB\x86\xB4,\xB9\xA4\xBB\xE1\n",
                   ENCODING_GB18030, "姓名,单位\n欧阳娜娜,人事处\n韩昊喆,工会\n");
}

static void other_encodings_are_not_taken_for_gb18030(void **state)
{
    assert_unknown("Stra\xDF" "e = M\xFCller, gr\xF6\xDF" "ere \xDC" "bungen\n", 4); /* Latin-1 */
    assert_unknown("name = caf\xE9\n", 10);
    assert_unknown("\xE9l\xE8ve", 0);
    assert_unknown("\xC4\xD6", 0);                                                /* ÄÖ */
    assert_unknown("\xCF\xF0\xE8\xE2\xE5\xF2 \xEA\xE0\xEA \xE4\xE5\xEB\xE0", 0);  /* CP1251 */
    assert_unknown("\xB7\x7C\xC4\xB3\xB1\x4E\xA9\xF3\xA9\xFA\xA4\xD1", 0);        /* Big5 */
    assert_unknown("\x82\xB1\x82\xEA\x82\xCD\x93\xFA\x96\x7B\x8C\xEA", 0);        /* Shift-JIS */
    assert_unknown("\xA4\xB3\xA4\xEC\xA4\xCF\xC6\xFC\xCB\xDC\xB8\xEC", 0);        /* EUC-JP */
    assert_unknown("\xBE\xC8\xB3\xE7\xC7\xCF\xBC\xBC\xBF\xE4 \xBF\xC0\xB4\xC3", 0); /* EUC-KR */
}

static void broken_utf8_is_not_taken_for_gb18030(void **state)
{
    assert_unknown("会议将于明天上午十时\xFF在会议室召开", 30);
    assert_unknown("会议将于明天上午十时在会议室召开\xE3\x80", 48);
    assert_unknown("a\xC0\x80z", 1);
    assert_unknown("a\xED\xA0\x80z", 1);
    assert_unknown("a\xF4\x90\x80\x80z", 1);
}

/* What stands before the fault, in the encoding that fits the rest. */
static void assert_fault(void **state, Str bytes, Encoding rest, Str before, size_t bad_at)
{
    Decoded d = decode(state, bytes);
    assert_int_equal(d.encoding, ENCODING_UNKNOWN);
    assert_string_equal(encoding_name(d.rest), encoding_name(rest));
    assert_text_at(d.before, before, __FILE__, __LINE__);
    assert_int_equal(d.bad_at, bad_at);
}

static void a_fault_is_told_in_the_encoding_of_the_rest(void **state)
{
    assert_fault(state, STR("\xD0\xD5\xC3\xFB = \xD5\xC5\xC8\xFD\n\xFF\n\xFF\xD0\xD5"), ENCODING_GB18030, STR("姓名 = 张三\n"), 12);
    assert_fault(state, STR("会议将于明天\xFF在会议室召开"), ENCODING_UTF8, STR("会议将于明天"), 18);
    assert_fault(state, STR("name = caf\xE9\n"), ENCODING_UNKNOWN, STR("name = caf"), 10);
    assert_fault(state, STR("\xFF\xFE" "a\0\x40\xD8" "b\0"), ENCODING_UTF16LE, STR("a"), 4);
    assert_fault(state, STR("\xEF\xBB\xBF姓\xFF"), ENCODING_UTF8, STR("姓"), 6);
}

static void utf16_without_its_mark_is_read(void **state)
{
    assert_decoded("a\0=\0\x20\x5F\r\0\n\0\x09\x4E", ENCODING_UTF16LE, "a=张\r\n三");
    assert_decoded("\0a\0=\0b", ENCODING_UTF16BE, "a=b");
    assert_decoded("a\0=\0\0\x4E", ENCODING_UTF16LE, "a=一");
    assert_decoded("a\0b", ENCODING_UTF8, "a\0b");      /* odd length */
    assert_decoded("\0\0\0\0", ENCODING_UTF8, "\0\0\0\0"); /* no text */
    assert_decoded("ab\0cdefghi", ENCODING_UTF8, "ab\0cdefghi");
}

static void a_bad_byte_in_gb18030_is_found(void **state)
{
    assert_unknown("\xD0\xD5\xC3\xFB = \xD5\xC5\xC8\xFD\n\xFF\n", 12);
    assert_unknown("\xD0\xD5\xC3\xFB = \xD5\xC5\xC8\xFD\n\xD0", 12);
}

static void binary_is_unknown(void **state)
{
    assert_unknown("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xB5\xB3", 14);
    assert_unknown("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 0);
}

static void a_large_file_is_read(void **state)
{
    Fixture *f = *state;
    Buf b = buf_open(&f->memory);
    while (b.n < 1000000)
        buf_put(&b, STR("\xB5\xB3\xD6\xA7\xB2\xBF"));
    Decoded d = encoding_decode(f->arena, buf_str(&b));
    assert_int_equal(d.encoding, ENCODING_GB18030);
    assert_int_equal(d.text.n, b.n / 2 * 3);
    assert_true(str_ends(d.text, STR("党支部")));
    buf_close(&b);
}

static void names_are_those_of_iconv(void **state)
{
    (void)state;
    assert_string_equal(encoding_name(ENCODING_GB18030), "GB18030");
    assert_string_equal(encoding_name(ENCODING_UTF16LE), "UTF-16LE");
    assert_string_equal(encoding_name(ENCODING_UNKNOWN), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(utf8_is_borrowed),
        TEST(a_byte_order_mark_is_dropped),
        TEST(utf16_is_read_with_its_mark),
        TEST(broken_utf16_is_unknown),
        TEST(gb18030_is_read),
        TEST(names_in_gb18030_are_read),
        TEST(other_encodings_are_not_taken_for_gb18030),
        TEST(broken_utf8_is_not_taken_for_gb18030),
        TEST(a_bad_byte_in_gb18030_is_found),
        TEST(a_fault_is_told_in_the_encoding_of_the_rest),
        TEST(utf16_without_its_mark_is_read),
        TEST(binary_is_unknown),
        TEST(a_large_file_is_read),
        TEST(names_are_those_of_iconv),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
