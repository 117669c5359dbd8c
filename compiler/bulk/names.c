#include "bulk/names.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "bulk/name_rules.h"
#include "bulk/taken.h"
#include "eval/outer_fill.h"

struct RowNames {
    const Sources *sources;
    const Host *host;
    const OuterText *pattern;
    Taken *taken;
};

static bool has_value(const OuterText *t)
{
    const StringPart *p = t->parts;
    while (p && !p->value)
        p = p->next;
    return p != NULL;
}

/* A line break in the text itself, which `out\new-{value}` has. */
static bool refuse_line_break(const OuterText *t, Diags *dg)
{
    for (const StringPart *p = t->parts; p; p = p->next)
        if (!p->value && str_find_byte(p->text, '\n') < p->text.n) {
            diag(dg, E_ONE_LINE, p->span);
            return true;
        }
    return false;
}

RowNames *names_open(Arena *session, Sources *sources, const Host *host, const Template *t,
                  Str pattern, Diags *dg)
{
    const OuterText *text = outer_text_compile(session, sources, host, t, STR("-o"), pattern, dg);
    if (!text || refuse_line_break(text, dg))
        return NULL;
    if (!has_value(text)) {
        diag_hint(dg, diag(dg, E_BULK_PATTERN, NO_SPAN, pattern), H_BULK_PATTERN);
        return NULL;
    }
    RowNames *n = NEW(session, RowNames);
    *n = (RowNames){sources, host, text, taken_open(session)};
    return n;
}

void names_close(RowNames *n)
{
    if (n)
        taken_close(n->taken);
}

const Value *names_columns(const RowNames *n, DataNode *row, Arena *run)
{
    const OuterText *t = n->pattern;
    Value *columns = NEW_ARRAY(run, Value, t->column_count);
    for (size_t i = 0; i < t->column_count; i++) {
        DataNode *node = tree_member(row, t->columns[i].name);
        if (!node || node->kind != NODE_TEXT)
            continue;
        node->used = true;
        if (node->text.n)
            columns[i] = value_text(run, utf8_nfc(run, node->text));
    }
    return columns;
}

/* ---- values ---- */

/* The name of the pattern that is no field, and that the row does not have either; empty where there is none. */
static Str unknown_in(const RowNames *n, const Expr *e, const DataNode *row)
{
    const RecordType *all = n->pattern->scope->schema->record;
    bool column = e->kind == EXPR_NAME && record_member(all, e->as.name.text) >= (int)n->pattern->field_count;
    return column && !tree_member(row, e->as.name.text) ? e->as.name.text : STR("");
}

static void report_unknown(const RowNames *n, Str name, const DataNode *row, Arena *a, Diags *dg)
{
    const RecordType *all = n->pattern->scope->schema->record;
    Str *known = NEW_ARRAY(a, Str, n->pattern->field_count + row->nodes->count);
    size_t count = 0;
    for (size_t i = 0; i < n->pattern->field_count; i++)
        known[count++] = all->members[i].name;
    for (const DataNode *m = row->nodes->first; m; m = m->next)
        known[count++] = m->name;
    Diag *d = diag(dg, E_NAME_UNKNOWN, row->at, name);
    Str near = nearest_name(a, name, known, count);
    if (near.n)
        diag_hint(dg, d, H_DID_YOU_MEAN, near);
}

static void report_forbidden(Diags *dg, Diag *d, bool windows)
{
    if (windows)
        diag_hint(dg, d, H_NAME_WINDOWS);
}

static bool check_value(const RowNames *n, const TextPart *p, const DataNode *row, Arena *run, Diags *dg)
{
    bool windows;
    Str written = source_text(n->sources, p->source->span), forbidden = name_forbidden_in(run, p->text, &windows);
    Str unknown = unknown_in(n, p->source->value, row);
    if (unknown.n)
        report_unknown(n, unknown, row, run, dg);
    else if (!p->text.n)
        diag(dg, E_NAME_EMPTY, row->at, written);
    else if (forbidden.n)
        report_forbidden(dg, diag(dg, E_NAME_PATH, row->at, written, p->text, forbidden), windows);
    else
        return true;
    return false;
}

/* ---- names ---- */

/* The path of a document, and from where on values are in it. */
typedef struct Path {
    Str text;
    size_t own; /* where the first name begins that has a value in it: what stands before is the user's */
} Path;

static Path join(Arena *run, const TextPart *parts, size_t count)
{
    Buf b = buf_open(arena_memory(run));
    Path path = {.own = SIZE_MAX};
    for (size_t i = 0; i < count; i++) {
        if (parts[i].source->value && path.own == SIZE_MAX)
            path.own = b.n;
        buf_put(&b, parts[i].text);
    }
    path.text = buf_copy(&b, run);
    while (path.own > 0 && path.text.s[path.own - 1] != '/')
        path.own--;
    buf_close(&b);
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

/* Can a file have that path? Each name with a value in it, and what is below, is looked at. */
static bool check_path(Path path, Span at, Arena *run, Diags *dg)
{
    bool good = path.text.n <= PATH_BYTES;
    if (!good)
        diag_hint(dg, diag(dg, E_PATH_LONG, at, str_format(run, "%zu", path.text.n), str_format(run, "%d", PATH_BYTES)),
                  H_NAME_BYTES);
    Str rest = str_sub(path.text, path.own, path.text.n);
    while (rest.n) {
        size_t end = str_find_byte(rest, '/');
        Str name = str_sub(rest, 0, end);
        NameFault fault = name_judge(name);
        good &= fault == NAME_GOOD;
        report_name(dg, at, fault, name, run);
        rest = str_sub(rest, end < rest.n ? end + 1 : rest.n, rest.n);
    }
    return good;
}

/* Is the name free? Takes it. */
static bool take(RowNames *n, Str path, Span at, uint32_t line, Arena *run, Diags *dg)
{
    uint32_t first = taken_add(n->taken, name_folded(run, path), line);
    if (first)
        diag_note(dg, diag(dg, E_NAME_TAKEN, at, path), N_NAME_FIRST, NO_SPAN,
                  str_format(run, "%u", first));
    return first == 0;
}

Str names_make(RowNames *n, const Record *data, const Value *columns, const DataNode *row, uint32_t line,
               const RunOptions *options, Arena *run, Diags *dg)
{
    static const Str none = {NULL, 0};
    size_t count;
    int before = diags_errors(dg);
    const TextPart *parts = evaluate_outer_text(n->pattern, data, columns, options, n->host, run,
                                                &count, dg);
    bool good = diags_errors(dg) == before;
    for (size_t i = 0; i < count; i++)
        if (parts[i].source->value)
            good &= check_value(n, &parts[i], row, run, dg);
    if (!good)
        return none;
    Path path = join(run, parts, count);
    bool free = check_path(path, row->at, run, dg) && take(n, path.text, row->at, line, run, dg);
    return free ? path.text : none;
}
