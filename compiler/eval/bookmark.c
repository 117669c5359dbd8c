#include "base/utf8.h"
#include "eval/survey.h"

enum { NAME_MOST = 40 /* in UTF-16, as Word counts */ };

static size_t units_of(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

/* Letters and digits; combining marks and connectors may continue our names, but not Word's. */
static bool is_kept(char32_t c)
{
    return char_starts_name(c) || (c >= '0' && c <= '9');
}

/* The name in the form that Word accepts. */
static Str cleaned(Findings *f, Str wanted)
{
    Buf b = buf_open(arena_memory(f->arena));
    size_t units = 0, at = 0;
    char32_t first = wanted.n ? utf8_next(wanted, &at) : '_';
    if (!is_kept(first) || (first >= '0' && first <= '9') || !wanted.n) {
        buf_put_byte(&b, '_');
        units++;
    }
    for (at = is_kept(first) ? 0 : at; at < wanted.n;) {
        char32_t c = utf8_next(wanted, &at);
        char32_t put = is_kept(c) ? c : '_';
        units += units_of(put);
        if (units > NAME_MOST)
            break;
        buf_put_code(&b, put);
    }
    return buf_take(&b, f->arena);
}

/* The name followed by a number, cut so that both fit. */
static Str numbered(Arena *a, Str name, size_t number)
{
    Str tail = str_format(a, "_%zu", number);
    size_t units = tail.n, at = 0, end = 0;
    while (at < name.n) {
        units += units_of(utf8_next(name, &at));
        if (units > NAME_MOST)
            break;
        end = at;
    }
    return str_join2(a, str_sub(name, 0, end), tail);
}

static Str lower(Arena *a, Str name)
{
    Buf b = buf_open(arena_memory(a));
    for (size_t at = 0; at < name.n;)
        buf_put_code(&b, char_lower(utf8_next(name, &at)));
    return buf_take(&b, a);
}

/* Maps each name to the number of requests for names like it. */
static bool take(Findings *f, Str name)
{
    Str key = lower(f->arena, name);
    if (map_get(f->bookmarks, key))
        return false;
    map_put(f->bookmarks, key, NEW_WITH(f->arena, size_t, 1));
    return true;
}

Str bookmark_new(Findings *f, Str wanted)
{
    Str name = cleaned(f, wanted), taken = name;
    if (take(f, name))
        return name;
    size_t *count = map_get(f->bookmarks, lower(f->arena, name));
    do
        taken = numbered(f->arena, name, ++*count);
    while (!take(f, taken));
    return taken;
}
