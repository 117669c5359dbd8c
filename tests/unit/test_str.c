/* base/str and base/buf: pieces of text and bytes that grow. */
#include "fixture.h"

static void compares(void **state)
{
    (void)state;
    assert_true(str_eq(STR("a\0b"), STR("a\0b")));
    assert_false(str_eq(STR("a\0b"), STR("a\0c")));
    assert_true(str_eq(STR(""), (Str){NULL, 0}));
    assert_true(str_is(STR("中"), "中"));
    assert_true(str_compare(STR("a"), STR("b")) < 0);
    assert_true(str_compare(STR("ab"), STR("a")) > 0);
    assert_true(str_compare(STR("é"), STR("z")) > 0);
    assert_int_equal(str_compare(STR(""), (Str){NULL, 0}), 0);
    assert_text(str_of(NULL), "");
}

static void finds(void **state)
{
    (void)state;
    Str s = STR("报告.rpt\0x");
    assert_true(str_starts(s, STR("报")) && str_ends(s, STR("\0x")) && str_starts(s, STR("")));
    assert_false(str_starts(STR("a"), STR("ab")) || str_ends(STR("b"), STR("ab")));
    assert_int_equal(str_find_byte(s, '.'), 6);
    assert_int_equal(str_find_byte(s, '\0'), 10);
    assert_int_equal(str_find_byte(s, '?'), s.n);
    assert_int_equal(str_find(s, STR("告.")), 3);
    assert_int_equal(str_find(s, STR("none")), s.n);
    assert_int_equal(str_find(STR(""), STR("a")), 0);
}

static void trims_blanks_of_all_widths(void **state)
{
    (void)state;
    assert_text(str_trim(STR(" \t　 张　三 　\r\n")), "张　三");
    assert_text(str_trim(STR("　 　")), "");
    assert_text(str_trim(STR("")), "");
    assert_bytes(str_trim(STR("\0 ")), "\0");
}

static void copies_and_joins(void **state)
{
    Arena *a = arena_of(state);
    Str s = STR("文\0字");
    Str copy = str_copy(a, s);
    assert_ptr_not_equal(copy.s, s.s);
    assert_bytes(copy, "文\0字");
    assert_string_equal(str_cstr(a, STR("abc")), "abc");
    assert_text(str_format(a, "%d-%s", 7, "x"), "7-x");
    assert_text(str_join2(a, STR("甲"), STR("乙")), "甲乙");
    assert_text(str_join2(a, STR(""), STR("")), "");
    assert_text(str_copy(a, (Str){NULL, 0}), "");
}

static void a_buffer_grows(void **state)
{
    Fixture *f = *state;
    Buf b = buf_open(&f->memory);
    assert_text(buf_str(&b), "");
    for (int i = 0; i < 10000; i++)
        buf_putf(&b, "%04d", i);
    buf_put(&b, STR(""));
    buf_put_byte(&b, '!');
    buf_put_code(&b, 0x4E2D);
    assert_int_equal(b.n, 40004);
    assert_text(str_sub(buf_str(&b), 39996, b.n), "9999!中");
    Str kept = buf_copy(&b, f->arena);
    buf_clear(&b);
    buf_put(&b, STR("other"));
    assert_text(str_sub(kept, 0, 8), "00000001");
    buf_close(&b);
    assert_text(buf_str(&b), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(compares),         TEST(finds),          TEST(trims_blanks_of_all_widths),
        TEST(copies_and_joins), TEST(a_buffer_grows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
