#include "value/date_format.h"

#include "base/utf8.h"

enum { LOCALES = LOCALE_EN + 1, MOST_NAMES = 12 };

/* A locale's names for a field: their common prefix and suffix, and the part between. */
typedef struct DateNames {
    const char *before, *after;
    const char *names[MOST_NAMES]; /* for the values from 1 */
} DateNames;

static const DateNames month_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"", "月", {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一",
                                 "十二"}},
    [LOCALE_EN] = {"", "", {"January", "February", "March", "April", "May", "June", "July",
                            "August", "September", "October", "November", "December"}},
};
static const DateNames short_month_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"", "月", {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}},
    [LOCALE_EN] = {"", "", {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                            "Nov", "Dec"}},
};
static const DateNames day_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"星期", "", {"一", "二", "三", "四", "五", "六", "日"}},
    [LOCALE_EN] = {"", "", {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
                            "Sunday"}},
};
static const DateNames short_day_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"周", "", {"一", "二", "三", "四", "五", "六", "日"}},
    [LOCALE_EN] = {"", "", {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}},
};
static const DateNames quarter_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"第", "季度", {"一", "二", "三", "四"}},
    [LOCALE_EN] = {"", " quarter", {"1st", "2nd", "3rd", "4th"}},
};
static const DateNames short_quarter_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"", "季度", {"1", "2", "3", "4"}},
    [LOCALE_EN] = {"Q", "", {"1", "2", "3", "4"}},
};
static const DateNames half_day_names[LOCALES] = {
    [LOCALE_ZH_CN] = {"", "", {"上午", "下午"}},
    [LOCALE_EN] = {"", "", {"AM", "PM"}},
};

static int year_of(const Moment *m)
{
    return m->date.year;
}

static int year_in_century_of(const Moment *m)
{
    return m->date.year % 100;
}

static int month_of(const Moment *m)
{
    return m->date.month;
}

static int day_of(const Moment *m)
{
    return m->date.day;
}

static int weekday_of(const Moment *m)
{
    return date_weekday(m->date);
}

static int quarter_of(const Moment *m)
{
    return (m->date.month + 2) / 3;
}

static int hour_of(const Moment *m)
{
    return m->time.second / 3600;
}

static int hour_on_dial_of(const Moment *m)
{
    return (hour_of(m) + 11) % 12 + 1;
}

static int minute_of(const Moment *m)
{
    return m->time.second / 60 % 60;
}

static int second_of(const Moment *m)
{
    return m->time.second % 60;
}

static int half_day_of(const Moment *m)
{
    return hour_of(m) / 12 + 1;
}

/* A run of a letter, of this length. */
typedef struct DateField {
    char letter;
    int count;
    FormatSubject subject;
    int (*value)(const Moment *);
    const DateNames *names; /* by locale; NULL: a number of at least `count` digits */
} DateField;

static const DateField fields[] = {
    {'y', 1, FORMAT_DATE, year_of, NULL},
    {'y', 2, FORMAT_DATE, year_in_century_of, NULL},
    {'y', 4, FORMAT_DATE, year_of, NULL},
    {'Q', 1, FORMAT_DATE, quarter_of, NULL},
    {'Q', 2, FORMAT_DATE, quarter_of, NULL},
    {'Q', 3, FORMAT_DATE, quarter_of, short_quarter_names},
    {'Q', 4, FORMAT_DATE, quarter_of, quarter_names},
    {'M', 1, FORMAT_DATE, month_of, NULL},
    {'M', 2, FORMAT_DATE, month_of, NULL},
    {'M', 3, FORMAT_DATE, month_of, short_month_names},
    {'M', 4, FORMAT_DATE, month_of, month_names},
    {'d', 1, FORMAT_DATE, day_of, NULL},
    {'d', 2, FORMAT_DATE, day_of, NULL},
    {'E', 1, FORMAT_DATE, weekday_of, short_day_names},
    {'E', 2, FORMAT_DATE, weekday_of, short_day_names},
    {'E', 3, FORMAT_DATE, weekday_of, short_day_names},
    {'E', 4, FORMAT_DATE, weekday_of, day_names},
    {'H', 1, FORMAT_TIME, hour_of, NULL},
    {'H', 2, FORMAT_TIME, hour_of, NULL},
    {'h', 1, FORMAT_TIME, hour_on_dial_of, NULL},
    {'h', 2, FORMAT_TIME, hour_on_dial_of, NULL},
    {'m', 1, FORMAT_TIME, minute_of, NULL},
    {'m', 2, FORMAT_TIME, minute_of, NULL},
    {'s', 1, FORMAT_TIME, second_of, NULL},
    {'s', 2, FORMAT_TIME, second_of, NULL},
    {'a', 1, FORMAT_TIME, half_day_of, half_day_names},
};

static const DateField *find_field(char letter, size_t count)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].letter == letter && (size_t)fields[i].count == count)
            return &fields[i];
    return NULL;
}

/* A piece of a pattern: a run of one letter, quoted text, or a character that stands for itself. */
typedef struct DatePiece {
    enum { PIECE_LETTERS, PIECE_QUOTED, PIECE_PLAIN, PIECE_UNCLOSED } kind;
    Str text;           /* without the outer quotes; quotes inside are still doubled */
    const DateField *field; /* the field of the letters; NULL if there is no such field */
} DatePiece;

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static DatePiece next_letters(Str pattern, size_t *at)
{
    size_t start = *at;
    char letter = pattern.s[start];
    while (*at < pattern.n && pattern.s[*at] == letter)
        ++*at;
    return (DatePiece){PIECE_LETTERS, str_sub(pattern, start, *at), find_field(letter, *at - start)};
}

/* Two adjacent quotes are one literal quote, within quoted text as well as outside. */
static DatePiece next_quoted(Str pattern, size_t *at)
{
    size_t start = *at, i = start + 1;
    Str pair = STR("''");
    if (str_starts(str_sub(pattern, start, pattern.n), pair)) {
        *at += pair.n;
        return (DatePiece){PIECE_PLAIN, str_sub(pattern, start, start + 1), NULL};
    }
    while (i < pattern.n &&
           (pattern.s[i] != '\'' || str_starts(str_sub(pattern, i, pattern.n), pair)))
        i += pattern.s[i] == '\'' ? pair.n : 1;
    if (i == pattern.n)
        return (DatePiece){PIECE_UNCLOSED, str_sub(pattern, start, i), NULL};
    *at = i + 1;
    return (DatePiece){PIECE_QUOTED, str_sub(pattern, start + 1, i), NULL};
}

static DatePiece next_piece(Str pattern, size_t *at)
{
    if (is_letter(pattern.s[*at]))
        return next_letters(pattern, at);
    if (pattern.s[*at] == '\'')
        return next_quoted(pattern, at);
    size_t start = *at;
    utf8_next(pattern, at);
    return (DatePiece){PIECE_PLAIN, str_sub(pattern, start, *at), NULL};
}

/* Patterns that people bring from a spreadsheet, from Java or C. */
typedef struct Habit {
    FormatSubject subject;
    const char *written, *meant;
} Habit;

static const Habit habits[] = {
    {FORMAT_DATE, "Y", "y"},       {FORMAT_DATE, "YY", "yy"},     {FORMAT_DATE, "YYYY", "yyyy"},
    {FORMAT_DATE, "yyy", "yyyy"},  {FORMAT_DATE, "m", "M"},       {FORMAT_DATE, "mm", "MM"},
    {FORMAT_DATE, "mmm", "MMM"},   {FORMAT_DATE, "mmmm", "MMMM"}, {FORMAT_DATE, "D", "d"},
    {FORMAT_DATE, "DD", "dd"},     {FORMAT_DATE, "ddd", "EEE"},   {FORMAT_DATE, "dddd", "EEEE"},
    {FORMAT_DATE, "aaa", "EEE"},   {FORMAT_DATE, "aaaa", "EEEE"}, {FORMAT_TIME, "M", "m"},
    {FORMAT_TIME, "MM", "mm"},     {FORMAT_TIME, "S", "s"},       {FORMAT_TIME, "SS", "ss"},
    {FORMAT_TIME, "A", "a"},       {FORMAT_TIME, "tt", "a"},      {FORMAT_TIME, "aa", "a"},
};

static const char *meant(Str letters, FormatSubject subject)
{
    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        if (habits[i].subject == subject && str_is(letters, habits[i].written))
            return habits[i].meant;
    return NULL;
}

bool date_pattern_check(Str pattern, FormatSubject subject, FormatFault *fault)
{
    bool has_field = false;
    for (size_t at = 0; at < pattern.n;) {
        size_t start = at;
        DatePiece piece = next_piece(pattern, &at);
        bool is_field = piece.field && piece.field->subject == subject;
        if (piece.kind == PIECE_UNCLOSED || (piece.kind == PIECE_LETTERS && !is_field)) {
            *fault = (FormatFault){piece.text, start, FORMAT_NOT_KNOWN, meant(piece.text, subject)};
            return false;
        }
        has_field |= is_field;
    }
    *fault = (FormatFault){.what = pattern};
    return has_field;
}

bool date_pattern_is_doubtful(Str pattern, FormatFault *doubt)
{
    bool dial = false, half_day = false;
    for (size_t at = 0; at < pattern.n;) {
        size_t start = at;
        DatePiece piece = next_piece(pattern, &at);
        if (piece.kind == PIECE_PLAIN && (str_is(piece.text, "\"") || str_is(piece.text, "\\"))) {
            *doubt = (FormatFault){piece.text, start, FORMAT_LITERAL, "'…'"};
            return true;
        }
        if (str_is(piece.text, "hh") && piece.field) {
            *doubt = (FormatFault){piece.text, start, FORMAT_HALF_DAY, "HH"};
            dial = true;
        }
        half_day |= piece.field && piece.field->letter == 'a';
    }
    return dial && !half_day;
}

/* Writes the literal text of a pattern. */
static void put_text(Buf *b, const DatePiece *piece)
{
    for (size_t i = 0; i < piece->text.n; i++) {
        buf_put_byte(b, piece->text.s[i]);
        if (piece->kind == PIECE_QUOTED && piece->text.s[i] == '\'')
            i++;
    }
}

static void put_field(Buf *b, const DateField *field, const Moment *m, Locale locale)
{
    int value = field->value(m);
    if (!field->names) {
        buf_putf(b, "%0*d", field->count, value);
        return;
    }
    const DateNames *names = &field->names[locale];
    buf_put(b, str_of(names->before));
    buf_put(b, str_of(names->names[value - 1]));
    buf_put(b, str_of(names->after));
}

void date_pattern_put(Buf *b, Str pattern, const Moment *m, Locale locale)
{
    for (size_t at = 0; at < pattern.n;) {
        DatePiece piece = next_piece(pattern, &at);
        if (piece.kind == PIECE_LETTERS)
            put_field(b, piece.field, m, locale);
        else
            put_text(b, &piece);
    }
}

/* Writes the mask of a field; `again` where nothing is between it and the previous mask. Returns whether
 * `again` is true for a field that follows directly. */
static bool put_field_mask(Buf *b, const DateField *field, Str mask, Locale locale, bool again)
{
    static const DateNames nameless = {"", "", {NULL}};
    const DateNames *names = field->names ? &field->names[locale] : &nameless;
    if (*names->before || !again) {
        buf_put(b, str_of(names->before));
        buf_put(b, mask);
    }
    buf_put(b, str_of(names->after));
    return !*names->after;
}

void date_pattern_put_mask(Buf *b, Str pattern, Str mask, Locale locale)
{
    bool in_run = false;
    for (size_t at = 0; at < pattern.n;) {
        DatePiece piece = next_piece(pattern, &at);
        if (piece.kind == PIECE_LETTERS) {
            in_run = put_field_mask(b, piece.field, mask, locale, in_run);
        } else {
            put_text(b, &piece);
            in_run = false;
        }
    }
}
