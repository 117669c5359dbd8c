#include "data/readers/text.h"

#include "base/invisible.h"
#include "base/utf8.h"

enum { SHOWN_CHARACTERS = 40 };

static bool is_outer(char32_t c)
{
    return char_is_blank(c) || c == '\n' || c == '\r';
}

Str text_trim(Str s)
{
    size_t from = 0, to = s.n;
    for (size_t at = 0; at < s.n && is_outer(utf8_next(s, &at));)
        from = at;
    for (size_t at = to; at > from && is_outer(utf8_previous(s, &at));)
        to = at;
    return str_sub(s, from, to);
}

static bool is_wide_digit(char32_t c)
{
    return c >= U'０' && c <= U'９';
}

/* The text with each character replaced by `change`. */
static Str rewritten(Arena *a, Str s, char32_t (*change)(Str s, size_t *at))
{
    Buf b = buf_open(arena_memory(a));
    buf_reserve(&b, s.n);
    for (size_t at = 0; at < s.n;)
        buf_put_code(&b, change(s, &at));
    return buf_take(&b, a);
}

static char32_t next_narrow(Str s, size_t *at)
{
    char32_t c = utf8_next(s, at);
    return is_wide_digit(c) ? c - U'０' + '0' : c;
}

Str text_digits(Arena *a, Str s)
{
    for (size_t at = 0; at < s.n;)
        if (is_wide_digit(utf8_next(s, &at)))
            return rewritten(a, s, next_narrow);
    return s;
}

bool text_is_unseen(Str s)
{
    bool unseen = false;
    for (size_t at = 0; at < s.n;) {
        char32_t c = utf8_next(s, &at);
        bool invisible = char_invisible_name(c).n > 0;
        if (!invisible && !is_outer(c))
            return false;
        unseen |= invisible;
    }
    return unseen;
}

static bool has_invisible(Str s)
{
    for (size_t at = 0; at < s.n;)
        if (char_invisible_name(utf8_next(s, &at)).n)
            return true;
    return false;
}

Str text_seen(Arena *a, Str s)
{
    if (!has_invisible(s))
        return s;
    Buf b = buf_open(arena_memory(a));
    for (size_t at = 0, from = 0; at < s.n; from = at)
        if (!char_invisible_name(utf8_next(s, &at)).n)
            buf_put(&b, str_sub(s, from, at));
    return buf_take(&b, a);
}

static bool is_break(char32_t c)
{
    return c == '\r' || c == 0x2028 || c == 0x2029;
}

static char32_t next_with_breaks(Str s, size_t *at)
{
    char32_t c = utf8_next(s, at);
    if (c == '\r' && *at < s.n && s.s[*at] == '\n')
        ++*at;
    return is_break(c) ? '\n' : c;
}

Str text_breaks(Arena *a, Str s)
{
    for (size_t at = 0; at < s.n;)
        if (is_break(utf8_next(s, &at)))
            return rewritten(a, s, next_with_breaks);
    return s;
}

/* The start of the line that contains the byte at `at`. */
static size_t line_start(Str s, size_t at)
{
    while (at > 0 && s.s[at - 1] != '\n')
        at--;
    return at;
}

static Str without_line_blanks(Arena *a, Str s)
{
    Buf b = buf_open(arena_memory(a));
    for (size_t at = 0; at < s.n;) {
        size_t end = at + str_find_byte(str_sub(s, at, s.n), '\n'), to = end;
        for (size_t next = to; next > at && char_is_blank(utf8_previous(s, &next));)
            to = next;
        buf_put(&b, str_sub(s, at, to));
        if (end < s.n)
            buf_put_byte(&b, '\n');
        at = end + 1;
    }
    return buf_take(&b, a);
}

Str text_value(Arena *a, Str s)
{
    s = text_breaks(a, s);
    Str inner = text_trim(s);
    if (str_find_byte(inner, '\n') == inner.n)
        return inner;
    size_t from = (size_t)(inner.s - s.s);
    return without_line_blanks(a, str_sub(s, line_start(s, from), from + inner.n));
}

Str text_shown(Arena *a, Str s)
{
    size_t at = 0;
    for (int i = 0; i < SHOWN_CHARACTERS && at < s.n; i++)
        utf8_next(s, &at);
    return at < s.n ? str_join2(a, str_sub(s, 0, at), STR("…")) : s;
}

/* The number of characters if all of them are `narrow` or `wide`; else 0. */
static size_t count_only(Str s, char32_t narrow, char32_t wide)
{
    size_t count = 0;
    for (size_t at = 0; at < s.n; count++) {
        char32_t c = utf8_next(s, &at);
        if (c != narrow && c != wide)
            return 0;
    }
    return count;
}

static bool has_braces(Str s)
{
    size_t open = str_find(s, STR("{{"));
    return open < s.n && str_find(str_sub(s, open, s.n), STR("}}")) < s.n - open;
}

bool text_is_placeholder(Str s)
{
    return count_only(s, 'X', U'Ｘ') > 0 || count_only(s, '_', U'＿') > 1 ||
           str_find(s, STR("____")) < s.n || has_braces(s);
}

Span text_span(const Source *s, Str part)
{
    uint32_t start = (uint32_t)(part.s - s->text.s);
    return (Span){start, start + (uint32_t)part.n, s->file};
}

bool text_next_line(Str text, size_t *at, Str *line)
{
    if (*at >= text.n)
        return false;
    size_t end = *at;
    while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
        end++;
    *line = str_sub(text, *at, end);
    bool pair = end + 1 < text.n && text.s[end] == '\r' && text.s[end + 1] == '\n';
    *at = end < text.n ? end + 1 + pair : end;
    return true;
}

Lines lines_open(Memory *m)
{
    return (Lines){.joined = buf_open(m)};
}

void lines_close(Lines *l)
{
    buf_close(&l->joined);
}

void lines_add(Lines *l, Str line)
{
    line = text_trim(line);
    if (!line.n)
        return;
    if (!l->count++) {
        l->first = line;
        return;
    }
    if (!l->joined.n)
        buf_put(&l->joined, l->first);
    buf_put_byte(&l->joined, '\n');
    buf_put(&l->joined, line);
}

void lines_add_blank(Lines *l)
{
    if (!l->joined.n)
        buf_put(&l->joined, l->first);
    buf_put_byte(&l->joined, '\n');
}

static Str without_quotes(Str s)
{
    if (s.n < 2 || s.s[0] != '"' || s.s[s.n - 1] != '"')
        return s;
    Str inner = str_sub(s, 1, s.n - 1);
    return str_find_byte(inner, '"') < inner.n ? s : inner;
}

Str lines_take(Lines *l, Arena *a)
{
    Str value = STR("");
    if (l->count == 1)
        value = without_quotes(l->first);
    else if (l->count)
        value = buf_copy(&l->joined, a);
    buf_clear(&l->joined);
    l->count = 0;
    return value;
}
