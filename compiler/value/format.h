/* Formats: what comes after the colon of {value:format}. Parsed once, when the template is checked; applied
 * many times, without allocations except in the buffer. */
#ifndef RPTC_VALUE_FORMAT_H
#define RPTC_VALUE_FORMAT_H

#include "base/buf.h"
#include "value/calendar.h"
#include "value/decimal.h"
#include "value/locale.h"
#include "value/numerals.h"

/* What a format is for. */
typedef enum FormatSubject {
    FORMAT_NUMBER,
    FORMAT_MONEY,
    FORMAT_DATE,
    FORMAT_TIME,
    FORMAT_BOOLEAN
} FormatSubject;

typedef struct Format Format; /* immutable once parsed; borrows from the pattern's text */

typedef enum FormatTrouble {
    FORMAT_NOT_KNOWN,   /* it has no meaning */
    FORMAT_COMMA,       /* a comma that does not separate thousands */
    FORMAT_LITERAL,     /* literal text that looks like part of a pattern */
    FORMAT_HALF_DAY     /* 12-hour clock without morning or afternoon */
} FormatTrouble;

typedef struct FormatFault {
    Str what;      /* the faulty part of the pattern */
    size_t offset; /* bytes into the pattern */
    FormatTrouble trouble;
    const char *instead; /* what was probably meant; NULL: unknown */
} FormatFault;

/* Parses `pattern` for a subject:
 *   numbers   0  0.00  #,##0.00  0%  00   (value/number_format.h has the signs and their limits)
 *             一 〇 壹 ① A a I i          money also 人民币
 *   dates     LDML letters y M d E Q (value/date_format.h); 中文 (二〇二三年十一月五日)
 *   times     LDML letters H h m s a
 *   booleans  是/否                       (one of the two words may be empty)
 * NULL and *fault where it is none of these, or would show nothing of the value. */
const Format *format_parse(Arena *a, FormatSubject subject, Str pattern, FormatFault *fault);

/* Does `pattern`, from which `f` was parsed, have something that is probably a mistake? FORMAT_LITERAL: a
 * double quote or backslash in a date, ％ after a number; FORMAT_HALF_DAY: hh without a. */
bool format_is_doubtful(const Format *f, Str pattern, FormatFault *doubt);

/* Each writes a value of its subject; `f` NULL is the plain form in that locale. Money's plain form has two
 * places. format_put_number returns false, and writes nothing, where the format cannot show the number: 人民币
 * beyond 16 whole digits, a percentage beyond the range of Decimal. */
bool format_put_number(Buf *b, const Format *f, Decimal n, bool money, Locale locale);
void format_put_date(Buf *b, const Format *f, Date d, Locale locale);
void format_put_time(Buf *b, const Format *f, TimeOfDay t, Locale locale);
void format_put_boolean(Buf *b, const Format *f, bool v, Locale locale);

/* Puts the form of a missing value in a draft: one `mask` for each run of date or time letters (X月X日, and 星期X
 * for EEEE in zh), X% for a percentage, the text of a number's pattern around it, the mask alone elsewhere.
 * `f` NULL: that of the plain form, for a date X年X月X日. */
void format_put_mask(Buf *b, const Format *f, FormatSubject subject, Str mask, Locale locale);

#endif
