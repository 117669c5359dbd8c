#include "source/source.h"

#include "base/utf8.h"

enum { MAX_SOURCES = UINT16_MAX };

struct Sources {
    Arena *arena;
    Source **items;
    uint16_t count;
    size_t size;
};

Sources *sources_new(Arena *a)
{
    return NEW_WITH(a, Sources, .arena = a);
}

Sources *sources_within(Arena *a, const Sources *outer)
{
    Sources *all = NEW_WITH(a, Sources, .arena = a, .count = outer->count, .size = outer->count);
    all->items = arena_copy(a, outer->items, outer->count * sizeof *outer->items);
    return all;
}

Source *sources_add_window(Sources *all, Str name)
{
    if (all->count == MAX_SOURCES)
        return NULL;
    Source *s = NEW_WITH(all->arena, Source, .file = (uint16_t)(all->count + 1),
                                             .name = str_copy(all->arena, name), .text = STR(""),
                                             .first_line = 1);
    *APPEND(all->arena, all->items, all->count, all->size) = s;
    return s;
}

const Source *sources_add(Sources *all, Str name, Str text)
{
    Source *s = text.n < UINT32_MAX ? sources_add_window(all, name) : NULL;
    if (s)
        s->text = (Str){str_cstr(all->arena, text), text.n};
    return s;
}

const Source *sources_get(const Sources *all, uint16_t file)
{
    return file >= 1 && file <= all->count ? all->items[file - 1] : NULL;
}

/* A line ends at LF, CRLF or a lone CR. */
static bool ends_line(Str t, size_t i)
{
    return t.s[i] == '\n' || (t.s[i] == '\r' && !(i + 1 < t.n && t.s[i + 1] == '\n'));
}

Place source_place(const Source *s, uint32_t offset)
{
    Str t = s->text;
    size_t at = offset < t.n ? offset : t.n, start = 0, end;
    Place p = {.line = s->first_line};
    for (size_t i = 0; i < at; i++)
        if (ends_line(t, i)) {
            p.line++;
            start = i + 1;
        }
    for (end = at; end < t.n && t.s[end] != '\n' && t.s[end] != '\r';)
        end++;
    p.column = (uint32_t)utf8_count(str_sub(t, start, at)) + 1;
    p.line_text = str_sub(t, start, end < start ? start : end);
    return p;
}

Str source_text(const Sources *all, Span span)
{
    const Source *s = sources_get(all, span.file);
    return s ? str_sub(s->text, span.start, span.end) : STR("");
}

Span span_to(Span from, Span to)
{
    return (Span){from.start, to.end, from.file};
}
