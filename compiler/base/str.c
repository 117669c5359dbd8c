#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>

Str str_of(const char *c)
{
    return c ? (Str){c, strlen(c)} : (Str){"", 0};
}

bool str_eq(Str a, Str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

bool str_is(Str a, const char *c)
{
    return str_eq(a, str_of(c));
}

int str_compare(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(Str a, Str prefix)
{
    return a.n >= prefix.n && str_eq(str_sub(a, 0, prefix.n), prefix);
}

bool str_ends(Str a, Str suffix)
{
    return a.n >= suffix.n && str_eq(str_sub(a, a.n - suffix.n, a.n), suffix);
}

size_t str_find_byte(Str a, char c)
{
    const char *p = a.n ? memchr(a.s, c, a.n) : NULL;
    return p ? (size_t)(p - a.s) : a.n;
}

size_t str_find(Str a, Str part)
{
    const char *p = a.n ? memmem(a.s, a.n, part.s, part.n) : NULL;
    return p ? (size_t)(p - a.s) : a.n;
}

Str str_sub(Str a, size_t from, size_t to)
{
    return (Str){from ? a.s + from : a.s, to - from}; /* adding to the NULL of an empty text is undefined */
}

/* Length of the blank at the start or (`back`) at the end of `a`: 0, 1, or 3 for U+3000. */
static size_t outer_blank(Str a, bool back)
{
    static const Str wide = STR_INIT("\xE3\x80\x80");
    if (a.n == 0)
        return 0;
    if (strchr(" \t\r\n", back ? a.s[a.n - 1] : a.s[0]) && (back ? a.s[a.n - 1] : a.s[0]))
        return 1;
    return (back ? str_ends(a, wide) : str_starts(a, wide)) ? wide.n : 0;
}

Str str_trim(Str a)
{
    size_t k;
    while ((k = outer_blank(a, false)) > 0)
        a = str_sub(a, k, a.n);
    while ((k = outer_blank(a, true)) > 0)
        a = str_sub(a, 0, a.n - k);
    return a;
}

Str str_copy(Arena *a, Str s)
{
    return (Str){arena_copy(a, s.s, s.n), s.n};
}

char *str_cstr(Arena *a, Str s)
{
    char *c = arena_alloc(a, s.n + 1);
    if (s.n)
        memcpy(c, s.s, s.n);
    return c;
}

Str str_format(Arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *c = arena_alloc(a, (size_t)n + 1);
    vsnprintf(c, (size_t)n + 1, format, again);
    va_end(again);
    va_end(args);
    return (Str){c, (size_t)n};
}

Str str_join2(Arena *a, Str x, Str y)
{
    char *c = arena_alloc(a, x.n + y.n);
    if (x.n)
        memcpy(c, x.s, x.n);
    if (y.n)
        memcpy(c + x.n, y.s, y.n);
    return (Str){c, x.n + y.n};
}
