#include "value/number_format.h"

#include "base/utf8.h"

enum { MOST_DIGITS = 100 }; /* of a pattern, on either side of the point */

/* The parser's position in its pattern. */
typedef struct PatternScan {
    Str pattern;
    size_t at;
    NumberPattern *out;
    FormatFault *fault;
} PatternScan;

static bool refuse(PatternScan *s, size_t from, size_t to)
{
    *s->fault = (FormatFault){.what = str_sub(s->pattern, from, to), .offset = from};
    return false;
}

static bool refuse_comma(PatternScan *s, size_t from, size_t to)
{
    refuse(s, from, to);
    s->fault->trouble = FORMAT_COMMA;
    return false;
}

static char byte_at(const PatternScan *s, size_t at)
{
    return at < s->pattern.n ? s->pattern.s[at] : '\0';
}

static bool is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c);
}

static bool is_placeholder(char c)
{
    return c == '0' || c == '#';
}

/* The length of the piece of text at `at`: "…", \x, or one character. 0 if it is incomplete. */
static size_t text_length(Str pattern, size_t at)
{
    size_t end = at;
    if (pattern.s[at] == '"') {
        end = at + 1 + str_find_byte(str_sub(pattern, at + 1, pattern.n), '"');
        return end < pattern.n ? end + 1 - at : 0;
    }
    if (pattern.s[at] == '\\' && ++end == pattern.n)
        return 0;
    utf8_next(pattern, &end);
    return end - at;
}

static bool is_reserved(char c)
{
    return (c >= '1' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           is_one_of(c, "?;@*_[]");
}

/* Literal text, up to a digit sign or the end. */
static bool scan_text(PatternScan *s, Str *out)
{
    size_t start = s->at;
    while (s->at < s->pattern.n && !is_one_of(byte_at(s, s->at), "0#.,")) {
        char c = byte_at(s, s->at);
        size_t length = text_length(s->pattern, s->at);
        if (length == 0)
            return refuse(s, s->at, s->pattern.n);
        if (is_reserved(c) || (c == '%' && s->out->percent))
            return refuse(s, s->at, s->at + 1);
        if (c == '%')
            s->out->percent = true;
        s->at += length;
    }
    *out = str_sub(s->pattern, start, s->at);
    return true;
}

/* The digits before the point; commas separate them by threes, counted from the point. */
static bool scan_whole(PatternScan *s, int *count)
{
    enum { GROUP = 3 };
    int group = 0; /* digits since the last comma */
    size_t comma = 0;
    for (*count = 0; is_one_of(byte_at(s, s->at), "0#,"); s->at++) {
        char c = byte_at(s, s->at);
        if (c == ',') {
            if (*count == 0)
                return refuse_comma(s, s->at, s->at + 1);
            if (s->out->grouped && group != GROUP)
                break;
            s->out->grouped = true;
            comma = s->at;
            group = 0;
            continue;
        }
        group++;
        if (++*count > MOST_DIGITS)
            return refuse(s, s->at, s->at + 1);
        if (c == '0' || s->out->least_whole > 0)
            s->out->least_whole++;
    }
    return !s->out->grouped || group == GROUP || refuse_comma(s, comma, comma + 1);
}

/* The point and the digits after it. */
static bool scan_places(PatternScan *s)
{
    if (byte_at(s, s->at) != '.')
        return true;
    if (!is_placeholder(byte_at(s, s->at + 1)))
        return refuse(s, s->at, s->at + 1);
    for (s->at++; is_placeholder(byte_at(s, s->at)); s->at++) {
        if (++s->out->most_places > MOST_DIGITS)
            return refuse(s, s->at, s->at + 1);
        if (byte_at(s, s->at) == '0')
            s->out->least_places = s->out->most_places;
    }
    return true;
}

/* Refuses what follows a finished number: digits after a comma, which is an ASCII or a full-width one. */
static bool refuse_rest(PatternScan *s)
{
    static const Str wide = STR_INIT("，");
    if (byte_at(s, s->at) == ',')
        return refuse_comma(s, s->at, s->at + 1);
    if (str_ends(s->out->after, wide))
        return refuse_comma(s, s->at - wide.n, s->at);
    return refuse(s, s->at, s->at + 1);
}

bool number_pattern_parse(Str pattern, NumberPattern *out, FormatFault *fault)
{
    int whole;
    PatternScan s = {.pattern = pattern, .out = out, .fault = fault};
    *out = (NumberPattern){0};
    if (!scan_text(&s, &out->before) || !scan_whole(&s, &whole) || !scan_places(&s))
        return false;
    if (whole == 0 && out->most_places == 0)
        return refuse(&s, 0, pattern.n);
    if (!scan_text(&s, &out->after))
        return false;
    return s.at == pattern.n || refuse_rest(&s);
}

bool number_pattern_is_doubtful(const NumberPattern *p, Str pattern, FormatFault *doubt)
{
    static const Str percent = STR_INIT("％");
    for (size_t at = 0; at < p->after.n; at += text_length(p->after, at))
        if (str_starts(str_sub(p->after, at, p->after.n), percent)) {
            *doubt = (FormatFault){percent, (size_t)(p->after.s - pattern.s) + at, FORMAT_LITERAL, "%"};
            return true;
        }
    return false;
}

/* Writes a piece of a pattern's text without its quotes and backslashes. */
static void put_text(Buf *b, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t length = text_length(text, at);
        Str piece = str_sub(text, at, at + length);
        if (piece.s[0] == '"')
            piece = str_sub(piece, 1, piece.n - 1);
        else if (piece.s[0] == '\\')
            piece = str_sub(piece, 1, piece.n);
        buf_put(b, piece);
        at += length;
    }
}

static void put_whole(Buf *b, const NumberPattern *p, const DecimalDigits *d)
{
    int width = d->whole > p->least_whole ? d->whole : p->least_whole;
    for (int left = width; left > 0; left--) {
        buf_put_byte(b, left > d->whole ? '0' : d->text[d->whole - left]);
        if (p->grouped && left > 1 && left % 3 == 1)
            buf_put_byte(b, ',');
    }
}

static void put_places(Buf *b, const NumberPattern *p, const DecimalDigits *d)
{
    if (d->places > 0 || p->least_places > 0)
        buf_put_byte(b, '.');
    buf_put(b, (Str){d->text + d->whole, (size_t)d->places});
    for (int i = d->places; i < p->least_places; i++)
        buf_put_byte(b, '0');
}

bool number_pattern_put(Buf *b, const NumberPattern *p, Decimal n)
{
    if (p->percent && decimal_multiply(n, decimal_of(100), &n) != DECIMAL_OK)
        return false;
    if (decimal_round(n, p->most_places, &n) != DECIMAL_OK)
        return false;
    DecimalDigits digits = decimal_digits(n);
    if (decimal_sign(n) < 0)
        buf_put_byte(b, '-');
    put_text(b, p->before);
    put_whole(b, p, &digits);
    put_places(b, p, &digits);
    put_text(b, p->after);
    return true;
}

void number_pattern_put_mask(Buf *b, const NumberPattern *p, Str mask)
{
    put_text(b, p->before);
    buf_put(b, mask);
    put_text(b, p->after);
}
