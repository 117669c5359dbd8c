#include "bulk/bulk_run.h"

#include <inttypes.h>

#include "base/utf8.h"
#include "bulk/rows.h"
#include "diag/catalogue.h"
#include "diag/file_fault.h"
#include "diag/once.h"
#include "source/limits.h"

enum { ROW_MEMORY = 256 * 1024 };

typedef struct BulkRun {
    const Bulk *bulk;
    Diags *dg;      /* of the run */
    Arena *arena;   /* of one row */
    Source *window; /* the row that is being read */
    Once *once;
    uint64_t rows, bad;
} BulkRun;

static Str number(Arena *a, uint64_t n)
{
    return str_format(a, "%" PRIu64, n);
}

/* ---- one row ---- */

static Span row_span(const BulkRun *r)
{
    return (Span){0, (uint32_t)r->window->text.n, r->window->file};
}

static Span row_end(const BulkRun *r)
{
    uint32_t end = (uint32_t)r->window->text.n;
    return (Span){end, end, r->window->file};
}

/* Sets the window to the row, up to the first byte that is not UTF-8. */
static bool look_at(BulkRun *r, const Row *row, Diags *dg)
{
    size_t bad_at = utf8_validate(row->text);
    r->window->text = str_sub(row->text, 0, bad_at);
    r->window->first_line = row->line;
    if (bad_at == row->text.n)
        return true;
    diag(dg, E_NOT_UTF8, row_end(r), number(r->arena, bad_at));
    return false;
}

static void note_torn(const BulkRun *r, const Row *row, Diags *dg)
{
    if (row->torn)
        diag(dg, N_BULK_TORN, row_end(r));
}

static void make_document(BulkRun *r, const Row *row, Diags *dg)
{
    const Bulk *b = r->bulk;
    const Job run = {r->arena, b->job.sources, b->job.host, dg};
    BoundRow bound;
    if (!look_at(r, row, dg))
        return;
    if (!row_read(&run, r->window, &bound)) {
        note_torn(r, row, dg);
        return;
    }
    if (!row_bind(&run, b->plan, &bound))
        return;
    Str path = names_make(b->names, &run, &bound, row->line);
    if (path.s && !diags_errors(dg))
        b->output.document(b->output.context, &run, bound.data, path, row->line);
}

static void report_too_long(BulkRun *r, const Row *row, Diags *dg)
{
    Str limit = number(r->arena, r->bulk->job.host->limits[LIMIT_input]);
    r->window->text = STR("");
    r->window->first_line = row->line;
    diag(dg, E_ROW_TOO_LONG, row_span(r), limit_name(LIMIT_input), limit);
}

/* Errors of the disk, the memory or rptc itself would repeat in every row. */
static bool ends_the_run(int status)
{
    return status == EXIT_IO || status == EXIT_SYSTEM || status == EXIT_FAULT;
}

/* Shows the messages about rows, of which `bad` have no document. False if the run has to stop. */
static bool judge(BulkRun *r, Diags *dg, uint64_t bad)
{
    const Bulk *b = r->bulk;
    int status = diags_status(dg);
    if (diags_first(dg))
        b->output.messages(b->output.context, dg);
    if (status == EXIT_DONE)
        return true;
    diags_raise(r->dg, status);
    r->bad += bad;
    if (!b->max_errors || r->bad < b->max_errors)
        return !ends_the_run(status);
    if (r->bad - bad < b->max_errors)
        diag(r->dg, E_BULK_MAX_ERRORS, NO_SPAN, number(b->job.arena, r->bad));
    return false;
}

static bool settle(BulkRun *r, bool all)
{
    const BulkOutput *out = &r->bulk->output;
    ArenaMark mark = arena_mark(r->arena);
    Diags *dg = diags_new(r->arena);
    uint64_t lost = out->settle(out->context, all, dg);
    bool go_on = judge(r, dg, lost);
    arena_release(r->arena, mark);
    return go_on;
}

/* Counts the row and shows its messages. False if the run has to stop. */
static bool end_row(BulkRun *r, Diags *dg)
{
    r->rows++;
    once_drop(r->once, dg);
    diags_note_all(dg, N_BULK_ROW, row_span(r));
    bool go_on = !diags_first(dg) || settle(r, true);
    return judge(r, dg, diags_status(dg) != EXIT_DONE) && go_on;
}

static bool do_row(BulkRun *r, const Row *row, bool too_long)
{
    ArenaMark mark = arena_mark(r->arena);
    Diags *dg = diags_new(r->arena);
    diags_keep(dg, r->bulk->job.host->limits[LIMIT_messages]);
    if (r->bulk->strict)
        diags_set_strict(dg);
    if (too_long)
        report_too_long(r, row, dg);
    else
        make_document(r, row, dg);
    bool go_on = end_row(r, dg);
    arena_release(r->arena, mark);
    return go_on;
}

/* ---- all rows ---- */

static void report_stop(const BulkRun *r)
{
    diag(r->dg, E_BULK_STOPPED, NO_SPAN, number(r->bulk->job.arena, r->rows));
}

/* Reports why the run ended before the last row, if it did. */
static void report_end(const BulkRun *r, RowState state)
{
    const Bulk *b = r->bulk;
    switch (state) {
    case ROW_GIVEN:
    case ROW_TOO_LONG:
    case ROWS_END: break;
    case ROWS_UTF16: diag(r->dg, E_ROWS_UTF16, NO_SPAN); break;
    case ROWS_FAILED:
        file_fault(&b->job, NO_SPAN, HOST_IO, b->rows_name, LIMIT_input);
        break;
    case ROWS_STOPPED: report_stop(r); break;
    }
}

static void do_rows(BulkRun *r, Rows *rows)
{
    const BulkOutput *out = &r->bulk->output;
    for (;;) {
        Row row;
        RowState state = rows_next(rows, &row);
        bool is_end = state != ROW_GIVEN && state != ROW_TOO_LONG;
        bool go_on = settle(r, is_end);
        if (is_end)
            report_end(r, state);
        if (is_end || !go_on)
            return;
        if (!do_row(r, &row, state == ROW_TOO_LONG))
            return;
        if (out->stopped(out->context)) {
            report_stop(r);
            return;
        }
    }
}

void bulk_run(const Bulk *b)
{
    const Job *j = &b->job;
    BulkRun r = {.bulk = b, .dg = j->dg, .window = sources_add_window(j->sources, b->rows_name)};
    if (!r.window) {
        diag(j->dg, E_TOO_MANY_SOURCES, NO_SPAN);
        return;
    }
    r.once = once_new(j->arena);
    r.arena = arena_open(arena_memory(j->arena));
    once_note(r.once, b->before);
    arena_reserve(r.arena, ROW_MEMORY);
    Rows *rows = rows_open(j->arena, b->rows, j->host->limits[LIMIT_input]);
    do_rows(&r, rows);
    settle(&r, true);
    rows_close(rows);
    arena_close(r.arena);
    if (r.bad)
        diag(j->dg, N_BULK_BAD, NO_SPAN, number(j->arena, r.bad), number(j->arena, r.rows));
}
