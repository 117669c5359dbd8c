/* opc/xml: what is written, what is escaped, what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "opc/xml.h"

typedef struct Fixture {
    Memory memory;
    Arena *arena;
    Buf buf;
    Xml *x;
} Fixture;

static void no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)m, (void)wanted, (void)over_limit;
    abort();
}

static int set_up(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    f->memory.fail = no_memory;
    f->arena = arena_open(&f->memory);
    f->buf = buf_open(&f->memory);
    f->x = xml_new_in_buf(f->arena, &f->buf);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    buf_close(&f->buf);
    arena_close(f->arena);
    assert_int_equal(f->memory.used, 0);
    free(f);
    return 0;
}

static void assert_text(Str got, const char *wanted)
{
    if (!str_is(got, wanted))
        fail_msg("wrote  %.*s\nwanted %s", STR_ARG(got), wanted);
}

/* What was written must be `wanted`, and no fault. */
static void assert_written(Fixture *f, const char *wanted)
{
    assert_int_equal(xml_end(f->x).kind, DOCX_OK);
    assert_text(buf_str(&f->buf), wanted);
}

static void assert_fault(Fixture *f, const char *wanted)
{
    assert_int_equal(xml_end(f->x).kind, DOCX_INTERNAL);
    assert_text(buf_str(&f->buf), wanted);
}

static void elements_nest(void **state)
{
    Fixture *f = *state;
    Xml *x = f->x;
    xml_open(x, "w:p");
    xml_open(x, "w:pPr");
    xml_val_c(x, "w:jc", "both");
    xml_val_int(x, "w:sz", 32);
    xml_close(x);
    xml_open(x, "w:r");
    xml_leaf(x, "w:tab");
    xml_text_element(x, "w:t", STR("甲"));
    xml_close(x);
    xml_close(x);
    assert_written(f, "<w:p><w:pPr><w:jc w:val=\"both\"/><w:sz w:val=\"32\"/></w:pPr>"
                      "<w:r><w:tab/><w:t>甲</w:t></w:r></w:p>");
}

static void element_without_content_is_empty(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "a");
    xml_text(f->x, STR(""));
    xml_raw(f->x, STR(""));
    xml_close(f->x);
    assert_written(f, "<a/>");
}

static void declaration_is_word_s(void **state)
{
    Fixture *f = *state;
    xml_declaration(f->x);
    xml_leaf(f->x, "a");
    assert_written(f, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a/>");
}

static void text_is_escaped(void **state)
{
    Fixture *f = *state;
    xml_text_element(f->x, "t", STR("<w:p> & \"x\" 'y' ]]> ${a} &amp;"));
    assert_written(f, "<t>&lt;w:p&gt; &amp; \"x\" 'y' ]]&gt; ${a} &amp;amp;</t>");
}

static void attribute_is_escaped(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "t");
    xml_attr(f->x, "v", STR("<a b=\"c\">&'\t\n\r仿宋"));
    xml_close(f->x);
    assert_written(f, "<t v=\"&lt;a b=&quot;c&quot;&gt;&amp;'&#9;&#10;&#13;仿宋\"/>");
}

static void white_space_in_text(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "t");
    xml_text(f->x, STR("a\tb\nc\rd"));
    xml_close(f->x);
    assert_written(f, "<t>a\tb\nc&#13;d</t>");
}

/* Each length and every border of the codes that XML allows. */
static void allowed_characters_pass(void **state)
{
    static const char all[] = " ~\xC2\xA0\xDF\xBF\xE0\xA0\x80\xE4\xB8\x80"
                              "\xEC\xBF\xBF\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD\xF0\x90\x80\x80"
                              "\xF0\xA0\x80\x80\xF4\x8F\xBF\xBF.";
    Fixture *f = *state;
    xml_open(f->x, "t");
    xml_text(f->x, str_of(all));
    xml_close(f->x);
    Str wanted = str_format(f->arena, "<t>%s</t>", all);
    assert_written(f, str_cstr(f->arena, wanted));
}

static void delete_and_c1_are_left_out(void **state)
{
    Fixture *f = *state;
    xml_text_element(f->x, "t", STR("a\x7F中\xC2\x80z\xC2\x9F"));
    assert_written(f, "<t>a中z</t>");
}

/* The forbidden piece is left out, its neighbours stay, and the fault is kept. */
static void check_refused(Fixture *f, Str bad)
{
    for (int in_value = 0; in_value < 2; in_value++) {
        buf_clear(&f->buf);
        f->x = xml_new_in_buf(f->arena, &f->buf);
        Str s = str_join2(f->arena, str_join2(f->arena, STR("中"), bad), STR("z"));
        xml_open(f->x, "t");
        if (in_value)
            xml_attr(f->x, "v", s);
        else
            xml_text(f->x, s);
        xml_close(f->x);
        assert_fault(f, in_value ? "<t v=\"中z\"/>" : "<t>中z</t>");
    }
}

static void forbidden_controls_never_get_out(void **state)
{
    for (char c = 0; c < ' '; c++)
        if (c != '\t' && c != '\n' && c != '\r')
            check_refused(*state, (Str){&c, 1});
    check_refused(*state, STR("\xEF\xBF\xBE")); /* U+FFFE */
    check_refused(*state, STR("\xEF\xBF\xBF")); /* U+FFFF */
}

static void malformed_utf8_never_gets_out(void **state)
{
    static const Str bad[] = {
        STR_INIT("\x80"),             STR_INIT("\xBF"),         STR_INIT("\xC0\x80"),
        STR_INIT("\xC1\xBF"),         STR_INIT("\xC3"),         STR_INIT("\xE0\x9F\xBF"),
        STR_INIT("\xE4\xB8"),         STR_INIT("\xE4"),         STR_INIT("\xED\xA0\x80"),
        STR_INIT("\xED\xBF\xBF"),     STR_INIT("\xF0\x8F\xBF\xBF"), STR_INIT("\xF0\x90\x80"),
        STR_INIT("\xF4\x90\x80\x80"), STR_INIT("\xF5\x80\x80\x80"), STR_INIT("\xFF"),
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        check_refused(*state, bad[i]);
}

/* A character cut off by the end of the text is not completed by what lies behind it. */
static void text_cut_in_a_character(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "t");
    xml_text(f->x, (Str){"中文", 5});
    xml_close(f->x);
    assert_fault(f, "<t>中</t>");
}

static void integers(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "t");
    xml_attr_int(f->x, "a", 0);
    xml_attr_int(f->x, "b", -849);
    xml_attr_int(f->x, "c", INT64_MAX);
    xml_attr_int(f->x, "d", INT64_MIN);
    xml_close(f->x);
    assert_written(f, "<t a=\"0\" b=\"-849\" c=\"9223372036854775807\""
                      " d=\"-9223372036854775808\"/>");
}

static void blanks_that_count_are_preserved(void **state)
{
    static const struct {
        Str text;
        bool preserved;
    } cases[] = {
        {STR_INIT(""), false},       {STR_INIT("a"), false},     {STR_INIT("a b c"), false},
        {STR_INIT(" "), true},       {STR_INIT(" a"), true},     {STR_INIT("a "), true},
        {STR_INIT("a  b"), true},    {STR_INIT("a \tb"), true},  {STR_INIT("\na"), true},
        {STR_INIT("　甲　"), false}, {STR_INIT("甲 乙"), false}, {STR_INIT("甲 "), true},
    };
    Fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        buf_clear(&f->buf);
        xml_text_element(f->x, "t", cases[i].text);
        bool found = str_find(buf_str(&f->buf), STR(" xml:space=\"preserve\"")) < f->buf.n;
        assert_int_equal(found, cases[i].preserved);
    }
    assert_int_equal(xml_end(f->x).kind, DOCX_OK);
}

static void element_left_open_is_a_fault(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "a");
    xml_leaf(f->x, "b");
    assert_int_equal(xml_end(f->x).kind, DOCX_INTERNAL);
}

static void close_too_many_is_a_fault(void **state)
{
    Fixture *f = *state;
    xml_leaf(f->x, "a");
    xml_close(f->x);
    assert_fault(f, "<a/>");
}

static void attribute_behind_text_is_a_fault(void **state)
{
    Fixture *f = *state;
    xml_open(f->x, "a");
    xml_text(f->x, STR("t"));
    xml_attr_c(f->x, "b", "c");
    xml_close(f->x);
    assert_int_equal(xml_end(f->x).kind, DOCX_INTERNAL);
}

static void deep_nesting(void **state)
{
    enum { DEEP = 5000 };
    Fixture *f = *state;
    for (int i = 0; i < DEEP; i++)
        xml_open(f->x, i % 2 ? "b" : "a");
    for (int i = 0; i < DEEP; i++)
        xml_close(f->x);
    assert_int_equal(xml_end(f->x).kind, DOCX_OK);
    assert_text(str_sub(buf_str(&f->buf), f->buf.n - 8, f->buf.n), "</b></a>");
    assert_int_equal(f->buf.n, 7 * DEEP - 3); /* <a></a> each, but the innermost <b/> */
}

static void held_content_is_spliced_and_its_buffer_emptied(void **state)
{
    Fixture *f = *state;
    Buf held_buf = buf_open(&f->memory);
    Xml *held = xml_new_in_buf(f->arena, &held_buf);
    xml_open(f->x, "body");
    for (int i = 0; i < 2; i++) {
        xml_text_element(held, "p", i ? STR("b") : STR("a"));
        xml_splice(f->x, held);
        assert_int_equal(held_buf.n, 0);
    }
    xml_close(f->x);
    assert_written(f, "<body><p>a</p><p>b</p></body>");
    buf_close(&held_buf);
}

static void splice_takes_over_the_fault(void **state)
{
    Fixture *f = *state;
    Buf held_buf = buf_open(&f->memory);
    Xml *held = xml_new_in_buf(f->arena, &held_buf);
    xml_text_element(held, "p", STR("\x01"));
    xml_splice(f->x, held);
    assert_fault(f, "<p></p>");
    buf_close(&held_buf);
}

static void splice_of_an_open_element_is_a_fault(void **state)
{
    Fixture *f = *state;
    Buf held_buf = buf_open(&f->memory);
    Xml *held = xml_new_in_buf(f->arena, &held_buf);
    xml_open(held, "p");
    xml_splice(f->x, held);
    assert_fault(f, "");
    buf_close(&held_buf);
}

/* The same calls give a part the same bytes as a Buf. */
static void part_gets_the_same_bytes(void **state)
{
    Fixture *f = *state;
    Part *part = part_open(&f->memory, ".");
    Xml *writers[] = {f->x, xml_new(f->arena, part)};
    for (int w = 0; w < 2; w++) {
        xml_open(writers[w], "d");
        for (int i = 0; i < 1000; i++) {
            xml_open(writers[w], "p");
            xml_attr_int(writers[w], "n", i);
            xml_text(writers[w], STR("甲乙丙 & <丁>"));
            xml_close(writers[w]);
        }
        xml_close(writers[w]);
        assert_int_equal(xml_end(writers[w]).kind, DOCX_OK);
    }
    assert_true(str_eq(buf_str(part_buffer(part)), buf_str(&f->buf)));
    part_close(part);
}

static void fault_reaches_the_part(void **state)
{
    Fixture *f = *state;
    Compressor *c = compressor_open(&f->memory);
    Part *part = part_open(&f->memory, ".");
    Xml *x = xml_new(f->arena, part);
    xml_text_element(x, "t", STR("a\xFF"));
    assert_int_equal(part_finish(part, c).kind, DOCX_INTERNAL);
    assert_false(part_is_finished(part));
    part_close(part);
    compressor_close(c);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(elements_nest),
        TEST(element_without_content_is_empty),
        TEST(declaration_is_word_s),
        TEST(text_is_escaped),
        TEST(attribute_is_escaped),
        TEST(white_space_in_text),
        TEST(allowed_characters_pass),
        TEST(delete_and_c1_are_left_out),
        TEST(forbidden_controls_never_get_out),
        TEST(malformed_utf8_never_gets_out),
        TEST(text_cut_in_a_character),
        TEST(integers),
        TEST(blanks_that_count_are_preserved),
        TEST(element_left_open_is_a_fault),
        TEST(close_too_many_is_a_fault),
        TEST(attribute_behind_text_is_a_fault),
        TEST(deep_nesting),
        TEST(held_content_is_spliced_and_its_buffer_emptied),
        TEST(splice_takes_over_the_fault),
        TEST(splice_of_an_open_element_is_a_fault),
        TEST(part_gets_the_same_bytes),
        TEST(fault_reaches_the_part),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
