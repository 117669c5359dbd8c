/* Dates and times of day: the proleptic Gregorian calendar, years 1 to 9999 (ISO 8601).
 * No time zones. */
#ifndef RPTC_VALUE_CALENDAR_H
#define RPTC_VALUE_CALENDAR_H

#include <stdint.h>

#include "base/str.h"

enum { YEAR_MIN = 1, YEAR_MAX = 9999 };

typedef struct Date {
    int16_t year;  /* YEAR_MIN to YEAR_MAX */
    int8_t month;  /* 1 to 12 */
    int8_t day;    /* 1 to 31 */
} Date;

typedef struct TimeOfDay {
    int32_t second; /* since midnight */
} TimeOfDay;

int date_days_in_month(int year, int month);
bool date_valid(int year, int month, int day);
/* Parses the whole text: 2023-11-05, 2023/11/5, 2023.11.5, 20231105, 2023年11月5日, also with blanks around the
 * words, and followed by midnight (2023-11-05 00:00:00, T00:00:00Z); full-width digits and signs are
 * accepted, the year has four digits. DATE_NO_SUCH_DAY: the form is right but the day does not exist
 * (2023-02-29). */
typedef enum DateFault { DATE_OK, DATE_NOT_A_DATE, DATE_NO_SUCH_DAY } DateFault;
DateFault date_parse(Str text, Date *out);
/* Why a text is not a date: it is followed by a time of day; the year comes last, so that it is unclear which
 * number is the month (12/11/2023). */
bool date_has_clock(Str text);
bool date_has_year_last(Str text);
/* Parses the whole text: 14:30, 14:30:05, 14时30分; full-width digits and colon too. */
bool time_parse(Str text, TimeOfDay *out);

/* Days since 1970-01-01, and the reverse (false outside the years 1 to 9999). */
int64_t date_to_days(Date d);
bool date_from_days(int64_t days, Date *out);
int date_compare(Date a, Date b);
int date_weekday(Date d);          /* 1 Monday to 7 Sunday */
/* Where the resulting month is shorter, its last day. False outside the years 1 to 9999. */
bool date_add_days(Date d, int64_t n, Date *out);
bool date_add_months(Date d, int64_t n, Date *out);
bool date_add_years(Date d, int64_t n, Date *out);
/* The n-th working day after d (before it where n < 0, d itself where n is 0): not a Saturday, a Sunday or
 * one of `holidays`, which may be in any order and are sorted in place. */
bool date_add_workdays(Date d, int64_t n, Date *holidays, size_t count, Date *out);

#endif
