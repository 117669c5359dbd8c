/* The patterns of dates and times: LDML letters (UTS #35, Date Field Symbol Table).
 *
 *   dates  y yy yyyy   M MM MMM MMMM   d dd   E EE EEE EEEE   Q QQ QQQ QQQQ
 *   times  H HH   h hh   m mm   s ss   a
 *
 * Literal text is quoted in '…' ('' is a quote), and any character but an ASCII letter stands for itself. */
#ifndef RPTC_VALUE_DATE_FORMAT_H
#define RPTC_VALUE_DATE_FORMAT_H

#include "value/format.h"

/* The value that a pattern formats: a pattern uses either the date or the time, never both. */
typedef struct Moment {
    Date date;
    TimeOfDay time;
} Moment;

/* `subject` is FORMAT_DATE or FORMAT_TIME. True where the whole pattern is understood and has a letter. */
bool date_pattern_check(Str pattern, FormatSubject subject, FormatFault *fault);
/* Does a checked pattern have " or \\ outside of '…', or hh without a? */
bool date_pattern_is_doubtful(Str pattern, FormatFault *doubt);

/* Both take a checked pattern. */
void date_pattern_put(Buf *b, Str pattern, const Moment *m, Locale locale);
/* One mask for each run of letters; the fixed part of a name stays (星期X, 周X, X月). */
void date_pattern_put_mask(Buf *b, Str pattern, Str mask, Locale locale);

#endif
