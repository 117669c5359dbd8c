/* value/calendar: what is a date or a time, and counting in days, months and working days. */
#include "written.h"

#include <stdio.h>

#include "value/calendar.h"

static Date date(const char *text)
{
    Date d;
    if (date_parse(str_of(text), &d) != DATE_OK)
        fail_msg("%s is not a date", text);
    return d;
}

static void assert_date(Date d, const char *wanted)
{
    char got[20];
    snprintf(got, sizeof got, "%04d-%02d-%02d", d.year, d.month, d.day);
    assert_string_equal(got, wanted);
}

static void reads_every_form_of_a_date(void **state)
{
    (void)state;
    static const char *const forms[] = {
        "2023-11-05", "2023-11-5", "2023/11/5", "2023/11/05", "2023.11.5", "20231105",
        "2023年11月5日", "2023年11月05日", "２０２３-１１-０５", "２０２３年１１月５日", "２０２３１１０５",
        "２０２３－１１－０５", "2023／11／5", "2023．11．5", "2023 年 11 月 5 日", "2023　年11月　5日",
        "2023-11-05 00:00:00", "2023/11/5 0:00:00", "2023/11/5 0:00", "2023-11-05T00:00:00Z", "2023-11-05T00:00:00.000+08:00",
        "2023-11-05　00：00", "2023年11月5日 00:00:00", "20231105 00:00:00",
    };
    for (size_t i = 0; i < COUNT(forms); i++)
        assert_date(date(forms[i]), "2023-11-05");
}

static void refuses_what_is_no_date(void **state)
{
    (void)state;
    static const char *const forms[] = {
        "", "2023", "2023-11", "11月5日", "23-11-05", "12023-11-05", "05-11-2023", "-2023-11-5",
        "2023-11/05", "2023--11-05", "2023-111-5", "2023-11-005", "2023115", "202311055",
        "2023年11月5", "2023年11月", "二〇二三年十一月五日", " 2023-11-05", "2023-11-05 ",
        "2023-11-05T", "2023-11-05 00:00:01", "2023-11-05 14:30", "2023-11-05T00:00:00.001", "2023-11-0500:00:00",
        "2023-11-05 00:00:00 x", "2023-11-05 00", "11/05/2023", "2023 - 11 - 05", "2023\xFF" "11\xFF" "05",
    };
    Date d;
    for (size_t i = 0; i < COUNT(forms); i++)
        if (date_parse(str_of(forms[i]), &d) != DATE_NOT_A_DATE)
            fail_msg("\"%s\" passed for a date", forms[i]);
}

static void knows_why_a_text_is_no_date(void **state)
{
    (void)state;
    assert_true(date_has_clock(STR("2023-11-05 14:30")));
    assert_true(date_has_clock(STR("2023-11-05T14:30:00Z")));
    assert_false(date_has_clock(STR("2023-11-05")));
    assert_false(date_has_clock(STR("14:30")));
    assert_true(date_has_year_last(STR("12/15/2023")));
    assert_true(date_has_year_last(STR("5.11.2023")));
    assert_true(date_has_year_last(STR("05-11-2023")));
    assert_false(date_has_year_last(STR("2023/12/15")));
    assert_false(date_has_year_last(STR("12/15/23")));
}

static void knows_days_that_do_not_exist(void **state)
{
    (void)state;
    static const char *const forms[] = {
        "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-01", "2023-01-00",
        "0000-01-01", "20230230", "2023年2月30日",
    };
    Date d;
    for (size_t i = 0; i < COUNT(forms); i++)
        if (date_parse(str_of(forms[i]), &d) != DATE_NO_SUCH_DAY)
            fail_msg("\"%s\" exists", forms[i]);
    assert_date(date("2024-02-29"), "2024-02-29");
    assert_date(date("2000-02-29"), "2000-02-29");
}

static void reads_every_form_of_a_time(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int second; /* -1: not a time */
    } cases[] = {
        {"14:30", 52200}, {"14:30:05", 52205}, {"14时30分", 52200}, {"１４：３０", 52200},
        {"9:05", 32700}, {"9时5分", 32700}, {"00:00", 0}, {"23:59:59", 86399},
        {"24:00", -1}, {"12:60", -1}, {"12:00:60", -1}, {"123:00", -1}, {"-1:30", -1},
        {"12", -1}, {"12:", -1}, {"12:3", -1}, {"12:30:", -1}, {"12:30:5", -1}, {"12:30 ", -1},
        {"14时", -1}, {"14时30", -1}, {":30", -1}, {"", -1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        TimeOfDay t = {-1};
        assert_int_equal(time_parse(str_of(cases[i].text), &t), cases[i].second >= 0);
        assert_int_equal(t.second, cases[i].second);
    }
}

static void counts_days_from_1970(void **state)
{
    (void)state;
    static const struct {
        const char *date;
        int64_t days;
    } cases[] = {
        {"1970-01-01", 0}, {"1969-12-31", -1}, {"2000-03-01", 11017}, {"2023-11-05", 19666},
        {"1900-03-01", -25508}, {"0001-01-01", -719162}, {"9999-12-31", 2932896},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_true(date_to_days(date(cases[i].date)) == cases[i].days);
}

/* Walks through the whole calendar, by the lengths of months alone. */
static void every_day_comes_back_from_its_number(void **state)
{
    (void)state;
    int64_t days = date_to_days(date("0001-01-01"));
    int weekday = 1; /* a Monday */
    for (int year = YEAR_MIN; year <= YEAR_MAX; year++) {
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= date_days_in_month(year, month); day++) {
                const Date d = {(int16_t)year, (int8_t)month, (int8_t)day};
                Date back;
                if (date_to_days(d) != days || !date_from_days(days, &back) ||
                    date_compare(d, back) != 0 || date_weekday(d) != weekday)
                    fail_msg("%04d-%02d-%02d", year, month, day);
                days++;
                weekday = weekday % 7 + 1;
            }
    }
    assert_true(days == date_to_days(date("9999-12-31")) + 1);
}

static void knows_weekdays_and_order(void **state)
{
    (void)state;
    assert_int_equal(date_weekday(date("2023-11-05")), 7);
    assert_int_equal(date_weekday(date("2023-11-06")), 1);
    assert_true(date_compare(date("2023-11-05"), date("2023-11-06")) < 0);
    assert_true(date_compare(date("2023-12-01"), date("2023-11-30")) > 0);
    assert_true(date_compare(date("2022-12-31"), date("2023-01-01")) < 0);
    assert_true(date_compare(date("2023-11-05"), date("2023.11.5")) == 0);
}

typedef bool (*Step)(Date, int64_t, Date *);

/* `wanted` NULL: out of the calendar. */
static void assert_step(Step step, const char *from, int64_t n, const char *wanted)
{
    Date d;
    assert_int_equal(step(date(from), n, &d), wanted != NULL);
    if (wanted)
        assert_date(d, wanted);
}

static void adds_days(void **state)
{
    (void)state;
    assert_step(date_add_days, "2023-12-31", 1, "2024-01-01");
    assert_step(date_add_days, "2024-03-01", -1, "2024-02-29");
    assert_step(date_add_days, "2023-11-05", 0, "2023-11-05");
    assert_step(date_add_days, "9999-12-31", 1, NULL);
    assert_step(date_add_days, "0001-01-01", -1, NULL);
    assert_step(date_add_days, "2023-11-05", INT64_MAX, NULL);
    assert_step(date_add_days, "1969-11-05", INT64_MIN, NULL);
}

static void adds_months_and_years_to_the_last_day(void **state)
{
    (void)state;
    assert_step(date_add_months, "2023-01-31", 1, "2023-02-28");
    assert_step(date_add_months, "2024-01-31", 1, "2024-02-29");
    assert_step(date_add_months, "2023-11-30", 3, "2024-02-29");
    assert_step(date_add_months, "2023-03-31", -1, "2023-02-28");
    assert_step(date_add_months, "2023-01-15", -1, "2022-12-15");
    assert_step(date_add_months, "0001-01-01", -1, NULL);
    assert_step(date_add_months, "9999-12-01", 1, NULL);
    assert_step(date_add_months, "2023-01-31", INT64_MAX, NULL);
    assert_step(date_add_months, "2023-01-31", INT64_MIN, NULL);
    assert_step(date_add_years, "2024-02-29", 1, "2025-02-28");
    assert_step(date_add_years, "2024-02-29", 4, "2028-02-29");
    assert_step(date_add_years, "2024-02-29", -2023, "0001-02-28");
    assert_step(date_add_years, "2024-02-29", -2024, NULL);
    assert_step(date_add_years, "2024-02-29", INT64_MAX, NULL);
    assert_step(date_add_years, "2024-02-29", INT64_MIN, NULL);
}

static void adds_working_days(void **state)
{
    (void)state;
    static const struct {
        const char *from;
        int64_t n;
        const char *wanted, *with_holidays;
    } cases[] = {
        {"2023-11-03", 1, "2023-11-06", "2023-11-08"}, /* a Friday */
        {"2023-11-04", 1, "2023-11-06", "2023-11-08"}, /* a Saturday */
        {"2023-11-06", 5, "2023-11-13", "2023-11-14"},
        {"2023-11-06", 0, "2023-11-06", "2023-11-06"}, /* even from a day off */
        {"2023-11-06", -1, "2023-11-03", "2023-11-03"},
        {"2023-11-08", -1, "2023-11-07", "2023-11-03"},
        {"9999-12-31", 1, NULL, NULL},
        {"0001-01-01", -1, NULL, NULL},
        {"2023-11-06", INT64_MAX, NULL, NULL},
    };
    Date holidays[] = {date("2023-11-07"), date("2023-11-06"), date("2023-11-05"),
                             date("2023-11-07")};
    for (size_t i = 0; i < COUNT(cases); i++) {
        Date d, off, from = date(cases[i].from);
        assert_int_equal(date_add_workdays(from, cases[i].n, NULL, 0, &d), cases[i].wanted != NULL);
        assert_int_equal(date_add_workdays(from, cases[i].n, holidays, COUNT(holidays), &off),
                         cases[i].wanted != NULL);
        if (!cases[i].wanted)
            continue;
        assert_date(d, cases[i].wanted);
        assert_date(off, cases[i].with_holidays);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_form_of_a_date),
        cmocka_unit_test(refuses_what_is_no_date),
        cmocka_unit_test(knows_why_a_text_is_no_date),
        cmocka_unit_test(knows_days_that_do_not_exist),
        cmocka_unit_test(reads_every_form_of_a_time),
        cmocka_unit_test(counts_days_from_1970),
        cmocka_unit_test(every_day_comes_back_from_its_number),
        cmocka_unit_test(knows_weekdays_and_order),
        cmocka_unit_test(adds_days),
        cmocka_unit_test(adds_months_and_years_to_the_last_day),
        cmocka_unit_test(adds_working_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
