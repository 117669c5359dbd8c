/* The order of messages, what others cover, and lists among their arguments. */
#include "diags.h"
#include "fixture.h"

#include "diag/catalogue.h"

static Span in_file(uint16_t file, uint32_t start, uint32_t end)
{
    return (Span){start, end, file};
}

/* `E_NO_FIELD:1:20 …`: the codes with file and start, in their order. */
static void assert_order(Fixture *f, const Diags *dg, const char *wanted)
{
    Buf b = buf_open(&f->memory);
    for (const Diag *d = diags_first(dg); d; d = d->next)
        buf_putf(&b, "%s%.*s:%u:%u", b.n ? " " : "", STR_ARG(code_name(d->wording.code)),
                 (unsigned)d->at.file, (unsigned)d->at.start);
    assert_text(buf_str(&b), wanted);
    buf_close(&b);
}

static void messages_come_in_the_order_of_their_places(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_NO_FIELD, in_file(2, 5, 6), STR("a"));
    diag(dg, E_NO_FIELD, in_file(1, 30, 31), STR("b"));
    diag(dg, W_TAB, in_file(1, 7, 8), STR("{tab}"));
    diag(dg, E_MEMORY, NO_SPAN);
    diags_order(dg);
    assert_order(*state, dg, "E_MEMORY:0:0 W_TAB:1:7 E_NO_FIELD:1:30 E_NO_FIELD:2:5");
}

static void at_one_place_the_first_comes_first(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_STRAY_BRACE, in_file(1, 4, 9), STR("}"));
    diag(dg, E_NO_FIELD, in_file(1, 4, 5), STR("a"));
    diags_order(dg);
    assert_order(*state, dg, "E_STRAY_BRACE:1:4 E_NO_FIELD:1:4");
}

static void a_later_stage_stays_behind_an_earlier_one(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diags_order(dg);
    diag(dg, E_NO_FIELD, in_file(1, 50, 51), STR("a"));
    diag(dg, E_NO_FIELD, in_file(1, 40, 41), STR("a"));
    diags_order(dg);
    diag(dg, E_DATA_NO_LIST, in_file(2, 9, 10), STR("x"));
    diag(dg, E_DATA_MISSING, in_file(1, 3, 4), STR("y"), STR("text"));
    diags_order(dg);
    assert_order(*state, dg,
                 "E_NO_FIELD:1:40 E_NO_FIELD:1:50 E_DATA_MISSING:1:3 E_DATA_NO_LIST:2:9");
}

static void what_a_message_covers_is_left_out(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_STRAY_SIGN, in_file(1, 15, 16), STR("^"));
    diag(dg, E_NO_FIELD, in_file(1, 30, 31), STR("outside"));
    diag_cover(diag(dg, E_NO_DIRECTIVE, in_file(1, 10, 14), STR("@abc")), in_file(1, 10, 25));
    diag(dg, W_TAB, in_file(1, 24, 25), STR("{tab}"));
    diag(dg, E_NO_FIELD, in_file(1, 24, 27), STR("half outside"));
    diag(dg, E_NO_FIELD, in_file(2, 12, 13), STR("elsewhere"));
    diags_order(dg);
    assert_order(*state, dg, "E_NO_DIRECTIVE:1:10 E_NO_FIELD:1:24 E_NO_FIELD:1:30 E_NO_FIELD:2:12");
    assert_int_equal(diags_errors(dg), 4);
    assert_int_equal(warnings_of(dg), 0);
}

static void what_is_left_out_does_not_set_the_status(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_LIMIT, in_file(1, 5, 6), STR("depth"), STR("9"));
    diag_cover(diag(dg, E_NO_DIRECTIVE, in_file(1, 4, 5), STR("@")), in_file(1, 4, 9));
    assert_int_equal(diags_status(dg), EXIT_REFUSED);
    diags_order(dg);
    assert_int_equal(diags_status(dg), EXIT_INPUT);
}

static void a_list_is_worded_by_the_language(void **state)
{
    Arena *a = arena_of(state);
    const Str words[] = {STR_INIT("上午"), STR_INIT("下午")};
    Diags *dg = diags_new(a);
    Diag *d = diag(dg, E_DATA_NO_CHOICE, in_file(1, 1, 2), STR("时段"), STR("中午"),
                   diag_list(a, words, 2));
    assert_text(wording_text(a, &d->wording, false), "`时段` must be one of `上午`, `下午`, not `中午`");
    assert_text(wording_text(a, &d->wording, true), "“时段”只能是“上午”、“下午”之一，而不是“中午”");
}

static void lists_of_one_and_none(void **state)
{
    Arena *a = arena_of(state);
    const Str word = STR("x");
    Wording one = {.code = H_WORDS, .arg_count = 1, .args = {diag_list(a, &word, 1)}};
    assert_text(wording_text(a, &one, false), "one of `x`");
    assert_int_equal(diag_list(a, &word, 0).n, 0);
    const Str two[] = {STR_INIT("a"), STR_INIT("b")};
    assert_true(str_eq(STR(DIAG_WORD("a") DIAG_WORD("b")), diag_list(a, two, 2)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(messages_come_in_the_order_of_their_places),
        TEST(at_one_place_the_first_comes_first),
        TEST(a_later_stage_stays_behind_an_earlier_one),
        TEST(what_a_message_covers_is_left_out),
        TEST(what_is_left_out_does_not_set_the_status),
        TEST(a_list_is_worded_by_the_language),
        TEST(lists_of_one_and_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
