/* doc/length: units, lengths to twips, names of sizes. */
#include "fixture.h"

#include "doc/length.h"
#include "doc/page.h"

static const LengthScale body = {.half_points = 32, .line_twips = 579}; /* 三号 on the grid of 公文 */

static int32_t twips(int32_t milli, Unit unit)
{
    return length_twips((Length){milli, unit}, body);
}

static void knows_the_units(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        Unit unit;
    } known[] = {{"mm", UNIT_MM}, {"cm", UNIT_CM},   {"in", UNIT_IN},    {"pt", UNIT_PT},
                 {"字", UNIT_EM}, {"行", UNIT_LINE}, {"%", UNIT_PERCENT}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        Unit unit = UNIT_NONE;
        assert_true(unit_named(str_of(known[i].name), &unit));
        assert_int_equal(unit, known[i].unit);
    }
    static const char *const unknown[] = {"", "m", "MM", "px", "em", "mmm", "字 "};
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
        assert_false(unit_named(str_of(unknown[i]), &(Unit){UNIT_NONE}));
}

static void absolute_lengths_are_rounded_to_the_twip(void **state)
{
    (void)state;
    assert_int_equal(twips(25400, UNIT_MM), 1440);
    assert_int_equal(twips(210000, UNIT_MM), 11906);
    assert_int_equal(twips(297000, UNIT_MM), 16838);
    assert_int_equal(twips(37000, UNIT_MM), 2098);
    assert_int_equal(twips(2540, UNIT_CM), 1440);
    assert_int_equal(twips(1500, UNIT_IN), 2160);
    assert_int_equal(twips(28950, UNIT_PT), 579);
}

static int64_t emu(int32_t milli, Unit unit)
{
    return length_emu((Length){milli, unit}, body);
}

static void lengths_of_pictures_are_exact(void **state)
{
    (void)state;
    assert_int_equal(emu(10000, UNIT_MM), 360000);
    assert_int_equal(emu(1000, UNIT_CM), 360000);
    assert_int_equal(emu(-2650, UNIT_MM), -95400);
    assert_int_equal(emu(1000, UNIT_IN), 914400);
    assert_int_equal(emu(1000, UNIT_PT), 12700);
    assert_int_equal(emu(1000, UNIT_EM), 16 * 12700);
    assert_int_equal(emu(2000, UNIT_LINE), 1158 * 635);
    assert_int_equal(emu(INT32_MAX, UNIT_IN), (int64_t)INT32_MAX * 9144 / 10);
}

static void halves_go_away_from_zero(void **state)
{
    (void)state;
    assert_int_equal(twips(-250, UNIT_PT), -5);
    assert_int_equal(twips(25, UNIT_PT), 1);
    assert_int_equal(twips(24, UNIT_PT), 0);
    assert_int_equal(twips(-25, UNIT_PT), -1);
    assert_int_equal(twips(-24, UNIT_PT), 0);
    assert_int_equal(twips(75, UNIT_PT), 2);
}

static void relative_lengths_hang_on_size_and_line(void **state)
{
    (void)state;
    assert_int_equal(twips(2000, UNIT_EM), 640);
    assert_int_equal(twips(-500, UNIT_EM), -160);
    assert_int_equal(twips(2000, UNIT_LINE), 1158);
    assert_int_equal(twips(1500, UNIT_NONE), 869);
    assert_int_equal(twips(100000, UNIT_PERCENT), 579);
    assert_int_equal(twips(50000, UNIT_PERCENT), 290);
}

static void a_line_without_a_grid_is_a_single_line(void **state)
{
    (void)state;
    LengthScale plain = {.half_points = 24};
    assert_int_equal(length_twips((Length){1000, UNIT_LINE}, plain), 288);
}

static void what_does_not_fit_stays_at_the_edge(void **state)
{
    (void)state;
    assert_int_equal(twips(INT32_MAX, UNIT_IN), INT32_MAX);
    assert_int_equal(twips(INT32_MIN, UNIT_IN), -INT32_MAX);
}

static void word_wants_hundredths(void **state)
{
    (void)state;
    assert_int_equal(length_hundredths((Length){2000, UNIT_EM}, UNIT_EM), 200);
    assert_int_equal(length_hundredths((Length){-1500, UNIT_EM}, UNIT_EM), -150);
    assert_int_equal(length_hundredths((Length){125, UNIT_LINE}, UNIT_LINE), 13);
    assert_int_equal(length_hundredths((Length){2000, UNIT_EM}, UNIT_LINE), 0);
    assert_int_equal(length_hundredths((Length){2000, UNIT_PT}, UNIT_PT), 0);
}

static bool from(int64_t coefficient, int32_t scale, Length *out)
{
    return length_from_decimal((Decimal){coefficient, scale}, UNIT_PT, out);
}

static void takes_three_places(void **state)
{
    (void)state;
    Length l;
    assert_true(from(2895, 2, &l));
    assert_int_equal(l.milli, 28950);
    assert_int_equal(l.unit, UNIT_PT);
    assert_true(from(-125, 3, &l));
    assert_int_equal(l.milli, -125);
    assert_true(from(2147483, 0, &l));
    assert_int_equal(l.milli, 2147483000);
    assert_true(from(2147483647, 3, &l));
    assert_false(from(12345, 4, &l));
    assert_false(from(2147484, 0, &l));
    assert_false(from(2147483648, 3, &l));
    assert_false(from(-2147483648, 3, &l));
    assert_false(from(INT64_MAX, 0, &l));
}

static void a_huge_number_is_refused(void **state)
{
    (void)state;
    __int128 most = 1;
    for (int i = 0; i < 37; i++)
        most *= 10;
    Length l;
    assert_false(length_from_decimal((Decimal){most, 0}, UNIT_PT, &l));
    assert_false(length_from_decimal((Decimal){-most, 3}, UNIT_PT, &l));
}

static void sizes_have_chinese_names(void **state)
{
    (void)state;
    assert_int_equal(size_named(STR("初号")), 84);
    assert_int_equal(size_named(STR("小二")), 36);
    assert_int_equal(size_named(STR("三号")), 32);
    assert_int_equal(size_named(STR("五号")), 21);
    assert_int_equal(size_named(STR("小六")), 13);
    assert_int_equal(size_named(STR("八号")), 10);
    assert_int_equal(size_named(STR("九号")), 0);
    assert_int_equal(size_named(STR("三")), 0);
    assert_int_equal(size_named(STR("")), 0);
}

static void the_page_of_word_has_no_grid(void **state)
{
    (void)state;
    PageSetup p = page_default();
    assert_int_equal(p.width, 11906);
    assert_int_equal(p.height, 16838);
    assert_int_equal(page_line_pitch(&p), 0);
    assert_int_equal(page_text_width(&p), 8306);
    assert_int_equal(page_text_height(&p), 13958);
}

static void the_grid_divides_the_text_area(void **state)
{
    (void)state;
    PageSetup p = page_default();
    p.top = 2098;
    p.bottom = 1984;
    p.left = 1588;
    p.right = 1474;
    p.grid_lines = 22;
    assert_int_equal(page_text_width(&p), 8844);
    assert_int_equal(page_line_pitch(&p), 579);
}

static void margins_that_leave_nothing_leave_nothing(void **state)
{
    (void)state;
    PageSetup p = page_default();
    p.left = INT32_MAX;
    p.right = INT32_MAX;
    p.top = 20000;
    p.grid_lines = 22;
    assert_int_equal(page_text_width(&p), 0);
    assert_int_equal(page_text_height(&p), 0);
    assert_int_equal(page_line_pitch(&p), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_units),
        cmocka_unit_test(absolute_lengths_are_rounded_to_the_twip),
        cmocka_unit_test(lengths_of_pictures_are_exact),
        cmocka_unit_test(halves_go_away_from_zero),
        cmocka_unit_test(relative_lengths_hang_on_size_and_line),
        cmocka_unit_test(a_line_without_a_grid_is_a_single_line),
        cmocka_unit_test(what_does_not_fit_stays_at_the_edge),
        cmocka_unit_test(word_wants_hundredths),
        cmocka_unit_test(takes_three_places),
        cmocka_unit_test(a_huge_number_is_refused),
        cmocka_unit_test(sizes_have_chinese_names),
        cmocka_unit_test(the_page_of_word_has_no_grid),
        cmocka_unit_test(the_grid_divides_the_text_area),
        cmocka_unit_test(margins_that_leave_nothing_leave_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
