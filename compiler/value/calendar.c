#include "value/calendar.h"

#include <stdlib.h>

#include "base/utf8.h"

enum { DAYS_A_WEEK = 7, MONTHS_A_YEAR = 12, DAYS_IN_400_YEARS = 146097 };
enum { MINUTE = 60, HOUR = 60 * MINUTE };

static bool is_leap_year(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int date_days_in_month(int year, int month)
{
    static const int days[MONTHS_A_YEAR] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : days[month - 1];
}

bool date_valid(int year, int month, int day)
{
    return year >= YEAR_MIN && year <= YEAR_MAX && month >= 1 && month <= MONTHS_A_YEAR &&
           day >= 1 && day <= date_days_in_month(year, month);
}

/* Parsing: each of these functions takes its item from the front of *text, or leaves *text unchanged. */

/* The value of an ASCII or full-width digit, or -1. */
static int digit_value(char32_t c)
{
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    return c >= U'０' && c <= U'９' ? (int)(c - U'０') : -1;
}

/* A number of `least` to `most` digits. */
static bool take_number(Str *text, int least, int most, int *out)
{
    size_t at = 0;
    int n = 0, count = 0;
    while (count < most && at < text->n) {
        size_t next = at;
        int digit = digit_value(utf8_next(*text, &next));
        if (digit < 0)
            break;
        n = n * 10 + digit;
        count++;
        at = next;
    }
    if (count < least)
        return false;
    *text = str_sub(*text, at, text->n);
    *out = n;
    return true;
}

static bool take(Str *text, Str word)
{
    if (!str_starts(*text, word))
        return false;
    *text = str_sub(*text, word.n, text->n);
    return true;
}

static void skip_blanks(Str *text)
{
    size_t at = 0;
    for (size_t next = 0; next < text->n && char_is_blank(utf8_next(*text, &next));)
        at = next;
    *text = str_sub(*text, at, text->n);
}

/* The mark after each number of a date, ASCII or full-width; blanks are allowed around a mark that is a word. */
typedef struct DateMark {
    Str narrow, wide;
    bool word;
} DateMark;

static bool take_mark(Str *text, const DateMark *m)
{
    if (m->word)
        skip_blanks(text);
    return take(text, m->narrow) || take(text, m->wide);
}

/* The number after a mark. */
static bool take_part(Str *text, const DateMark *before, int *out)
{
    if (before->word)
        skip_blanks(text);
    return take_number(text, 1, 2, out);
}

static const DateMark *date_marks(size_t i)
{
    static const DateMark marks[][3] = {
        {{STR_INIT("-"), STR_INIT("－"), false}, {STR_INIT("-"), STR_INIT("－"), false}, {STR_INIT(""), STR_INIT(""), false}},
        {{STR_INIT("/"), STR_INIT("／"), false}, {STR_INIT("/"), STR_INIT("／"), false}, {STR_INIT(""), STR_INIT(""), false}},
        {{STR_INIT("."), STR_INIT("．"), false}, {STR_INIT("."), STR_INIT("．"), false}, {STR_INIT(""), STR_INIT(""), false}},
        {{STR_INIT("年"), STR_INIT("年"), true}, {STR_INIT("月"), STR_INIT("月"), true}, {STR_INIT("日"), STR_INIT("日"), true}},
    };
    return i < sizeof marks / sizeof *marks ? marks[i] : NULL;
}

/* Year, month and day, each followed by a mark. */
static bool take_marked_date(Str *text, const DateMark *marks, int *year, int *month, int *day)
{
    Str rest = *text;
    bool taken = take_number(&rest, 4, 4, year) && take_mark(&rest, &marks[0]) && take_part(&rest, &marks[0], month) &&
                 take_mark(&rest, &marks[1]) && take_part(&rest, &marks[1], day) && take_mark(&rest, &marks[2]);
    if (taken)
        *text = rest;
    return taken;
}

static bool take_compact_date(Str *text, int *year, int *month, int *day)
{
    Str rest = *text;
    bool taken = take_number(&rest, 4, 4, year) && take_number(&rest, 2, 2, month) && take_number(&rest, 2, 2, day);
    if (taken)
        *text = rest;
    return taken;
}

static bool take_date(Str *text, int *year, int *month, int *day)
{
    for (size_t i = 0; date_marks(i); i++)
        if (take_marked_date(text, date_marks(i), year, month, day))
            return true;
    return take_compact_date(text, year, month, day);
}

static bool take_colon(Str *text)
{
    return take(text, STR(":")) || take(text, STR("："));
}

/* `Z`, `+08:00`: the clock is read as written, whatever the zone. */
static void skip_offset(Str *text)
{
    Str rest = *text;
    int hours, minutes;
    if (take(text, STR("Z")))
        return;
    if ((take(&rest, STR("+")) || take(&rest, STR("-"))) && take_number(&rest, 2, 2, &hours)) {
        take_colon(&rest);
        if (take_number(&rest, 2, 2, &minutes))
            *text = rest;
    }
}

/* The time of day after a date, as programs write it: `T14:30:00Z`, ` 0:00:00.000`. */
static bool take_clock_behind(Str *text, int *second_of_day)
{
    Str rest = *text;
    int hour, minute, second = 0, fraction = 0;
    if (!take(&rest, STR("T")))
        skip_blanks(&rest);
    if (rest.n == text->n || !take_number(&rest, 1, 2, &hour) || !take_colon(&rest) || !take_number(&rest, 2, 2, &minute))
        return false;
    if (take_colon(&rest) && !take_number(&rest, 2, 2, &second))
        return false;
    if (take(&rest, STR(".")) && !take_number(&rest, 1, 9, &fraction))
        return false;
    skip_offset(&rest);
    *second_of_day = hour * HOUR + minute * MINUTE + second + (fraction > 0);
    *text = rest;
    return true;
}

DateFault date_parse(Str text, Date *out)
{
    int year, month, day, clock = 0;
    if (!take_date(&text, &year, &month, &day) || (text.n && !take_clock_behind(&text, &clock)) || text.n || clock)
        return DATE_NOT_A_DATE;
    if (!date_valid(year, month, day))
        return DATE_NO_SUCH_DAY;
    *out = (Date){(int16_t)year, (int8_t)month, (int8_t)day};
    return DATE_OK;
}

bool date_has_clock(Str text)
{
    int year, month, day, clock;
    return take_date(&text, &year, &month, &day) && text.n && take_clock_behind(&text, &clock) && !text.n;
}

bool date_has_year_last(Str text)
{
    int first, second, year;
    for (size_t i = 0; i < 3; i++) {
        Str rest = text;
        const DateMark *marks = date_marks(i);
        if (take_number(&rest, 1, 2, &first) && take_mark(&rest, &marks[0]) && take_number(&rest, 1, 2, &second) &&
            take_mark(&rest, &marks[1]) && take_number(&rest, 4, 4, &year) && !rest.n)
            return true;
    }
    return false;
}

static bool take_clock_time(Str text, int *hour, int *minute, int *second)
{
    *second = 0;
    if (!take_number(&text, 1, 2, hour) || !take_colon(&text) || !take_number(&text, 2, 2, minute))
        return false;
    if (take_colon(&text) && !take_number(&text, 2, 2, second))
        return false;
    return text.n == 0;
}

static bool take_worded_time(Str text, int *hour, int *minute, int *second)
{
    *second = 0;
    return take_number(&text, 1, 2, hour) && take(&text, STR("时")) &&
           take_number(&text, 1, 2, minute) && take(&text, STR("分")) && text.n == 0;
}

bool time_parse(Str text, TimeOfDay *out)
{
    int hour, minute, second;
    if (!take_clock_time(text, &hour, &minute, &second) &&
        !take_worded_time(text, &hour, &minute, &second))
        return false;
    if (hour > 23 || minute > 59 || second > 59)
        return false;
    out->second = hour * HOUR + minute * MINUTE + second;
    return true;
}

/* Counting days. A year is counted from March, so that a leap day is the last of its year. */

/* Days from 1 March of the year 0 to 1970-01-01. */
static const int64_t days_to_1970 = 719468;

/* Days from 1 March to the first of the month `months` later. */
static int days_before_month(int months)
{
    return (153 * months + 2) / 5;
}

int64_t date_to_days(Date d)
{
    int months = (d.month + 9) % MONTHS_A_YEAR; /* March is 0 */
    int year = d.month <= 2 ? d.year - 1 : d.year;
    return (int64_t)year * 365 + year / 4 - year / 100 + year / 400 + days_before_month(months) +
           d.day - 1 - days_to_1970;
}

bool date_from_days(int64_t days, Date *out)
{
    const Date first = {YEAR_MIN, 1, 1}, last = {YEAR_MAX, 12, 31};
    if (days < date_to_days(first) || days > date_to_days(last))
        return false;
    int since = (int)(days + days_to_1970);
    int era = since / DAYS_IN_400_YEARS, day = since % DAYS_IN_400_YEARS;
    int year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int day_of_year = day - (year * 365 + year / 4 - year / 100);
    int months = (5 * day_of_year + 2) / 153;
    int month = months < 10 ? months + 3 : months - 9;
    *out = (Date){(int16_t)(era * 400 + year + (month <= 2)), (int8_t)month,
                  (int8_t)(day_of_year - days_before_month(months) + 1)};
    return true;
}

int date_compare(Date a, Date b)
{
    if (a.year != b.year)
        return a.year - b.year;
    return a.month != b.month ? a.month - b.month : a.day - b.day;
}

int date_weekday(Date d)
{
    const Date monday = {1, 1, 1}; /* the first day of the calendar is a Monday */
    return (int)((date_to_days(d) - date_to_days(monday)) % DAYS_A_WEEK) + 1;
}

bool date_add_days(Date d, int64_t n, Date *out)
{
    int64_t days;
    return !__builtin_add_overflow(date_to_days(d), n, &days) && date_from_days(days, out);
}

bool date_add_months(Date d, int64_t n, Date *out)
{
    int64_t months;
    if (__builtin_add_overflow(d.year * MONTHS_A_YEAR + d.month - 1, n, &months))
        return false;
    if (months < YEAR_MIN * MONTHS_A_YEAR || months >= (YEAR_MAX + 1) * MONTHS_A_YEAR)
        return false;
    int year = (int)(months / MONTHS_A_YEAR), month = (int)(months % MONTHS_A_YEAR) + 1;
    int last = date_days_in_month(year, month);
    *out = (Date){(int16_t)year, (int8_t)month, d.day < last ? d.day : (int8_t)last};
    return true;
}

bool date_add_years(Date d, int64_t n, Date *out)
{
    int64_t months;
    return !__builtin_mul_overflow(n, MONTHS_A_YEAR, &months) && date_add_months(d, months, out);
}

/* Counting working days, Monday to Friday. Each has a rank: 1 for the first day of the calendar, a Monday. */

enum { WORKDAYS_A_WEEK = 5 };

static int64_t days_since_first(Date d)
{
    const Date first = {YEAR_MIN, 1, 1};
    return date_to_days(d) - date_to_days(first);
}

/* How many working days are not after d. */
static int64_t workdays_up_to(Date d)
{
    int64_t days = days_since_first(d), of_week = days % DAYS_A_WEEK + 1;
    return days / DAYS_A_WEEK * WORKDAYS_A_WEEK + (of_week < WORKDAYS_A_WEEK ? of_week : WORKDAYS_A_WEEK);
}

static bool workday_of_rank(int64_t rank, Date *out)
{
    const Date first = {YEAR_MIN, 1, 1};
    return rank > 0 && date_add_days(first, (rank - 1) / WORKDAYS_A_WEEK * DAYS_A_WEEK + (rank - 1) % WORKDAYS_A_WEEK, out);
}

static int compare_dates(const void *a, const void *b)
{
    return date_compare(*(const Date *)a, *(const Date *)b);
}

/* Sorts the holidays and drops those that are not working days anyway, and duplicates. Returns how many remain. */
static size_t order_holidays(Date *holidays, size_t count)
{
    size_t n = 0, sorted = 1;
    while (sorted < count && date_compare(holidays[sorted - 1], holidays[sorted]) <= 0)
        sorted++;
    if (sorted < count)
        qsort(holidays, count, sizeof *holidays, compare_dates);
    for (size_t i = 0; i < count; i++)
        if (date_weekday(holidays[i]) <= WORKDAYS_A_WEEK && (!n || date_compare(holidays[n - 1], holidays[i]) != 0))
            holidays[n++] = holidays[i];
    return n;
}

/* The rank that is n after `from`, moved on by one for each holiday on the way. */
static int64_t rank_after(int64_t from, int64_t n, const Date *holidays, size_t count)
{
    int64_t rank = from + n;
    for (size_t i = 0; i < count; i++) {
        int64_t holiday = workdays_up_to(holidays[i]);
        if (holiday > rank)
            break;
        rank += holiday > from;
    }
    return rank;
}

/* The rank that is n before `from`, likewise. */
static int64_t rank_before(int64_t from, int64_t n, const Date *holidays, size_t count)
{
    int64_t rank = from - n;
    for (size_t i = count; i-- > 0;) {
        int64_t holiday = workdays_up_to(holidays[i]);
        if (holiday < rank)
            break;
        rank -= holiday < from;
    }
    return rank;
}

bool date_add_workdays(Date d, int64_t n, Date *holidays, size_t count, Date *out)
{
    enum { MOST = 366 * (YEAR_MAX + 1) };
    int64_t rank = workdays_up_to(d);
    *out = d;
    if (n == 0)
        return true;
    if (n > MOST || n < -MOST)
        return false;
    count = order_holidays(holidays, count);
    if (n > 0)
        return workday_of_rank(rank_after(rank, n, holidays, count), out);
    if (date_weekday(d) > WORKDAYS_A_WEEK)
        rank++; /* that of the following Monday */
    return workday_of_rank(rank_before(rank, -n, holidays, count), out);
}
