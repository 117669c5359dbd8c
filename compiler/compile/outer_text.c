#include "compile/outer_text.h"

#include "base/utf8.h"
#include "check/check_expr.h"
#include "syntax/parse.h"

/* ---- the source ---- */

static const Source *add_source(const Job *j, Str name, Str text)
{
    size_t bad_at = utf8_validate(text);
    Source *s = sources_add_window(j->sources, name);
    if (!s) {
        diag(j->dg, E_TOO_MANY_SOURCES, NO_SPAN);
        return NULL;
    }
    s->text = (Str){str_cstr(j->arena, str_sub(text, 0, bad_at)), bad_at};
    if (bad_at == text.n)
        return s;
    diag(j->dg, E_NOT_UTF8, (Span){.file = s->file}, str_format(j->arena, "%zu", bad_at));
    return NULL;
}

/* ---- names and types ---- */

static void check(const Job *j, const Template *t, Tree *tree, Columns *columns)
{
    Module module = {.tree = tree, .schema = t->schema};
    Template scope = *t;
    for (int w = 0; w < WORLD_COUNT; w++)
        module.names[w] = map_new(j->arena);
    module_add_fields(j->arena, &module, t->schema, 0, j->dg);
    Checker checker = {.arena = j->arena,
                       .dg = j->dg,
                       .host = j->host,
                       .locale = t->model.locale,
                       .template = &scope,
                       .styles = t->model.styles,
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
    return NEW_WITH(a, Schema, .count = all, .fields = rules, .record = record_new(a, STR(""), members, all));
}

static const Template *with_schema(Arena *a, const Template *t, const Schema *s)
{
    Template *copy = arena_copy(a, t, sizeof *t);
    copy->schema = s;
    return copy;
}

const OuterText *outer_text_compile(const Job *j, const Template *t, Str name, Str text)
{
    int before = diags_errors(j->dg);
    Tree *tree = parse_text(j, add_source(j, name, text));
    if (!tree || diags_errors(j->dg) > before)
        return NULL;
    Columns columns = {.first = t->schema->count};
    check(j, t, tree, &columns);
    if (diags_errors(j->dg) > before)
        return NULL;
    const Schema *wide = with_columns(j->arena, t->schema, &columns);
    return NEW_WITH(j->arena, OuterText, with_schema(j->arena, t, wide), tree->text->as.string.first, t->schema->count,
                                         columns.count, wide->fields + t->schema->count);
}
