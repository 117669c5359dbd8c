#include "data/where.h"

#include "base/buf.h"

static void put_where(Buf *b, const Where *w, bool numbers)
{
    if (w->outer)
        put_where(b, w->outer, numbers);
    if (!w->index)
        buf_putf(b, w->outer ? ".%.*s" : "%.*s", STR_ARG(w->name));
    else if (numbers)
        buf_putf(b, "[%zu]", w->index);
}

static Str text_of(Arena *a, const Where *w, bool numbers)
{
    if (!w)
        return STR("");
    Buf b = buf_open(arena_memory(a));
    put_where(&b, w, numbers);
    return buf_take(&b, a);
}

Str where_text(Arena *a, const Where *w)
{
    return text_of(a, w, true);
}

Str where_section(Arena *a, const Where *w)
{
    return text_of(a, w, false);
}
