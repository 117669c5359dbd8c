#include "diag/excerpt.h"

#include "diag/escape.h"

/* The part to show: bytes [from, to) of a line, carets under [mark, mark_end). */
typedef struct Window {
    Str line;
    size_t from, to, mark, mark_end;
} Window;

/* Columns that a character takes in a window at most; characters without width count too, so that a million
 * of them do not make a window endless. */
static int cost(Str line, size_t at)
{
    if (line.s[at] == '\t')
        return EXCERPT_TAB;
    int columns = escape_next(line, &at).columns;
    return columns > 0 ? columns : 1;
}

static size_t step_on(Str line, size_t at)
{
    utf8_next(line, &at);
    return at;
}

/* The start of the character that ends before `at`; one byte back where it is malformed. */
static size_t step_back(Str line, size_t at)
{
    size_t n = at < UTF8_MAX ? at : UTF8_MAX;
    while (n > 1 && step_on(line, at - n) != at)
        n--;
    return at - n;
}

/* Moves *at on as far as `room` columns allow; returns the columns used. */
static int walk_on(Str line, size_t *at, int room)
{
    int taken = 0;
    while (*at < line.n && taken + cost(line, *at) <= room) {
        taken += cost(line, *at);
        *at = step_on(line, *at);
    }
    return taken;
}

static int walk_back(Str line, size_t *at, int room)
{
    int taken = 0;
    while (*at > 0 && taken + cost(line, step_back(line, *at)) <= room) {
        *at = step_back(line, *at);
        taken += cost(line, *at);
    }
    return taken;
}

/* Sets the window's ends: EXCERPT_COLUMNS around its mark, the whole line if that is shorter. */
static void choose_window(Window *w)
{
    w->to = w->mark;
    int after = walk_on(w->line, &w->to, EXCERPT_COLUMNS);
    int room = EXCERPT_COLUMNS - after;
    w->from = w->mark;
    int before = walk_back(w->line, &w->from, room > EXCERPT_BEFORE ? room : EXCERPT_BEFORE);
    w->to = w->mark;
    walk_on(w->line, &w->to, EXCERPT_COLUMNS - before);
}

/* Writes one character after `column` columns; returns the columns that it takes. */
static int put_char(Buf *b, Str line, size_t at, int column)
{
    if (line.s[at] == '\t') {
        int blanks = EXCERPT_TAB - column % EXCERPT_TAB;
        buf_putf(b, "%*s", blanks, "");
        return blanks;
    }
    ShownChar shown = escape_next(line, &at);
    buf_put(b, (Str){shown.text, shown.n});
    return shown.columns;
}

static Excerpt lay_out(Buf *b, const Window *w)
{
    Excerpt e = {.from = -1, .to = -1};
    int column = 0;
    if (w->from > 0) {
        buf_put(b, STR("…"));
        column = 1;
    }
    for (size_t i = w->from; i < w->to; i = step_on(w->line, i)) {
        if (e.from < 0 && i >= w->mark)
            e.from = column;
        if (e.to < 0 && i >= w->mark_end)
            e.to = column;
        column += put_char(b, w->line, i, column);
    }
    if (w->to < w->line.n)
        buf_put(b, STR("…"));
    e.from = e.from < 0 ? column : e.from;
    e.to = e.to < 0 ? column : e.to;
    if (e.to <= e.from)
        e.to = e.from + 1;
    return e;
}

static size_t within(size_t offset, size_t start, size_t n)
{
    size_t at = offset > start ? offset - start : 0;
    return at < n ? at : n;
}

Excerpt excerpt_new(Arena *a, const Source *s, Place place, Span span)
{
    Str line = place.line_text;
    size_t start = (size_t)(line.s - s->text.s);
    if (str_ends(line, STR("\r")))
        line.n--;
    Window w = {.line = line,
                .mark = within(span.start, start, line.n),
                .mark_end = within(span.end, start, line.n)};
    choose_window(&w);
    Buf b = buf_open(arena_memory(a));
    Excerpt e = lay_out(&b, &w);
    e.text = buf_take(&b, a);
    return e;
}
