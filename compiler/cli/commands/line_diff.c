#include "cli/commands/line_diff.h"

#include <stdint.h>

#include "diag/escape.h"

enum {
    MOST_SHOWN = 40,
    KEPT = 24, /* characters of common text shown on either side of a difference */
    FEW = 8,
    MOST_CELLS = 4 * 1024 * 1024 /* if it is exceeded, all lines between the equal ends are shown */
};

typedef struct DiffLines {
    Str *items;
    size_t from, to; /* the range that is compared */
} DiffLines;

typedef struct Diff {
    Buf *out;
    DiffLines wanted, got;
    size_t shown, left_out;
} Diff;

static DiffLines cut(Arena *a, Str text)
{
    size_t n = 1;
    for (size_t i = 0; i < text.n; i++)
        n += text.s[i] == '\n';
    DiffLines lines = {NEW_ARRAY(a, Str, n), 0, 0};
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

/* Leaves out the equal lines at both ends. */
static void trim(Diff *d)
{
    DiffLines *w = &d->wanted, *g = &d->got;
    while (w->from < w->to && g->from < g->to && same(d, w->from, g->from)) {
        w->from++;
        g->from++;
    }
    while (w->from < w->to && g->from < g->to && same(d, w->to - 1, g->to - 1)) {
        w->to--;
        g->to--;
    }
}

/* ---- a line ---- */

static bool continues(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* The length of the common start in bytes, in whole characters. */
static size_t shared_start(Str x, Str y)
{
    size_t n = 0;
    while (n < x.n && n < y.n && x.s[n] == y.s[n])
        n++;
    while (n > 0 && ((n < x.n && continues(x.s[n])) || (n < y.n && continues(y.s[n]))))
        n--;
    return n;
}

/* The length of the common end in bytes, after the first `start`. */
static size_t shared_end(Str x, Str y, size_t start)
{
    size_t n = 0;
    while (n < x.n - start && n < y.n - start && x.s[x.n - n - 1] == y.s[y.n - n - 1])
        n++;
    while (n > 0 && continues(x.s[x.n - n]))
        n--;
    return n;
}

/* Where to cut the line so that KEPT characters remain before, and after, the place `at`; the ends of the line if only
 * a few more characters would be left out. */
static size_t begin_before(Str line, size_t at)
{
    size_t kept = at;
    for (int i = 0; i < KEPT + FEW && at > 0; i++) {
        do
            at--;
        while (at > 0 && continues(line.s[at]));
        if (i < KEPT)
            kept = at;
    }
    return at > 0 ? kept : 0;
}

static size_t end_behind(Str line, size_t at)
{
    size_t kept = at;
    for (int i = 0; i < KEPT + FEW && at < line.n; i++) {
        do
            at++;
        while (at < line.n && continues(line.s[at]));
        if (i < KEPT)
            kept = at;
    }
    return at < line.n ? kept : line.n;
}

/* Shows the line with its number; the text it shares with `other`, if there is one, only near the difference. */
static void show(Diff *d, size_t number, char sign, Str line, const Str *other)
{
    if (d->shown == MOST_SHOWN) {
        d->left_out++;
        return;
    }
    d->shown++;
    size_t start = other ? shared_start(line, *other) : 0;
    size_t from = begin_before(line, start), to = other ? end_behind(line, line.n - shared_end(line, *other, start)) : line.n;
    buf_putf(d->out, "%5zu %c %s", number, sign, from > 0 ? "…" : "");
    escape_text(d->out, str_sub(line, from, to));
    buf_putf(d->out, "%s\n", to < line.n ? "…" : "");
}

/* ---- lines that differ side by side ---- */

/* Shows the expected lines [i, to_i), and the actual lines [k, to_k) in their place. */
static void show_change(Diff *d, size_t i, size_t to_i, size_t k, size_t to_k)
{
    const Str *wanted = d->wanted.items, *got = d->got.items;
    for (; i < to_i || k < to_k; i++, k++) {
        bool both = i < to_i && k < to_k;
        if (i < to_i)
            show(d, i + 1, '-', wanted[i], both ? &got[k] : NULL);
        if (k < to_k)
            show(d, k + 1, '+', got[k], both ? &wanted[i] : NULL);
    }
}

/* The length of the longest common subsequence of the rests from each pair of lines, row by row. */
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

/* Walks along the longest common subsequence and shows the lines not in it. `table` NULL: it is empty. */
static void walk(Diff *d, const uint32_t *table, size_t height, size_t width)
{
    size_t w = d->wanted.from, g = d->got.from, i = 0, k = 0, shown_i = 0, shown_k = 0;
    while (table && i < height && k < width) {
        const uint32_t *at = table + i * (width + 1) + k;
        if (same(d, w + i, g + k)) {
            show_change(d, w + shown_i, w + i, g + shown_k, g + k);
            shown_i = ++i;
            shown_k = ++k;
        } else if (at[width + 1] >= at[1]) {
            i++;
        } else {
            k++;
        }
    }
    show_change(d, w + shown_i, w + height, g + shown_k, g + width);
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
