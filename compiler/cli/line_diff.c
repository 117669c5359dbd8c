#include "cli/line_diff.h"

#include <stdint.h>

#include "diag/escape.h"

enum {
    MOST_SHOWN = 40,
    MOST_CELLS = 4 * 1024 * 1024 /* beyond it all lines between the equal ends are shown */
};

typedef struct Lines {
    Str *items;
    size_t from, to; /* those that are compared */
} Lines;

typedef struct Diff {
    Buf *out;
    Lines wanted, got;
    size_t shown, left_out;
} Diff;

static Lines cut(Arena *a, Str text)
{
    size_t n = 1;
    for (size_t i = 0; i < text.n; i++)
        n += text.s[i] == '\n';
    Lines lines = {NEW_ARRAY(a, Str, n), 0, 0};
    while (text.n) {
        size_t end = str_find_byte(text, '\n');
        lines.items[lines.to++] = str_sub(text, 0, end);
        text = str_sub(text, end < text.n ? end + 1 : end, text.n);
    }
    return lines;
}

static bool same(const Diff *d, size_t wanted, size_t got)
{
    return str_eq(d->wanted.items[wanted], d->got.items[got]);
}

/* Leaves out what is equal at both ends. */
static void trim(Diff *d)
{
    Lines *w = &d->wanted, *g = &d->got;
    while (w->from < w->to && g->from < g->to && same(d, w->from, g->from)) {
        w->from++;
        g->from++;
    }
    while (w->from < w->to && g->from < g->to && same(d, w->to - 1, g->to - 1)) {
        w->to--;
        g->to--;
    }
}

static void show(Diff *d, const Lines *lines, size_t i, char sign)
{
    if (d->shown == MOST_SHOWN) {
        d->left_out++;
        return;
    }
    d->shown++;
    buf_putf(d->out, "%5zu %c ", i + 1, sign);
    escape_text(d->out, lines->items[i]);
    buf_put_byte(d->out, '\n');
}

/* How many lines the rests from each pair of lines have in common, at most; row by row. */
static uint32_t *common_lines(Arena *a, const Diff *d, size_t height, size_t width)
{
    uint32_t *table = NEW_ARRAY(a, uint32_t, (height + 1) * (width + 1));
    for (size_t i = height; i-- > 0;)
        for (size_t k = width; k-- > 0;) {
            uint32_t below = table[(i + 1) * (width + 1) + k], right = table[i * (width + 1) + k + 1];
            uint32_t both = table[(i + 1) * (width + 1) + k + 1] + 1;
            bool equal = same(d, d->wanted.from + i, d->got.from + k);
            table[i * (width + 1) + k] = equal ? both : below > right ? below : right;
        }
    return table;
}

/* Walks along the longest common sequence and shows what is not in it; NULL: nothing is in it. */
static void walk(Diff *d, const uint32_t *table, size_t height, size_t width)
{
    size_t i = 0, k = 0;
    while (i < height || k < width) {
        const uint32_t *at = table ? table + i * (width + 1) + k : NULL;
        if (at && i < height && k < width && same(d, d->wanted.from + i, d->got.from + k)) {
            i++;
            k++;
        } else if (i < height && (!at || k == width || at[width + 1] >= at[1])) {
            show(d, &d->wanted, d->wanted.from + i++, '-');
        } else {
            show(d, &d->got, d->got.from + k++, '+');
        }
    }
}

void line_diff(Buf *out, Arena *a, Str wanted, Str got)
{
    Diff d = {.out = out, .wanted = cut(a, wanted), .got = cut(a, got)};
    trim(&d);
    size_t height = d.wanted.to - d.wanted.from, width = d.got.to - d.got.from;
    bool small = (height + 1) <= MOST_CELLS / (width + 1);
    walk(&d, small ? common_lines(a, &d, height, width) : NULL, height, width);
    if (d.left_out)
        buf_putf(out, "      … (%zu)\n", d.left_out);
}
