#include "bulk/names.h"

#include "base/buf.h"
#include "bulk/name_rules.h"
#include "bulk/taken.h"

struct RowNames {
    const RowPlan *plan;
    Taken *taken;
};

static bool has_value(const OuterText *t)
{
    const StringPart *p = t->parts;
    while (p && !p->value)
        p = p->next;
    return p != NULL;
}

/* Rejects a line break in the text itself, as in `out\new-{value}`. */
static bool refuse_line_break(const OuterText *t, Diags *dg)
{
    for (const StringPart *p = t->parts; p; p = p->next)
        if (!p->value && str_find_byte(p->text, '\n') < p->text.n) {
            diag(dg, E_ONE_LINE, p->span);
            return true;
        }
    return false;
}

RowNames *names_open(const Job *j, RowPlan *plan, Str pattern)
{
    if (!row_pattern(j, plan, STR("-o"), pattern) || refuse_line_break(plan->pattern, j->dg))
        return NULL;
    if (!has_value(plan->pattern)) {
        diag_hint(j->dg, diag(j->dg, E_BULK_PATTERN, NO_SPAN, pattern), H_BULK_PATTERN);
        return NULL;
    }
    return NEW_WITH(j->arena, RowNames, plan, taken_open(j->arena));
}

void names_close(RowNames *n)
{
    if (n)
        taken_close(n->taken);
}

/* ---- values ---- */

static void report_forbidden(Diags *dg, Diag *d, bool windows)
{
    if (windows)
        diag_hint(dg, d, H_NAME_WINDOWS);
}

static bool check_value(const RowNames *n, const Job *run, const BoundRow *row, const TextPart *p)
{
    bool windows;
    Span at = row->tree->at;
    Str written = source_text(run->sources, p->source->span), forbidden = name_forbidden_in(run->arena, p->text, &windows);
    if (row_lacks(run, n->plan, row, p))
        return false;
    if (!p->text.n)
        diag(run->dg, E_NAME_EMPTY, at, written);
    else if (forbidden.n)
        report_forbidden(run->dg, diag(run->dg, E_NAME_PATH, at, written, p->text, forbidden), windows);
    return p->text.n && !forbidden.n;
}

/* ---- names ---- */

/* The path of a document, and where its first value is. */
typedef struct Path {
    Str text;
    size_t own; /* the start of the first name with a value in it: the part before is the user's */
} Path;

static Path join(Arena *run, const TextParts *parts)
{
    Buf b = buf_open(arena_memory(run));
    Path path = {.own = SIZE_MAX};
    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].source->value && path.own == SIZE_MAX)
            path.own = b.n;
        buf_put(&b, parts->items[i].text);
    }
    path.text = buf_take(&b, run);
    while (path.own > 0 && path.text.s[path.own - 1] != '/')
        path.own--;
    return path;
}

static void report_name(Diags *dg, Span at, NameFault fault, Str name, Arena *run)
{
    switch (fault) {
    case NAME_GOOD: return;
    case NAME_DEVICE: diag(dg, E_NAME_DEVICE, at, name); return;
    case NAME_END: diag(dg, E_NAME_END, at, name); return;
    case NAME_LONG:
        diag_hint(dg, diag(dg, E_NAME_LONG, at, name, str_format(run, "%zu", name.n),
                           str_format(run, "%d", NAME_BYTES)), H_NAME_BYTES);
        return;
    }
}

/* Can a file have that path? Checks each name from the first one with a value in it. */
static bool check_path(const Job *run, Path path, Span at)
{
    Diags *dg = run->dg;
    Arena *a = run->arena;
    bool good = path.text.n <= PATH_BYTES;
    if (!good)
        diag_hint(dg, diag(dg, E_PATH_LONG, at, str_format(a, "%zu", path.text.n), str_format(a, "%d", PATH_BYTES)),
                  H_NAME_BYTES);
    Str rest = str_sub(path.text, path.own, path.text.n);
    while (rest.n) {
        size_t end = str_find_byte(rest, '/');
        Str name = str_sub(rest, 0, end);
        NameFault fault = name_judge(name);
        good &= fault == NAME_GOOD;
        report_name(dg, at, fault, name, a);
        rest = str_sub(rest, end < rest.n ? end + 1 : rest.n, rest.n);
    }
    return good;
}

/* Takes the name if it is free. */
static bool take(RowNames *n, const Job *run, Str path, Span at, uint32_t line)
{
    uint32_t first = taken_add(n->taken, name_folded(run->arena, path), line);
    if (first)
        diag_note(run->dg, diag(run->dg, E_NAME_TAKEN, at, path), N_NAME_FIRST, NO_SPAN,
                  str_format(run->arena, "%u", first));
    return first == 0;
}

Str names_make(RowNames *n, const Job *run, const BoundRow *row, uint32_t line)
{
    static const Str none = {NULL, 0};
    Span at = row->tree->at;
    int before = diags_errors(run->dg);
    TextParts parts = row_parts(run, n->plan, row);
    bool good = diags_errors(run->dg) == before;
    for (size_t i = 0; i < parts.count; i++)
        if (parts.items[i].source->value)
            good &= check_value(n, run, row, &parts.items[i]);
    if (!good)
        return none;
    Path path = join(run->arena, &parts);
    bool free = check_path(run, path, at) && take(n, run, path.text, at, line);
    return free ? path.text : none;
}
