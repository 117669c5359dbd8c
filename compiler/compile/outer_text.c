#include "compile/outer_text.h"

#include "base/utf8.h"
#include "check/checker.h"
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

/* The text as a string; NULL after a fault. */
static Expr *parse(const Compiler *c, Tree **tree, Diags *dg)
{
    *tree = parse_text(c->arena, c->source, c->host, dg);
    return *tree && !diags_errors(dg) ? (*tree)->text : NULL;
}

static void check(const Compiler *c, const Schema *fields, Tree *tree, Expr *string, Diags *dg)
{
    Module module = {.tree = tree};
    Template scope = *c->template;
    scope.schema = fields;
    for (int w = 0; w < WORLD_COUNT; w++)
        module.names[w] = map_new(c->arena);
    module.schema = fields;
    module_add_fields(c->arena, &module, fields, 0, dg);
    Checker checker = {.arena = c->arena,
                       .dg = dg,
                       .host = c->host,
                       .locale = c->template->model.locale,
                       .template = &scope,
                       .styles = c->template->model.styles,
                       .scope = {.module = &module}};
    check_string(&checker, string);
}

/* ---- columns ---- */

/* Adds the names that a first check does not know. */
static size_t find_columns(const Compiler *c, Str **names)
{
    Tree *tree;
    Diags *dg = diags_new(c->arena);
    Expr *string = parse(c, &tree, dg);
    if (string)
        check(c, c->template->schema, tree, string, dg);
    size_t count = 0;
    *names = NEW_ARRAY(c->arena, Str, diags_errors(dg));
    for (const Diag *d = diags_first(dg); d; d = d->next) {
        bool is_new = d->wording.code == E_NO_FIELD;
        for (size_t i = 0; is_new && i < count; i++)
            is_new = !str_eq((*names)[i], d->wording.args[0]);
        if (is_new)
            (*names)[count++] = d->wording.args[0];
    }
    return count;
}

/* The fields of the template, and behind them the columns. */
static const Schema *with_columns(Arena *a, const Schema *s, const Str *names, size_t count)
{
    static const Str no_mask = STR_INIT("");
    size_t all = s->count + count;
    FieldRule *rules = NEW_ARRAY(a, FieldRule, all);
    Member *members = NEW_ARRAY(a, Member, all);
    if (s->count) {
        memcpy(rules, s->fields, s->count * sizeof *rules);
        memcpy(members, s->record->members, s->count * sizeof *members);
    }
    for (size_t i = 0; i < count; i++) {
        rules[s->count + i] = (FieldRule){
            .name = names[i], .type = type_plain(TYPE_TEXT), .optional = true, .mask = &no_mask};
        members[s->count + i] = (Member){names[i], type_plain(TYPE_TEXT), true};
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
    Compiler c = {session, host, t, add_source(session, sources, name, text, dg)};
    if (!c.source)
        return NULL;
    Str *names;
    Tree *tree;
    int before = diags_errors(dg);
    size_t count = find_columns(&c, &names);
    const Schema *wide = with_columns(session, t->schema, names, count);
    Expr *string = parse(&c, &tree, dg);
    if (string)
        check(&c, wide, tree, string, dg);
    if (!string || diags_errors(dg) > before)
        return NULL;
    OuterText *out = NEW(session, OuterText);
    *out = (OuterText){with_schema(session, t, wide), string->as.string.first, t->schema->count,
                       count, wide->fields + t->schema->count};
    return out;
}
