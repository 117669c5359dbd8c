/* value/decimal: what is exact, where it rounds, where it refuses. Numbers are compared as written,
 * so that each result is also known to be normalized. */
#include "written.h"

#include <limits.h>
#include <stdio.h>

#include "value/decimal.h"

#define NINES_38 "99999999999999999999999999999999999999"

static Decimal number(const char *text)
{
    Decimal n;
    if (decimal_parse(str_of(text), &n) != DECIMAL_OK)
        fail_msg("%s is not a number", text);
    return n;
}

static void assert_same(Decimal got, Decimal wanted)
{
    assert_true(got.coefficient == wanted.coefficient);
    assert_int_equal(got.scale, wanted.scale);
}

static void parses_what_is_a_number(void **state)
{
    static const struct {
        const char *text, *wanted;
    } cases[] = {
        {"0", "0"},
        {"-0", "0"},
        {"-0.000", "0"},
        {"+3", "3"},
        {"-12.50", "-12.5"},
        {"007", "7"},
        {"100", "100"},
        {"100.00", "100"},
        {"0.05", "0.05"},
        {NINES_38, NINES_38},
        {"-" NINES_38, "-" NINES_38},
        {"000" NINES_38 ".000", NINES_38},
        {"0." NINES_38, "0." NINES_38},
        {"0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"},
        {"0.0000000000000000000000000000000000000000000000", "0"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Written *w = *state;
        decimal_put(&w->buf, number(cases[i].text));
        assert_written(w, cases[i].text, cases[i].wanted);
    }
}

static void refuses_what_is_none(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "", "+", "-", ".", ".5", "-.5", "5.", "1.2.3", "1,000", "--1", "+-1", "1-", "1e3", " 1",
        "1 ", "0x10", "１", "一", "NaN",
    };
    Decimal n;
    for (size_t i = 0; i < COUNT(cases); i++)
        if (decimal_parse(str_of(cases[i]), &n) != DECIMAL_NOT_A_NUMBER)
            fail_msg("\"%s\" passed for a number", cases[i]);
}

static void refuses_more_than_38_digits(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "100000000000000000000000000000000000000",   /* 10^38 */
        "-100000000000000000000000000000000000000",
        NINES_38 ".5",
        "0.000000000000000000000000000000000000001", /* 10^-39 */
        "0.0000000000000000000000000000000000000000000000000000000001",
        "340282366920938463463374607431768211456",   /* 2^128 */
    };
    Decimal n;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(decimal_parse(str_of(cases[i]), &n), DECIMAL_OVERFLOW);
}

typedef DecimalFault (*Operation)(Decimal, Decimal, Decimal *);

/* `wanted` NULL: an overflow; "/0": a division by zero. */
typedef struct Calculation {
    const char *a, *b, *wanted;
} Calculation;

static void check(Written *w, Operation operation, const Calculation *c, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Decimal result;
        char what[200];
        snprintf(what, sizeof what, "%s with %s", c[i].a, c[i].b);
        switch (operation(number(c[i].a), number(c[i].b), &result)) {
        case DECIMAL_OK: decimal_put(&w->buf, result); break;
        case DECIMAL_OVERFLOW: buf_put(&w->buf, STR("overflow")); break;
        case DECIMAL_DIVIDED_BY_ZERO: buf_put(&w->buf, STR("/0")); break;
        case DECIMAL_NOT_A_NUMBER: fail_msg("%s: not a number", what);
        }
        assert_written(w, what, c[i].wanted ? c[i].wanted : "overflow");
    }
}

static void adds_exactly(void **state)
{
    static const Calculation cases[] = {
        {"0.1", "0.2", "0.3"},
        {"1.5", "2.5", "4"},
        {"5", "-5", "0"},
        {"-0.5", "0.25", "-0.25"},
        {"0.25", "-0.5", "-0.25"},
        {"1", "0.0000000000000000000000000000000000001", "1.0000000000000000000000000000000000001"},
        {"1", "0.00000000000000000000000000000000000001", NULL},
        /* 10^38 and more on the way, but not in the end */
        {"1", "-0.00000000000000000000000000000000000001", "0." NINES_38},
        {"18", "-9.0000000000000000000000000000000000001",
         "8.9999999999999999999999999999999999999"},
        {"-18", "9.0000000000000000000000000000000000001",
         "-8.9999999999999999999999999999999999999"},
        {"9000000000000000000000000000000000000.1", "9000000000000000000000000000000000000.9",
         "18000000000000000000000000000000000001"},
        {NINES_38, "-" NINES_38, "0"},
        {NINES_38, "1", NULL},
        {NINES_38, NINES_38, NULL},
        {"-" NINES_38, "-" NINES_38, NULL},
        {NINES_38, "0.1", NULL},
        {NINES_38, "-0.00000000000000000000000000000000000001", NULL},
    };
    check(*state, decimal_add, cases, COUNT(cases));
}

static void subtracts_exactly(void **state)
{
    static const Calculation cases[] = {
        {"0.3", "0.1", "0.2"},
        {"1", "1.01", "-0.01"},
        {"0", "7", "-7"},
        {"-" NINES_38, NINES_38, NULL},
    };
    check(*state, decimal_subtract, cases, COUNT(cases));
}

static void multiplies_exactly_or_to_18_places(void **state)
{
    static const Calculation cases[] = {
        {"1.1", "1.1", "1.21"},
        {"-2.5", "4", "-10"},
        {"0", "-4", "0"},
        {"0.000000000000000001", "0.00000000000000000001",
         "0.00000000000000000000000000000000000001"},
        {"10000000000000000000", "1000000000000000000", "10000000000000000000000000000000000000"},
        {"10000000000000000000", "10000000000000000000", NULL},
        {"0.00000000000000000000000000000000000002", "50000000000000000000000000000000000000", "1"},
        /* more than 38 places: rounded to 18, half away from zero */
        {"0.0000000000000000001", "0.00000000000000000001", "0"},
        {"1.00000000000000000001", "1.0000000000000000001", "1"},
        {"1.0000000000000000005", "1.00000000000000000001", "1.000000000000000001"},
        {"-1.0000000000000000005", "1.00000000000000000001", "-1.000000000000000001"},
        {"1.0000000000000000004", "1.00000000000000000001", "1"},
        {"12345678.123456789012345", "987654.12345678901234567",
         "12193259905502.370797135008383012"},
        {"0." NINES_38, "0." NINES_38, "1"},
        {"99999999999999999999.9999999999", "0.99999999999999999999",
         "99999999999999999998.9999999999"},
        /* more than 38 digits even so */
        {"12345678901.2345678901", "98765432109.8765432109", NULL},
        {"12345678901234567890.5", "98765432109876543210.5", NULL},
        {NINES_38, NINES_38, NULL},
    };
    check(*state, decimal_multiply, cases, COUNT(cases));
}

static void divides_to_18_places(void **state)
{
    static const Calculation cases[] = {
        {"1", "4", "0.25"},
        {"-7", "2", "-3.5"},
        {"1", "3", "0.333333333333333333"},
        {"2", "3", "0.666666666666666667"},
        {"-2", "3", "-0.666666666666666667"},
        {"0", "-3", "0"},
        {"1", "0", "/0"},
        {"0", "0", "/0"},
        {"1", "1000000000000000000", "0.000000000000000001"},
        {"1", "2000000000000000000", "0.000000000000000001"}, /* half goes away from zero */
        {"-1", "2000000000000000000", "-0.000000000000000001"},
        {"1", "2000000000000000001", "0"},
        {"1", NINES_38, "0"},
        {NINES_38, NINES_38, "1"},
        {NINES_38, "1", NINES_38},
        {"12345678901234567890123456789012345678", "2", "6172839450617283945061728394506172839"},
        {NINES_38, "3", "33333333333333333333333333333333333333"},
        {NINES_38, "7", NULL},
        {"99999999999999999999", "7", "14285714285714285714.142857142857142857"},
        {"1", "0.00000000000000000000000000000000000001", NULL},
        {"1", "0.0000000000000000000000000000000000001", "10000000000000000000000000000000000000"},
        {NINES_38, "0." NINES_38, NULL},
        {"0." NINES_38, NINES_38, "0"},
        {"0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000003",
         "0.333333333333333333"},
        {"0.0000000000000000000000000000000000005", "0.0000000000000000001",
         "0.000000000000000005"},
        {"0.5000000000000000000000000000000000001", "1", "0.5"},
        {"0.0000000000000000014999999999999999999", "1", "0.000000000000000001"},
        {"0.0000000000000000015", "1", "0.000000000000000002"},
        /* divisors of more than 64 bits */
        {"1", "18446744073709551617", "0"},
        {"12345678901234567890123", "36893488147419103233", "334.630297138174345874"},
        {"100", "30.0000000000000000000000001", "3.333333333333333333"},
    };
    check(*state, decimal_divide, cases, COUNT(cases));
}

static void modulo_has_the_divisors_sign(void **state)
{
    static const Calculation cases[] = {
        {"7", "3", "1"},
        {"-7", "3", "2"},
        {"7", "-3", "-2"},
        {"-7", "-3", "-1"},
        {"6", "-3", "0"},
        {"0", "-3", "0"},
        {"5.5", "2", "1.5"},
        {"-0.1", "1", "0.9"},
        {"1", "0.3", "0.1"},
        {"3", "0", "/0"},
        {"0.5", NINES_38, "0.5"},
        {"-0.5", "10000000000000000000000000000000000000",
         "9999999999999999999999999999999999999.5"},
        {"-0.5", NINES_38, NULL}, /* 99…98.5 has 39 digits */
        {"-0.00000000000000000000000000000000000001", "1", "0." NINES_38},
        {NINES_38, "0.00000000000000000000000000000000000007",
         "0.00000000000000000000000000000000000002"},
        {NINES_38, "18446744073709551617", "13713132762682702726"},
    };
    check(*state, decimal_modulo, cases, COUNT(cases));
}

static void compares_across_scales(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        int wanted;
    } cases[] = {
        {"1", "1.0", 0},
        {"1", "1.1", -1},
        {"-1", "-1.1", 1},
        {"-1", "0.1", -1},
        {"0", "-0.1", 1},
        {"0", "0.1", -1},
        {NINES_38, "0." NINES_38, 1},
        {"-" NINES_38, "-0." NINES_38, -1},
        {"1", "1.0000000000000000000000000000000000001", -1},
        {"2", "10", -1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int order = decimal_compare(number(cases[i].a), number(cases[i].b));
        int back = decimal_compare(number(cases[i].b), number(cases[i].a));
        assert_int_equal((order > 0) - (order < 0), cases[i].wanted);
        assert_int_equal((back > 0) - (back < 0), -cases[i].wanted);
    }
}

static void rounds_half_away_from_zero(void **state)
{
    static const struct {
        const char *n;
        int places;
        const char *wanted; /* NULL: an overflow */
    } cases[] = {
        {"2.5", 0, "3"},
        {"-2.5", 0, "-3"},
        {"2.4999", 0, "2"},
        {"1.005", 2, "1.01"},
        {"-1.005", 2, "-1.01"},
        {"1.5", 3, "1.5"},
        {"9.99", 1, "10"},
        {"-0.004", 2, "0"},
        {"1250", -2, "1300"},
        {"-1249", -2, "-1200"},
        {"49", -2, "0"},
        {"0.5", -1, "0"},
        {"5", INT_MAX, "5"},
        {"5", INT_MIN, "0"},
        {NINES_38, -1, NULL},
        {NINES_38, -38, NULL},
        {"49999999999999999999999999999999999999", -38, "0"},
        {NINES_38, -39, "0"},
        {"0." NINES_38, 37, "1"},
        {"0." NINES_38, 0, "1"},
        {"0." NINES_38, -1, "0"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Written *w = *state;
        Decimal n;
        DecimalFault fault = decimal_round(number(cases[i].n), cases[i].places, &n);
        assert_int_equal(fault, cases[i].wanted ? DECIMAL_OK : DECIMAL_OVERFLOW);
        if (!cases[i].wanted)
            continue;
        decimal_put(&w->buf, n);
        assert_written(w, cases[i].n, cases[i].wanted);
    }
}

static void floor_and_ceil_reach_the_next_whole_number(void **state)
{
    (void)state;
    static const struct {
        const char *n, *floor, *ceil;
    } cases[] = {
        {"2.1", "2", "3"},
        {"-2.1", "-3", "-2"},
        {"2", "2", "2"},
        {"-2", "-2", "-2"},
        {"0.00000000000000000000000000000000000001", "0", "1"},
        {"-0." NINES_38, "-1", "0"},
        {NINES_38, NINES_38, NINES_38},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_same(decimal_floor(number(cases[i].n)), number(cases[i].floor));
        assert_same(decimal_ceil(number(cases[i].n)), number(cases[i].ceil));
    }
}

static void gives_int64_where_it_is_one(void **state)
{
    (void)state;
    int64_t n;
    assert_true(decimal_to_int(number("9223372036854775807"), &n));
    assert_true(n == INT64_MAX);
    assert_true(decimal_to_int(number("-9223372036854775808"), &n));
    assert_true(n == INT64_MIN);
    assert_true(decimal_to_int(decimal_of(INT64_MIN), &n));
    assert_true(decimal_to_int(number("3.00"), &n));
    assert_int_equal(n, 3);
    assert_false(decimal_to_int(number("9223372036854775808"), &n));
    assert_false(decimal_to_int(number("-9223372036854775809"), &n));
    assert_false(decimal_to_int(number("0.5"), &n));
}

static void knows_sign_and_wholeness(void **state)
{
    (void)state;
    assert_int_equal(decimal_sign(number("-0.1")), -1);
    assert_int_equal(decimal_sign(number("0")), 0);
    assert_int_equal(decimal_sign(number("7")), 1);
    assert_true(decimal_is_whole(number("7.00")));
    assert_false(decimal_is_whole(number("7.01")));
    assert_same(decimal_abs(number("-7.5")), number("7.5"));
    assert_same(decimal_abs(number("7.5")), number("7.5"));
    assert_same(decimal_negate(number("7.5")), number("-7.5"));
}

static void writes_a_fixed_number_of_places(void **state)
{
    static const struct {
        const char *n;
        int places;
        const char *wanted;
    } cases[] = {
        {"3", 2, "3.00"},
        {"3.145", 2, "3.15"},
        {"-0.004", 2, "0.00"},
        {"-0.005", 2, "-0.01"},
        {"0.5", 0, "1"},
        {"999.999", 2, "1000.00"},
        {"0", 0, "0"},
        {"0.05", 4, "0.0500"},
        {"1", 40, "1.0000000000000000000000000000000000000000"},
        {NINES_38, 1, NINES_38 ".0"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Written *w = *state;
        decimal_put_places(&w->buf, number(cases[i].n), cases[i].places);
        assert_written(w, cases[i].n, cases[i].wanted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parses_what_is_a_number),
        cmocka_unit_test(refuses_what_is_none),
        cmocka_unit_test(refuses_more_than_38_digits),
        cmocka_unit_test(adds_exactly),
        cmocka_unit_test(subtracts_exactly),
        cmocka_unit_test(multiplies_exactly_or_to_18_places),
        cmocka_unit_test(divides_to_18_places),
        cmocka_unit_test(modulo_has_the_divisors_sign),
        cmocka_unit_test(compares_across_scales),
        cmocka_unit_test(rounds_half_away_from_zero),
        cmocka_unit_test(floor_and_ceil_reach_the_next_whole_number),
        cmocka_unit_test(gives_int64_where_it_is_one),
        cmocka_unit_test(knows_sign_and_wholeness),
        cmocka_unit_test(writes_a_fixed_number_of_places),
    };
    return cmocka_run_group_tests(tests, written_set_up, written_tear_down);
}
