#include "compile/outer_text.h"

#include "base/utf8.h"
#include "check/check_expr.h"
#include "syntax/parse.h"

typedef struct Compiler {
    Arena *arena;
    const Host *host;
    const Template *template;
    const Source *source;
} Compiler;

/* ---- the source ---- */

static const Source *add_source(Arena *a, Sources *sources, Str name, Str text, Diags *dg)
{
    size_t bad_at = utf8_validate(text);
    Source *s = sources_add_window(sources, name);
    if (!s) {
        diag(dg, E_TOO_MANY_SOURCES, NO_SPAN);
        return NULL;
    }
    s->text = (Str){str_cstr(a, str_sub(text, 0, bad_at)), bad_at};
    if (bad_at == text.n)
        return s;
    diag(dg, E_NOT_UTF8, (Span){.file = s->file}, str_format(a, "%zu", bad_at));
    return NULL;
}

/* ---- names and types ---- */

static void check(const Compiler *c, Tree *tree, Columns *columns, Diags *dg)
{
    const Schema *fields = c->template->schema;
    Module module = {.tree = tree, .schema = fields};
    Template scope = *c->template;
    for (int w = 0; w < WORLD_COUNT; w++)
        module.names[w] = map_new(c->arena);
    module_add_fields(c->arena, &module, fields, 0, dg);
    Checker checker = {.arena = c->arena,
                       .dg = dg,
                       .host = c->host,
                       .locale = c->template->model.locale,
                       .template = &scope,
                       .styles = c->template->model.styles,
                       .columns = columns,
                       .scope = {.module = &module}};
    check_string(&checker, tree->text);
}

/* ---- columns ---- */

/* The fields of the template, followed by the columns. */
static const Schema *with_columns(Arena *a, const Schema *s, const Columns *columns)
{
    static const Str no_mask = STR_INIT("");
    size_t all = s->count + columns->count;
    FieldRule *rules = NEW_ARRAY(a, FieldRule, all);
    Member *members = NEW_ARRAY(a, Member, all);
    if (s->count) {
        memcpy(rules, s->fields, s->count * sizeof *rules);
        memcpy(members, s->record->members, s->count * sizeof *members);
    }
    for (size_t i = 0; i < columns->count; i++) {
        Str name = columns->names[i];
        rules[s->count + i] = (FieldRule){.name = name, .type = type_plain(TYPE_TEXT), .optional = true, .mask = &no_mask};
        members[s->count + i] = (Member){name, type_plain(TYPE_TEXT), true};
    }
    Schema *wide = NEW(a, Schema);
    *wide = (Schema){.count = all, .fields = rules, .record = record_new(a, STR(""), members, all)};
    return wide;
}

static const Template *with_schema(Arena *a, const Template *t, const Schema *s)
{
    Template *copy = arena_copy(a, t, sizeof *t);
    copy->schema = s;
    return copy;
}

const OuterText *outer_text_compile(Arena *session, Sources *sources, const Host *host,
                                    const Template *t, Str name, Str text, Diags *dg)
{
    int before = diags_errors(dg);
    Compiler c = {session, host, t, add_source(session, sources, name, text, dg)};
    Tree *tree = c.source ? parse_text(session, c.source, host, dg) : NULL;
    if (!tree || diags_errors(dg) > before)
        return NULL;
    Columns columns = {.first = t->schema->count};
    check(&c, tree, &columns, dg);
    if (diags_errors(dg) > before)
        return NULL;
    const Schema *wide = with_columns(session, t->schema, &columns);
    OuterText *out = NEW(session, OuterText);
    *out = (OuterText){with_schema(session, t, wide), tree->text->as.string.first, t->schema->count,
                       columns.count, wide->fields + t->schema->count};
    return out;
}
