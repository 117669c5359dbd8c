#include "base/version.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool version_is_good(Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        bool dot = s.s[i] == '.';
        if (!dot && !is_digit(s.s[i]))
            return false;
        if (dot && (i == 0 || i + 1 == s.n || s.s[i - 1] == '.'))
            return false;
    }
    return s.n > 0;
}

/* Takes the first number off a version, without leading zeros: "" is 0. */
static Str take_number(Str *s)
{
    size_t dot = str_find_byte(*s, '.'), from = 0;
    while (from < dot && s->s[from] == '0')
        from++;
    Str number = str_sub(*s, from, dot);
    *s = str_sub(*s, dot < s->n ? dot + 1 : dot, s->n);
    return number;
}

static int compare_numbers(Str a, Str b)
{
    if (a.n != b.n)
        return a.n < b.n ? -1 : 1;
    return str_compare(a, b);
}

int version_compare(Str a, Str b)
{
    int order = 0;
    while (order == 0 && (a.n || b.n)) {
        Str x = take_number(&a), y = take_number(&b);
        order = compare_numbers(x, y);
    }
    return order;
}

Str version_end(Arena *a, Str wanted)
{
    Str number = take_number(&wanted);
    char *digits = str_cstr(a, str_join2(a, STR("0"), number));
    size_t i = number.n;
    while (digits[i] == '9')
        digits[i--] = '0';
    digits[i]++;
    return str_sub(str_of(digits), digits[0] == '0', number.n + 1);
}

bool version_serves(Str found, Str wanted)
{
    if (version_compare(found, wanted) < 0)
        return false;
    Str x = take_number(&found), y = take_number(&wanted);
    return str_eq(x, y);
}
