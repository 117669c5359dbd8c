/* Numbers of JSON, as plain decimal text, never as floating point. */
#include "base/buf.h"
#include "data/readers/json_literal.h"
#include "value/decimal.h"

/* A number of JSON split into its parts, each a piece of the source's text. */
typedef struct Number {
    Str sign, whole, places, exponent; /* the exponent with its sign */
} Number;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Takes the digits at *at. */
static Str take_digits(Str s, size_t *at)
{
    size_t from = *at;
    while (*at < s.n && is_digit(s.s[*at]))
        ++*at;
    return str_sub(s, from, *at);
}

static bool take(Str s, size_t *at, const char *any)
{
    bool there = *at < s.n && strchr(any, s.s[*at]);
    *at += there;
    return there;
}

/* number = [ "-" ] int [ "." digits ] [ ("e" / "E") [ "+" / "-" ] digits ], RFC 8259 section 6. */
static bool split(Str s, Number *n)
{
    size_t at = 0;
    *n = (Number){.sign = str_sub(s, 0, take(s, &at, "-"))};
    n->whole = take_digits(s, &at);
    if (!n->whole.n || (n->whole.n > 1 && n->whole.s[0] == '0'))
        return false;
    if (take(s, &at, ".") && !(n->places = take_digits(s, &at)).n)
        return false;
    if (take(s, &at, "eE")) {
        size_t from = at;
        take(s, &at, "+-");
        if (!take_digits(s, &at).n)
            return false;
        n->exponent = str_sub(s, from, at);
    }
    return at == s.n;
}

static bool may_be_in_number(char c)
{
    char lower = c | 0x20;
    return is_digit(c) || (lower >= 'a' && lower <= 'z') || (c && strchr("+-._", c));
}

/* The longest word that could be meant as a number. */
static Str whole_word(const JsonScan *s)
{
    size_t end = s->at;
    while (end < s->end && may_be_in_number(s->source->text.s[end]))
        end++;
    return json_piece(s, s->at, end);
}

/* The value of an exponent, clamped just beyond the range of any number. */
static long exponent_value(Str e)
{
    enum { BEYOND = 100000 };
    bool negative = e.n && e.s[0] == '-';
    long value = 0;
    for (size_t i = e.n && !is_digit(e.s[0]); i < e.n && value < BEYOND; i++)
        value = value * 10 + (e.s[i] - '0');
    return negative ? -value : value;
}

static bool is_zero(Str digits)
{
    for (size_t i = 0; i < digits.n; i++)
        if (digits.s[i] != '0')
            return false;
    return true;
}

/* The digits without leading and trailing zeros; *places of them are after the point; if *places is
 * negative, that many zeros follow. */
static Str significant(Str digits, long *places)
{
    while (digits.n && digits.s[digits.n - 1] == '0') {
        digits.n--;
        --*places;
    }
    size_t zeros = 0;
    while (zeros < digits.n && digits.s[zeros] == '0')
        zeros++;
    return str_sub(digits, zeros, digits.n);
}

static void put_zeros(Buf *b, long count)
{
    for (; count > 0; count--)
        buf_put_byte(b, '0');
}

/* The number without its exponent; n 0 if it would need more digits than a number may have. */
static Str without_exponent(JsonScan *s, const Number *n)
{
    Str all = str_join2(s->arena, n->whole, n->places);
    long places = (long)n->places.n - exponent_value(n->exponent);
    if (is_zero(all))
        return STR("0");
    Str digits = significant(all, &places);
    long length = (long)digits.n;
    if (places > DECIMAL_DIGITS || length > DECIMAL_DIGITS || length - places > DECIMAL_DIGITS)
        return STR("");
    Buf b = buf_open(arena_memory(s->arena));
    buf_put(&b, n->sign);
    long before = length - places; /* digits before the point */
    if (before <= 0) {
        buf_put(&b, STR("0."));
        put_zeros(&b, -before);
        buf_put(&b, digits);
    } else {
        size_t cut = before < length ? (size_t)before : digits.n;
        buf_put(&b, str_sub(digits, 0, cut));
        put_zeros(&b, before - length);
        buf_put(&b, cut < digits.n ? STR(".") : STR(""));
        buf_put(&b, str_sub(digits, cut, digits.n));
    }
    return buf_take(&b, s->arena);
}

/* Reports what is wrong with the form of a number, as precisely as possible. */
static void refuse_form(JsonScan *s, Str word)
{
    Str rest = word.s[0] == '-' || word.s[0] == '+' ? str_sub(word, 1, word.n) : word;
    if (str_is(rest, "Infinity") || str_is(rest, "inf") || str_is(rest, "NaN")) {
        diag_hint(s->dg, json_fault_in_value(s, E_JSON_NOT_FINITE, s->span, word), H_WRITE,
                  STR("null"));
        return;
    }
    bool zero_first = rest.n > 1 && rest.s[0] == '0' && is_digit(rest.s[1]);
    Diag *d = json_fault_in_value(s, E_JSON_NUMBER, s->span, word);
    diag_hint(s->dg, d, zero_first ? H_JSON_NUMBER_AS_TEXT : H_JSON_NUMBER);
}

void json_number(JsonScan *s)
{
    Str word = whole_word(s);
    Number n;
    size_t from = s->at;
    s->at += word.n;
    s->token = JSON_NUMBER;
    s->span = json_span(s, from, s->at);
    s->text = word;
    if (!split(word, &n)) {
        refuse_form(s, word);
    } else if (n.exponent.n) {
        s->text = without_exponent(s, &n);
        if (!s->text.n)
            json_fault_in_value(s, E_JSON_NUMBER_RANGE, s->span, word);
    }
}
