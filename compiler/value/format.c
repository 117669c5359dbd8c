#include "value/format.h"

#include "base/utf8.h"
#include "value/date_format.h"
#include "value/number_format.h"

typedef enum FormatKind {
    KIND_NUMERAL,
    KIND_NUMBER_PATTERN,
    KIND_MONEY_WORDS,   /* 人民币 */
    KIND_DATE_PATTERN,  /* and times */
    KIND_CHINESE_DATE,  /* 中文 */
    KIND_BOOLEAN_WORDS
} FormatKind;

struct Format {
    FormatKind kind;
    union {
        NumeralStyle numeral;  /* KIND_NUMERAL */
        NumberPattern number;  /* KIND_NUMBER_PATTERN */
        Str letters;           /* KIND_DATE_PATTERN */
        Str words[2];          /* KIND_BOOLEAN_WORDS: for false, for true */
    } as;
};

static const Str plain_dates[] = {
    [LOCALE_ZH_CN] = STR_INIT("y年M月d日"),
    [LOCALE_EN] = STR_INIT("d MMMM y"),
};
static const Str plain_time = STR_INIT("HH:mm");
static const Str plain_booleans[][2] = {
    [LOCALE_ZH_CN] = {STR_INIT("否"), STR_INIT("是")},
    [LOCALE_EN] = {STR_INIT("no"), STR_INIT("yes")},
};

/* Is the pattern the single sign of a numeral style? 1 is a sign of lists only: the format for it is 0. */
static bool parse_numeral(Str pattern, NumeralStyle *out)
{
    size_t at = 0;
    return pattern.n > 0 && numeral_style_of(utf8_next(pattern, &at), out) && at == pattern.n &&
           *out != NUMERAL_DECIMAL;
}

static bool parse_number(Str pattern, bool money, Format *out, FormatFault *fault)
{
    if (money && str_eq(pattern, STR("人民币"))) {
        out->kind = KIND_MONEY_WORDS;
        return true;
    }
    if (parse_numeral(pattern, &out->as.numeral)) {
        out->kind = KIND_NUMERAL;
        return true;
    }
    out->kind = KIND_NUMBER_PATTERN;
    return number_pattern_parse(pattern, &out->as.number, fault);
}

static bool parse_moment(Str pattern, FormatSubject subject, Format *out, FormatFault *fault)
{
    if (subject == FORMAT_DATE && str_eq(pattern, STR("中文"))) {
        out->kind = KIND_CHINESE_DATE;
        return true;
    }
    out->kind = KIND_DATE_PATTERN;
    out->as.letters = pattern;
    return date_pattern_check(pattern, subject, fault);
}

/* Two words separated by one slash; one of them may be empty. */
static bool parse_boolean(Str pattern, Format *out, FormatFault *fault)
{
    size_t slash = str_find_byte(pattern, '/');
    if (slash == pattern.n || pattern.n == 1) {
        *fault = (FormatFault){.what = pattern};
        return false;
    }
    out->kind = KIND_BOOLEAN_WORDS;
    out->as.words[true] = str_sub(pattern, 0, slash);
    out->as.words[false] = str_sub(pattern, slash + 1, pattern.n);
    size_t second = slash + 1 + str_find_byte(out->as.words[false], '/');
    if (second == pattern.n)
        return true;
    *fault = (FormatFault){.what = str_sub(pattern, second, second + 1), .offset = second};
    return false;
}

static bool parse(Str pattern, FormatSubject subject, Format *out, FormatFault *fault)
{
    switch (subject) {
    case FORMAT_NUMBER: return parse_number(pattern, false, out, fault);
    case FORMAT_MONEY: return parse_number(pattern, true, out, fault);
    case FORMAT_DATE:
    case FORMAT_TIME: return parse_moment(pattern, subject, out, fault);
    case FORMAT_BOOLEAN: return parse_boolean(pattern, out, fault);
    }
    return false;
}

const Format *format_parse(Arena *a, FormatSubject subject, Str pattern, FormatFault *fault)
{
    Format format = {0};
    if (!parse(pattern, subject, &format, fault))
        return NULL;
    return arena_copy(a, &format, sizeof format);
}

bool format_is_doubtful(const Format *f, Str pattern, FormatFault *doubt)
{
    if (f->kind == KIND_NUMBER_PATTERN)
        return number_pattern_is_doubtful(&f->as.number, pattern, doubt);
    return f->kind == KIND_DATE_PATTERN && date_pattern_is_doubtful(pattern, doubt);
}

static void put_plain_number(Buf *b, Decimal n, bool money)
{
    enum { MONEY_PLACES = 2 };
    if (money)
        decimal_put_places(b, n, MONEY_PLACES);
    else
        decimal_put(b, n);
}

bool format_put_number(Buf *b, const Format *f, Decimal n, bool money, Locale locale)
{
    (void)locale;
    if (!f)
        put_plain_number(b, n, money);
    else if (f->kind == KIND_NUMERAL)
        numeral_put_decimal(b, f->as.numeral, n);
    else if (f->kind == KIND_MONEY_WORDS)
        return money_put_words(b, n);
    else
        return number_pattern_put(b, &f->as.number, n);
    return true;
}

/* 二〇二三年十一月五日 */
static void put_chinese_date(Buf *b, Date d)
{
    numeral_put(b, NUMERAL_DIGITS, d.year);
    buf_put(b, STR("年"));
    numeral_put(b, NUMERAL_CHINESE, d.month);
    buf_put(b, STR("月"));
    numeral_put(b, NUMERAL_CHINESE, d.day);
    buf_put(b, STR("日"));
}

void format_put_date(Buf *b, const Format *f, Date d, Locale locale)
{
    const Moment moment = {.date = d};
    if (f && f->kind == KIND_CHINESE_DATE)
        put_chinese_date(b, d);
    else
        date_pattern_put(b, f ? f->as.letters : plain_dates[locale], &moment, locale);
}

void format_put_time(Buf *b, const Format *f, TimeOfDay t, Locale locale)
{
    const Moment moment = {.time = t};
    date_pattern_put(b, f ? f->as.letters : plain_time, &moment, locale);
}

void format_put_boolean(Buf *b, const Format *f, bool v, Locale locale)
{
    buf_put(b, f ? f->as.words[v] : plain_booleans[locale][v]);
}

static void put_plain_mask(Buf *b, FormatSubject subject, Str mask, Locale locale)
{
    if (subject == FORMAT_DATE)
        date_pattern_put_mask(b, plain_dates[locale], mask, locale);
    else if (subject == FORMAT_TIME)
        date_pattern_put_mask(b, plain_time, mask, locale);
    else
        buf_put(b, mask);
}

void format_put_mask(Buf *b, const Format *f, FormatSubject subject, Str mask, Locale locale)
{
    if (!f) {
        put_plain_mask(b, subject, mask, locale);
        return;
    }
    switch (f->kind) {
    case KIND_NUMBER_PATTERN: number_pattern_put_mask(b, &f->as.number, mask); return;
    case KIND_DATE_PATTERN: date_pattern_put_mask(b, f->as.letters, mask, locale); return;
    case KIND_CHINESE_DATE: put_plain_mask(b, FORMAT_DATE, mask, LOCALE_ZH_CN); return;
    case KIND_NUMERAL:
    case KIND_MONEY_WORDS:
    case KIND_BOOLEAN_WORDS: buf_put(b, mask); return;
    }
}
