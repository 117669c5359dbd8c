#include "bulk/rows.h"

#include "base/buf.h"
#include "engine/row.h"

enum { BLOCK = 64 * 1024 };

struct Rows {
    InputBytes in;
    uint64_t limit;
    Buf held;   /* read, but not returned yet */
    size_t at;  /* the start of the next line in it */
    size_t seen; /* there is no line end before it */
    uint32_t line;
    bool begun, ended;
};

Rows *rows_open(Arena *a, InputBytes in, uint64_t limit)
{
    return NEW_WITH(a, Rows, .in = in, .limit = limit, .held = buf_open(arena_memory(a)));
}

void rows_close(Rows *r)
{
    if (r)
        buf_close(&r->held);
}

/* ---- bytes ---- */

/* Discards the bytes returned before. */
static void move_up(Rows *r)
{
    memmove(r->held.p, r->held.p + r->at, r->held.n - r->at);
    r->held.n -= r->at;
    r->seen -= r->at;
    r->at = 0;
}

/* Reads a further block after the held bytes, and leaves room for a NUL. */
static RowState read_block(Rows *r)
{
    size_t n = 0;
    if (r->at > 0)
        move_up(r);
    buf_reserve(&r->held, BLOCK + 1);
    switch (r->in.read(r->in.context, r->held.p + r->held.n, BLOCK, &n)) {
    case INPUT_GIVEN: break;
    case INPUT_END: r->ended = true; break;
    case INPUT_FAILED: return ROWS_FAILED;
    case INPUT_STOPPED: return ROWS_STOPPED;
    }
    r->held.n += n;
    return ROW_GIVEN;
}

/* ---- lines ---- */

static bool find_line_end(Rows *r)
{
    const char *end = r->seen < r->held.n ? memchr(r->held.p + r->seen, '\n', r->held.n - r->seen)
                                          : NULL;
    r->seen = end ? (size_t)(end - r->held.p) : r->held.n;
    return end != NULL;
}

static bool is_too_long(const Rows *r)
{
    return (r->limit && r->seen - r->at > r->limit) || r->seen - r->at >= UINT32_MAX;
}

/* Reads up to the end of the line; a line that is too long is not kept. *torn: it has no line
 * end. */
static RowState read_line(Rows *r, bool *torn)
{
    bool too_long = false;
    while (!find_line_end(r) && !r->ended) {
        if (is_too_long(r)) {
            too_long = true;
            r->at = r->seen;
        }
        RowState state = read_block(r);
        if (state != ROW_GIVEN)
            return state;
    }
    *torn = r->seen == r->held.n;
    if (*torn && r->at == r->seen && !too_long)
        return ROWS_END;
    return too_long || is_too_long(r) ? ROW_TOO_LONG : ROW_GIVEN;
}

/* Takes the line that was read, without its end. */
static Str take_line(Rows *r)
{
    size_t end = r->seen;
    if (end > r->at && r->held.p[end - 1] == '\r')
        end--;
    Str line = {r->held.p + r->at, end - r->at};
    r->held.p[end] = '\0';
    r->at = r->seen = r->seen < r->held.n ? r->seen + 1 : r->seen;
    r->line++;
    return line;
}

/* Removes the byte order mark from the first line. */
static RowState begin(Rows *r, Str *line)
{
    r->begun = true;
    if (str_starts(*line, STR("\xFF\xFE")) || str_starts(*line, STR("\xFE\xFF")))
        return ROWS_UTF16;
    if (str_starts(*line, STR("\xEF\xBB\xBF")))
        *line = str_sub(*line, 3, line->n);
    return ROW_GIVEN;
}

RowState rows_next(Rows *r, Row *row)
{
    RowState state;
    do {
        *row = (Row){.line = r->line};
        state = read_line(r, &row->torn);
        if (state != ROW_GIVEN && state != ROW_TOO_LONG)
            return state;
        row->text = take_line(r);
        row->line = r->line;
        if (!r->begun && begin(r, &row->text) == ROWS_UTF16)
            return ROWS_UTF16;
    } while (state == ROW_GIVEN && row_is_blank(row->text));
    return state;
}
