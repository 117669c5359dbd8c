#include "doc/typed_number.h"

#include "base/utf8.h"

enum { MOST_NUMERALS = 3 };

size_t typed_numerals(Str text, size_t at)
{
    static const Str digits = STR_INIT("一二三四五六七八九十百零〇０１２３４５６７８９0123456789");
    for (size_t n; at < text.n; at += n) {
        size_t end = at;
        utf8_next(text, &end);
        n = end - at;
        if (str_find(digits, str_sub(text, at, end)) == digits.n)
            break;
    }
    return at;
}

/* Longer numerals are a year, an amount or a code. */
static bool is_too_long(Str numerals)
{
    return utf8_count(numerals) > MOST_NUMERALS;
}

size_t typed_number(Str text)
{
    static const struct {
        Str before, after;
    } forms[] = {
        {STR_INIT("（"), STR_INIT("）")}, {STR_INIT("("), STR_INIT(")")},
        {STR_INIT("第"), STR_INIT("，")}, {STR_INIT(""), STR_INIT("、")},
        {STR_INIT(""), STR_INIT("．")},   {STR_INIT(""), STR_INIT(".")},
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (!str_starts(text, forms[i].before))
            continue;
        size_t end = typed_numerals(text, forms[i].before.n);
        if (end == forms[i].before.n || !str_starts(str_sub(text, end, text.n), forms[i].after))
            continue;
        if (is_too_long(str_sub(text, forms[i].before.n, end)))
            continue;
        end += forms[i].after.n;
        if (str_is(forms[i].after, ".") && typed_numerals(text, end) > end)
            continue; /* 1.5 */
        return end;
    }
    return 0;
}
