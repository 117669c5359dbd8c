/* diag: messages as records, the catalogue in both languages, the nearest name. */
#include "diags.h"
#include "fixture.h"

#include "diag/catalogue.h"
#include "diag/suggest.h"

static Span span(uint32_t start, uint32_t end)
{
    return (Span){start, end, 1};
}

/* Which placeholders a wording holds, a bit each. */
static unsigned placeholders(Str s)
{
    unsigned found = 0;
    for (size_t i = 0; i + 2 < s.n; i++)
        if (s.s[i] == '{' && s.s[i + 1] >= '0' && s.s[i + 1] <= '9' && s.s[i + 2] == '}')
            found |= 1u << (s.s[i + 1] - '0');
    return found;
}

static bool is_prefix_of_code(char c)
{
    return c && strchr("EWNH", c);
}

static void every_code_has_both_wordings(void **state)
{
    (void)state;
    for (Code c = 0; c < CODE_COUNT; c++) {
        Str english = code_wording(c, false), chinese = code_wording(c, true), name = code_name(c);
        if (!english.n || !chinese.n)
            fail_msg("%.*s lacks a wording", STR_ARG(name));
        if (placeholders(english) != placeholders(chinese))
            fail_msg("%.*s: {0}, {1} … differ", STR_ARG(name));
        if (placeholders(english) >> DIAG_MAX_ARGS)
            fail_msg("%.*s: too many arguments", STR_ARG(name));
        if (!is_prefix_of_code(name.s[0]) || name.s[1] != '_')
            fail_msg("%.*s: no E_, W_, N_ or H_", STR_ARG(name));
    }
}

/* A letter and four digits for errors and warnings, nothing for the rest. */
static bool number_fits(Str number, char kind)
{
    if (kind == 'N' || kind == 'H')
        return number.n == 0;
    if (number.n != 5 || number.s[0] != kind)
        return false;
    for (size_t i = 1; i < number.n; i++)
        if (number.s[i] < '0' || number.s[i] > '9')
            return false;
    return true;
}

static void numbers_are_well_formed_and_unique(void **state)
{
    (void)state;
    for (Code c = 0; c < CODE_COUNT; c++) {
        Str number = code_number(c);
        if (!number_fits(number, code_name(c).s[0]))
            fail_msg("%.*s has the number '%.*s'", STR_ARG(code_name(c)), STR_ARG(number));
        for (Code d = 0; d < c; d++)
            if (number.n && str_eq(number, code_number(d)))
                fail_msg("%.*s is given twice", STR_ARG(number));
    }
}

static void statuses_fit_severities(void **state)
{
    (void)state;
    for (Code c = 0; c < CODE_COUNT; c++) {
        int status = code_status(c);
        bool of_error = status >= 64 && status <= 78;
        if (code_severity(c) == SEV_ERROR ? !of_error : status != EXIT_DONE)
            fail_msg("%.*s has status %d", STR_ARG(code_name(c)), status);
    }
}

/* English as the head of codes.def wants it: no full stop; Chinese likewise. */
static void wordings_have_no_full_stop(void **state)
{
    (void)state;
    for (Code c = 0; c < CODE_COUNT; c++)
        if (str_ends(code_wording(c, false), STR(".")) || str_ends(code_wording(c, true), STR("。")))
            fail_msg("%.*s ends in a full stop", STR_ARG(code_name(c)));
}

static void severity_follows_from_the_name(void **state)
{
    (void)state;
    assert_int_equal(code_severity(E_LIMIT), SEV_ERROR);
    assert_int_equal(code_severity(W_CONTROL_CHARACTER), SEV_WARNING);
    assert_int_equal(code_severity(N_DECLARED_HERE), SEV_NOTE);
    assert_int_equal(code_severity(H_DID_YOU_MEAN), SEV_NOTE);
}

static void arguments_are_filled_in(void **state)
{
    Arena *a = arena_of(state);
    Wording w = {.code = N_VALUE_HERE, .arg_count = 2, .args = {STR("{1}"), STR("%s")}};
    assert_text(wording_text(a, &w, false), "`{1}` is %s here");
    assert_text(wording_text(a, &w, true), "“{1}”在这里的值是 %s");
    w.arg_count = 1;
    assert_text(wording_text(a, &w, false), "`{1}` is  here");
}

static void options_are_for_the_command_line(void **state)
{
    Arena *a = arena_of(state);
    Wording limit = {.code = E_LIMIT, .arg_count = 2, .args = {STR("steps"), STR("5")}}, root = {.code = H_ROOT};
    assert_text(wording_text(a, &limit, false), "beyond the limit `steps` of 5; `--limit steps=…` sets another");
    assert_text(wording_without_options(a, &limit, false), "beyond the limit `steps` of 5");
    assert_text(wording_without_options(a, &limit, true), "超出了限额 steps（5）");
    assert_text(wording_text(a, &root, false), "`--root DIR` lets files below a further folder be read");
    assert_text(wording_without_options(a, &root, false), "");
}

static void messages_keep_their_order(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    assert_null(diags_first(dg));
    diag(dg, E_NUL_BYTE, span(5, 6));
    diag(dg, W_CONTROL_CHARACTER, span(1, 2), STR("U+007F"));
    Diag *last = diag(dg, E_MEMORY, NO_SPAN);
    const Diag *d = diags_first(dg);
    assert_int_equal(d->wording.code, E_NUL_BYTE);
    assert_int_equal(d->wording.arg_count, 0);
    assert_int_equal(d->next->wording.code, W_CONTROL_CHARACTER);
    assert_text(d->next->wording.args[0], "U+007F");
    assert_ptr_equal(d->next->next, last);
    assert_null(last->next);
    assert_int_equal(diags_errors(dg), 2);
    assert_int_equal(warnings_of(dg), 1);
}

static void arguments_are_copied(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    char name[] = "abc";
    Diag *d = diag(dg, E_FILE_MISSING, NO_SPAN, str_of(name));
    diag_hint(dg, d, H_DID_YOU_MEAN, str_of(name));
    diag_note(dg, d, N_DECLARED_HERE, NO_SPAN, str_of(name));
    memset(name, 'x', 3);
    assert_text(d->wording.args[0], "abc");
    assert_text(d->hint.args[0], "abc");
    assert_text(d->first_note->wording.args[0], "abc");
}

static void a_long_argument_is_cut_between_characters(void **state)
{
    Arena *a = arena_of(state);
    Diags *dg = diags_new(a);
    Buf b = buf_open(arena_memory(a));
    buf_put_byte(&b, 'x');
    while (b.n < 1000000)
        buf_put(&b, STR("中"));
    Str arg = diag(dg, E_FILE_MISSING, NO_SPAN, buf_str(&b))->wording.args[0];
    buf_close(&b);
    assert_int_equal(arg.n, DIAG_MAX_ARG + 3); /* x and 1365 of them are 4096 bytes */
    assert_true(str_ends(arg, STR("中…")));
}

static void the_same_message_is_kept_once(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    Diag *d = diag(dg, E_FILE_MISSING, span(1, 2), STR("a"));
    diag_note(dg, d, N_FIRST_HERE, span(7, 8));
    for (int i = 0; i < 3; i++) {
        Diag *again = diag(dg, E_FILE_MISSING, span(1, 2), STR("a"));
        assert_ptr_equal(again, d);
        diag_note(dg, again, N_FIRST_HERE, span(7, 8));
        diag_hint(dg, again, H_REMOVE_CHARACTER);
    }
    assert_int_equal(diags_errors(dg), 1);
    assert_null(d->first_note->next);
    assert_false(d->has_hint);
}

static void other_messages_at_one_place_are_kept(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_FILE_MISSING, span(1, 2), STR("a"));
    diag(dg, E_FILE_MISSING, span(1, 2), STR("b"));
    diag(dg, E_FILE_DENIED, span(1, 2), STR("a"));
    diag(dg, E_FILE_MISSING, span(1, 3), STR("a"));
    diag(dg, E_FILE_MISSING, ((Span){1, 2, 2}), STR("a"));
    diag(dg, E_FILE_TOO_LARGE, NO_SPAN, STR("a:1"), STR("b"), STR("c"));
    diag(dg, E_FILE_TOO_LARGE, NO_SPAN, STR("a"), STR("1:b"), STR("c"));
    assert_int_equal(diags_errors(dg), 7);
}

static void notes_keep_their_order(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    Diag *d = diag(dg, E_FAULT, NO_SPAN, STR("x"));
    diag_note(dg, d, N_FIRST_HERE, span(1, 2));
    diag_note(dg, d, N_VALUE_HERE, NO_SPAN, STR("a"), STR("1"));
    assert_int_equal(d->first_note->wording.code, N_FIRST_HERE);
    assert_int_equal(d->first_note->next->wording.code, N_VALUE_HERE);
    assert_ptr_equal(d->last_note, d->first_note->next);
}

static void the_gravest_error_is_the_status(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    assert_int_equal(diags_status(dg), EXIT_DONE);
    diag(dg, W_CONTROL_CHARACTER, NO_SPAN, STR("U+0085"));
    diag(dg, N_FILE_READ_AS, NO_SPAN, STR("a.ini"), STR("GB18030"));
    assert_int_equal(diags_status(dg), EXIT_DONE);
    diag(dg, E_NUL_BYTE, NO_SPAN);
    assert_int_equal(diags_status(dg), EXIT_INPUT);
    diag(dg, E_FILE_MISSING, NO_SPAN, STR("a"));
    assert_int_equal(diags_status(dg), EXIT_NO_INPUT);
    diag(dg, E_LIMIT, NO_SPAN, STR("depth"), STR("200"));
    assert_int_equal(diags_status(dg), EXIT_REFUSED);
    diag(dg, E_FILE_IO, NO_SPAN, STR("a"));
    assert_int_equal(diags_status(dg), EXIT_REFUSED);
    diag(dg, E_MEMORY, NO_SPAN);
    assert_int_equal(diags_status(dg), EXIT_SYSTEM);
    diag(dg, E_FAULT, NO_SPAN, STR("x"));
    assert_int_equal(diags_status(dg), EXIT_FAULT);
}

static void strict_makes_warnings_errors(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, W_CONTROL_CHARACTER, span(1, 2), STR("U+007F"));
    diags_set_strict(dg);
    diag(dg, W_CONTROL_CHARACTER, span(3, 4), STR("U+007F"));
    diags_set_strict(dg);
    assert_int_equal(diags_errors(dg), 2);
    assert_int_equal(warnings_of(dg), 0);
    assert_int_equal(diags_status(dg), EXIT_INPUT);
    assert_int_equal(diags_first(dg)->severity, SEV_ERROR);
}

#define NEAREST(name, ...)                                                                         \
    nearest_name(arena_of(state), STR(name), (const Str[]){__VA_ARGS__},                           \
                 sizeof((const Str[]){__VA_ARGS__}) / sizeof(Str))

static void the_nearest_name_is_offered(void **state)
{
    assert_text(NEAREST("应道", STR("实到"), STR("应到"), STR("支部")), "应到");
    assert_text(NEAREST("召开时间", STR("支部"), STR("召开日期")), "召开日期");
    assert_text(NEAREST("adress", STR("address"), STR("dress")), "address");
    assert_text(NEAREST("nmae", STR("mane"), STR("name")), "name");
    assert_text(NEAREST("naem", STR("nail"), STR("name")), "name");
    assert_text(NEAREST("TITLE", STR("title")), "title");
    assert_text(NEAREST("ｔitle", STR("title")), "title");
    assert_text(NEAREST("cat", STR("bat"), STR("car")), "bat");
}

static void a_far_name_is_not_offered(void **state)
{
    assert_text(NEAREST("党", STR("支")), "");
    assert_text(NEAREST("应到", STR("支部")), "");
    assert_text(NEAREST("x", STR("y"), STR("xy")), "");
    assert_text(NEAREST("date", STR("text"), STR("list")), "");
    assert_text(NEAREST("", STR("a")), "");
    assert_text(NEAREST("same", STR("same")), "");
    assert_text(nearest_name(arena_of(state), STR("a"), NULL, 0), "");
}

static void a_huge_name_is_not_looked_at(void **state)
{
    Arena *a = arena_of(state);
    char *huge = arena_alloc(a, 1000000);
    memset(huge, 'a', 1000000);
    Str names[] = {{huge, 1000000}, {huge, 999999}, {huge, 64}};
    assert_text(nearest_name(a, names[0], names + 1, 2), "");
    assert_int_equal(nearest_name(a, (Str){huge, 63}, names, 3).n, 64);
}

static void an_error_shown_elsewhere_counts(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_NO_FIELD, span(1, 2), STR("x"));
    diags_raise(dg, EXIT_IO);
    diags_order(dg);
    assert_int_equal(diags_errors(dg), 2);
    assert_int_equal(diags_status(dg), EXIT_IO);
    assert_null(diags_first(dg)->next);
}

static void a_place_is_noted_where_there_is_none(void **state)
{
    const Span other_file = {1, 2, 2};
    Diags *dg = diags_new(arena_of(state));
    diag(dg, E_NO_FIELD, span(1, 2), STR("x"));
    diag(dg, E_MEMORY, NO_SPAN);
    diag(dg, E_MEMORY, NO_SPAN);
    diag_note(dg, diag(dg, E_NO_FIELD, other_file, STR("y")), N_FIRST_HERE, span(5, 6));
    diags_note_all(dg, N_BULK_ROW, span(0, 9));
    const Diag *first = diags_first(dg), *second = first->next, *third = second->next;
    assert_null(first->first_note);
    assert_int_equal(second->first_note->wording.code, N_BULK_ROW);
    assert_null(second->first_note->next);
    assert_null(third->first_note->next);
}

static bool is_about_x(void *context, const Diag *d)
{
    ++*(int *)context;
    return d->severity == SEV_WARNING && str_is(d->wording.args[0], "x");
}

static void known_messages_are_dropped(void **state)
{
    Diags *dg = diags_new(arena_of(state));
    int asked = 0;
    diag(dg, W_DATA_UNKNOWN, span(1, 2), STR("x"));
    diag(dg, E_NO_FIELD, span(1, 2), STR("x"));
    diag(dg, W_DATA_UNKNOWN, span(3, 4), STR("y"));
    diag(dg, W_DATA_UNKNOWN, span(5, 6), STR("x"));
    diags_drop_known(dg, is_about_x, &asked);
    assert_int_equal(asked, 4);
    assert_int_equal(warnings_of(dg), 1);
    assert_int_equal(diags_errors(dg), 1);
    assert_int_equal(diags_first(dg)->severity, SEV_ERROR);
    assert_null(diags_first(dg)->next->next);
    diag(dg, E_MEMORY, NO_SPAN);
    assert_int_equal(diags_first(dg)->next->next->wording.code, E_MEMORY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_code_has_both_wordings),
        TEST(numbers_are_well_formed_and_unique),
        TEST(statuses_fit_severities),
        TEST(wordings_have_no_full_stop),
        TEST(severity_follows_from_the_name),
        TEST(arguments_are_filled_in),
        TEST(options_are_for_the_command_line),
        TEST(messages_keep_their_order),
        TEST(arguments_are_copied),
        TEST(a_long_argument_is_cut_between_characters),
        TEST(the_same_message_is_kept_once),
        TEST(other_messages_at_one_place_are_kept),
        TEST(notes_keep_their_order),
        TEST(the_gravest_error_is_the_status),
        TEST(strict_makes_warnings_errors),
        TEST(an_error_shown_elsewhere_counts),
        TEST(a_place_is_noted_where_there_is_none),
        TEST(known_messages_are_dropped),
        TEST(the_nearest_name_is_offered),
        TEST(a_far_name_is_not_offered),
        TEST(a_huge_name_is_not_looked_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
