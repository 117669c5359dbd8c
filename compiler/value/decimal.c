#include "value/decimal.h"

#include "value/wide.h"

static Uint128 magnitude(Decimal a)
{
    return a.coefficient < 0 ? -(Uint128)a.coefficient : (Uint128)a.coefficient;
}

static __int128 with_sign(bool negative, Uint128 n)
{
    return negative ? -(__int128)n : (__int128)n;
}

static bool is_negative(Decimal a)
{
    return a.coefficient < 0;
}

/* Makes the normalized number +-w * 10^-scale, or reports that it does not fit. */
static DecimalFault settle(bool negative, Wide w, int scale, Decimal *out)
{
    while (scale > 0) {
        Uint128 last;
        Wide shorter = wide_divide(w, 10, &last);
        if (last != 0)
            break;
        w = shorter;
        scale--;
    }
    Uint128 n;
    if (scale > DECIMAL_DIGITS || !wide_to_128(&w, &n) || n >= ten_power(DECIMAL_DIGITS))
        return DECIMAL_OVERFLOW;
    *out = (Decimal){with_sign(negative, n), scale};
    return DECIMAL_OK;
}

Decimal decimal_of(int64_t n)
{
    return (Decimal){n, 0};
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Is `text` digits, optionally followed by a point and digits? Finds the point (text.n: none). */
static bool find_point(Str text, size_t *point)
{
    *point = str_find_byte(text, '.');
    if (*point == 0 || *point + 1 == text.n)
        return false;
    for (size_t i = 0; i < text.n; i++)
        if (!is_digit(text.s[i]) && i != *point)
            return false;
    return true;
}

DecimalFault decimal_parse(Str text, Decimal *out)
{
    bool negative = text.n > 0 && text.s[0] == '-';
    if (text.n > 0 && (text.s[0] == '-' || text.s[0] == '+'))
        text = str_sub(text, 1, text.n);
    size_t point;
    if (!find_point(text, &point))
        return DECIMAL_NOT_A_NUMBER;
    while (text.n > point && (text.s[text.n - 1] == '0' || text.n - 1 == point))
        text.n--;
    Uint128 n = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (i == point)
            continue;
        if (n >= ten_power(DECIMAL_DIGITS - 1))
            return DECIMAL_OVERFLOW;
        n = n * 10 + (unsigned)(text.s[i] - '0');
    }
    size_t scale = text.n > point ? text.n - point - 1 : 0;
    if (scale > DECIMAL_DIGITS)
        return DECIMAL_OVERFLOW;
    *out = (Decimal){with_sign(negative, n), (int32_t)scale};
    return DECIMAL_OK;
}

/* The coefficient at a scale not less than its own; false where it is 10^38 or more. */
static bool rescale(Decimal a, int scale, __int128 *out)
{
    int shift = scale - a.scale;
    if (magnitude(a) >= ten_power(DECIMAL_DIGITS - shift))
        return false;
    *out = with_sign(is_negative(a), magnitude(a) * ten_power(shift));
    return true;
}

static Wide rescale_wide(Decimal a, int scale)
{
    return wide_times_ten_power(wide_of(magnitude(a)), scale - a.scale);
}

static int common_scale(Decimal a, Decimal b)
{
    return a.scale > b.scale ? a.scale : b.scale;
}

static DecimalFault add_wide(Decimal a, Decimal b, Decimal *out)
{
    int scale = common_scale(a, b);
    Wide x = rescale_wide(a, scale), y = rescale_wide(b, scale);
    if (is_negative(a) == is_negative(b))
        return settle(is_negative(a), wide_add(x, &y), scale, out);
    if (wide_compare(&x, &y) >= 0)
        return settle(is_negative(a), wide_subtract(x, &y), scale, out);
    return settle(is_negative(b), wide_subtract(y, &x), scale, out);
}

DecimalFault decimal_add(Decimal a, Decimal b, Decimal *out)
{
    int scale = common_scale(a, b);
    Decimal sum = {.scale = scale};
    __int128 x, y;
    if (!rescale(a, scale, &x) || !rescale(b, scale, &y) ||
        __builtin_add_overflow(x, y, &sum.coefficient))
        return add_wide(a, b, out);
    return settle(is_negative(sum), wide_of(magnitude(sum)), scale, out);
}

DecimalFault decimal_subtract(Decimal a, Decimal b, Decimal *out)
{
    return decimal_add(a, decimal_negate(b), out);
}

DecimalFault decimal_multiply(Decimal a, Decimal b, Decimal *out)
{
    bool negative = is_negative(a) != is_negative(b);
    Wide product = wide_multiply(magnitude(a), magnitude(b));
    int scale = a.scale + b.scale, too_many = scale - DECIMAL_QUOTIENT_PLACES;
    DecimalFault fault = settle(negative, product, scale, out);
    if (fault == DECIMAL_OK || too_many <= 0)
        return fault;
    return settle(negative, wide_drop_places(product, too_many), DECIMAL_QUOTIENT_PLACES, out);
}

/* |a| / |b| * 10^18, rounded half up. */
static Wide quotient(Decimal a, Decimal b)
{
    int shift = DECIMAL_QUOTIENT_PLACES + b.scale - a.scale;
    Uint128 rest, divisor = magnitude(b);
    if (shift < 0)
        return wide_drop_places(wide_divide(wide_of(magnitude(a)), divisor, &rest), -shift);
    Wide dividend = wide_times_ten_power(wide_of(magnitude(a)), shift);
    Wide q = wide_divide(dividend, divisor, &rest);
    const Wide one = wide_of(rest >= divisor - rest);
    return wide_add(q, &one);
}

DecimalFault decimal_divide(Decimal a, Decimal b, Decimal *out)
{
    if (b.coefficient == 0)
        return DECIMAL_DIVIDED_BY_ZERO;
    return settle(is_negative(a) != is_negative(b), quotient(a, b), DECIMAL_QUOTIENT_PLACES, out);
}

DecimalFault decimal_modulo(Decimal a, Decimal b, Decimal *out)
{
    if (b.coefficient == 0)
        return DECIMAL_DIVIDED_BY_ZERO;
    bool same_side = a.coefficient == 0 || is_negative(a) == is_negative(b);
    int scale = common_scale(a, b);
    __int128 scaled;
    if (!rescale(b, scale, &scaled)) { /* then |b| > |a|, and floor(a / b) is 0 or -1 */
        *out = a;
        return same_side ? DECIMAL_OK : decimal_add(a, b, out);
    }
    Uint128 rest, divisor = scaled < 0 ? -(Uint128)scaled : (Uint128)scaled;
    wide_divide(rescale_wide(a, scale), divisor, &rest);
    if (rest != 0 && !same_side)
        rest = divisor - rest;
    return settle(is_negative(b), wide_of(rest), scale, out);
}

Decimal decimal_negate(Decimal a)
{
    return (Decimal){-a.coefficient, a.scale};
}

Decimal decimal_abs(Decimal a)
{
    return is_negative(a) ? decimal_negate(a) : a;
}

static int compare_magnitudes(Decimal a, Decimal b)
{
    int scale = common_scale(a, b);
    Wide x = rescale_wide(a, scale), y = rescale_wide(b, scale);
    return wide_compare(&x, &y);
}

int decimal_compare(Decimal a, Decimal b)
{
    if (a.scale == b.scale)
        return (a.coefficient > b.coefficient) - (a.coefficient < b.coefficient);
    if (decimal_sign(a) != decimal_sign(b))
        return decimal_sign(a) - decimal_sign(b);
    return is_negative(a) ? compare_magnitudes(b, a) : compare_magnitudes(a, b);
}

int decimal_sign(Decimal a)
{
    return (a.coefficient > 0) - (a.coefficient < 0);
}

bool decimal_is_whole(Decimal a)
{
    return a.scale == 0;
}

DecimalFault decimal_round(Decimal a, int places, Decimal *out)
{
    *out = a;
    if (places >= a.scale)
        return DECIMAL_OK;
    if (places < a.scale - DECIMAL_DIGITS) {
        *out = decimal_of(0);
        return DECIMAL_OK;
    }
    Wide w = wide_drop_places(wide_of(magnitude(a)), a.scale - places);
    if (places < 0)
        w = wide_times_ten_power(w, -places);
    return settle(is_negative(a), w, places < 0 ? 0 : places, out);
}

Decimal decimal_floor(Decimal a)
{
    __int128 unit = (__int128)ten_power(a.scale);
    __int128 whole = a.coefficient / unit;
    return (Decimal){whole - (a.coefficient % unit < 0), 0};
}

Decimal decimal_ceil(Decimal a)
{
    return decimal_negate(decimal_floor(decimal_negate(a)));
}

bool decimal_to_int(Decimal a, int64_t *out)
{
    if (a.scale != 0 || a.coefficient < INT64_MIN || a.coefficient > INT64_MAX)
        return false;
    *out = (int64_t)a.coefficient;
    return true;
}

DecimalDigits decimal_digits(Decimal a)
{
    int n = a.scale;
    while (n < DECIMAL_DIGITS && magnitude(a) >= ten_power(n))
        n++;
    DecimalDigits digits = {.whole = n - a.scale, .places = a.scale};
    Uint128 rest = magnitude(a);
    while (n-- > 0) {
        digits.text[n] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    }
    return digits;
}

void decimal_put(Buf *b, Decimal a)
{
    decimal_put_places(b, a, a.scale);
}

Str decimal_text(Arena *arena, Decimal a)
{
    Buf b = buf_open(arena_memory(arena));
    decimal_put(&b, a);
    return buf_take(&b, arena);
}

void decimal_put_places(Buf *b, Decimal a, int places)
{
    decimal_round(a, places, &a);
    DecimalDigits digits = decimal_digits(a);
    if (is_negative(a))
        buf_put_byte(b, '-');
    if (digits.whole == 0)
        buf_put_byte(b, '0');
    buf_put(b, (Str){digits.text, (size_t)digits.whole});
    if (places == 0)
        return;
    buf_put_byte(b, '.');
    buf_put(b, (Str){digits.text + digits.whole, (size_t)digits.places});
    for (int i = digits.places; i < places; i++)
        buf_put_byte(b, '0');
}
