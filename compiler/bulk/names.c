#include "bulk/names.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "bulk/taken.h"
#include "eval/outer_text.h"

struct Names {
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

Names *names_open(Arena *session, Sources *sources, const Host *host, const Template *t,
                  Str pattern, Diags *dg)
{
    const OuterText *text = outer_text_compile(session, sources, host, t, STR("-o"), pattern, dg);
    if (!text || refuse_line_break(text, dg))
        return NULL;
    if (!has_value(text)) {
        diag_hint(dg, diag(dg, E_BULK_PATTERN, NO_SPAN, pattern), H_BULK_PATTERN);
        return NULL;
    }
    Names *n = NEW(session, Names);
    *n = (Names){sources, host, text, taken_open(session)};
    return n;
}

void names_close(Names *n)
{
    if (n)
        taken_close(n->taken);
}

const Value *names_columns(const Names *n, DataNode *row, Arena *run)
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

/* ---- what no name can have ---- */

/* The first control character, or an empty text. */
static Str first_control(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.s[i] < ' ' || s.s[i] == 0x7F)
            return str_sub(s, i, i + 1);
    return STR("");
}

/* What a value must not bring into a path, or an empty text. */
static Str forbidden_in(Str value)
{
    if (str_find_byte(value, '/') < value.n)
        return STR("/");
    if (str_find(value, STR("..")) < value.n)
        return STR("..");
    if (str_is(value, "."))
        return value;
    return first_control(value);
}

/* The name of the pattern that is no field, and that the row does not have either; empty where there is none. */
static Str unknown_in(const Names *n, const Expr *e, const DataNode *row)
{
    const RecordType *all = n->pattern->scope->schema->record;
    bool column = e->kind == EXPR_NAME && record_member(all, e->as.name.text) >= (int)n->pattern->field_count;
    return column && !tree_member(row, e->as.name.text) ? e->as.name.text : STR("");
}

static void report_unknown(const Names *n, Str name, const DataNode *row, Arena *a, Diags *dg)
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

static bool check_value(const Names *n, const TextPart *p, const DataNode *row, Arena *run, Diags *dg)
{
    Str written = source_text(n->sources, p->source->span), forbidden = forbidden_in(p->text);
    Str unknown = unknown_in(n, p->source->value, row);
    if (unknown.n)
        report_unknown(n, unknown, row, run, dg);
    else if (!p->text.n)
        diag(dg, E_NAME_EMPTY, row->at, written);
    else if (forbidden.n)
        diag(dg, E_NAME_PATH, row->at, written, p->text, forbidden);
    else
        return true;
    return false;
}

static Str last_name(Str path)
{
    size_t from = path.n;
    while (from > 0 && path.s[from - 1] != '/')
        from--;
    return str_sub(path, from, path.n);
}

/* ASCII letters as small ones: on some disks names that differ in no more than that are one. */
static Str folded(Arena *a, Str s)
{
    char *text = str_cstr(a, s);
    for (size_t i = 0; i < s.n; i++)
        if (text[i] >= 'A' && text[i] <= 'Z')
            text[i] |= 0x20;
    return (Str){text, s.n};
}

/* Windows keeps `con.docx` for the console, and more of the kind. */
static bool is_device(Arena *a, Str path)
{
    static const char *const devices[] = {"con", "prn", "aux", "nul"};
    Str name = last_name(path), stem = folded(a, str_sub(name, 0, str_find_byte(name, '.')));
    for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++)
        if (str_is(stem, devices[i]))
            return true;
    return stem.n == 4 && (str_starts(stem, STR("com")) || str_starts(stem, STR("lpt"))) &&
           stem.s[3] >= '1' && stem.s[3] <= '9';
}

/* ---- names ---- */

static Str join(Arena *run, const TextPart *parts, size_t count)
{
    Buf b = buf_open(arena_memory(run));
    for (size_t i = 0; i < count; i++)
        buf_put(&b, parts[i].text);
    Str path = buf_copy(&b, run);
    buf_close(&b);
    return path;
}

/* Is the name free? Takes it. */
static bool take(Names *n, Str path, Span at, uint32_t line, Arena *run, Diags *dg)
{
    uint32_t first = taken_add(n->taken, folded(run, utf8_nfc(run, path)), line);
    if (first)
        diag_note(dg, diag(dg, E_NAME_TAKEN, at, path), N_NAME_FIRST, NO_SPAN,
                  str_format(run, "%u", first));
    return first == 0;
}

Str names_make(Names *n, const Record *data, const Value *columns, const DataNode *row, uint32_t line,
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
    Str path = join(run, parts, count);
    if (is_device(run, path))
        diag(dg, E_NAME_DEVICE, row->at, last_name(path));
    else if (take(n, path, row->at, line, run, dg))
        return path;
    return none;
}
