/* Lints about unused declarations. Comparing names is enough: a name that repeats a visible one is an error, except
 * for members of the items of a query. In doubt, a declaration counts as used. */
#include "lint/linter.h"
#include "compile/style_sheet.h"
#include "ast/walk.h"

typedef struct Uses {
    Linter *l;
    Map *values, *types, *blocks, *members; /* the names used */
    Map *wholes; /* records passed on as a whole, to code whose use of their members is unknown */
    bool open; /* it has a place that another file may fill */
} Uses;

static void use(Map *names, Str name)
{
    map_put(names, name, names);
}

static bool is_used(const Map *names, Str name)
{
    return map_get(names, name) != NULL;
}

/* ---- records as a whole ---- */

static void use_whole(Uses *u, const Type *t)
{
    while (t && t->kind == TYPE_LIST)
        t = t->item;
    if (!t || t->kind != TYPE_RECORD || lint_is_noted(u->wholes, t->record))
        return;
    lint_note(u->l, u->wholes, t->record);
    for (size_t i = 0; i < t->record->count; i++)
        use_whole(u, t->record->members[i].type);
}

static void use_arguments(Uses *u, const ArgumentList *args)
{
    for (const Argument *a = args->first; a; a = a->next)
        use_whole(u, a->value->type);
}

/* ---- uses ---- */

static void see_name(Uses *u, const Expr *e)
{
    switch (e->as.name.binding.kind) {
    case BIND_MEMBER: use(u->members, e->as.name.text); return;
    case BIND_LOCAL:
    case BIND_IT:
    case BIND_LOOP: return;
    case BIND_NONE:
    case BIND_FIELD:
    case BIND_LET:
    case BIND_TODAY: use(u->values, e->as.name.text); return;
    }
}

static void see_expr(void *context, const Expr *e)
{
    Uses *u = context;
    if (e->kind == EXPR_NAME)
        see_name(u, e);
    if (e->kind == EXPR_MEMBER)
        use(u->members, e->as.member.name.text);
    if (e->kind == EXPR_CALL) {
        use(u->values, e->as.call.name.text);
        if (e->as.call.let)
            use_arguments(u, &e->as.call.args);
    }
}

static void see_type(void *context, const TypeExpr *t)
{
    Uses *u = context;
    use(u->types, t->name.text);
}

static void see_inline(void *context, const Inline *i)
{
    Uses *u = context;
    if (i->kind == INLINE_STYLE)
        use(u->blocks, i->as.span.style.text);
}

/* The words of a property may be names of styles. */
static void see_prop(void *context, const Prop *p)
{
    Uses *u = context;
    for (const PropGroup *g = p->first; g; g = g->next)
        for (const PropValue *v = g->first; v; v = v->next)
            use(u->blocks, v->text);
}

static void see_block(void *context, const Block *b)
{
    Uses *u = context;
    if (b->kind == BLOCK_STYLED)
        use(u->blocks, b->as.paragraph.style.text);
    if (b->kind == BLOCK_CALL) {
        use(u->blocks, b->as.call.name.text);
        use_arguments(u, &b->as.call.args);
    }
    if (b->kind == BLOCK_STYLE)
        use(u->blocks, b->as.style.base.text);
    if (b->kind == BLOCK_HEADING_STYLE)
        use(u->blocks, b->as.heading_style.style.text);
    if (b->kind == BLOCK_INCLUDE)
        use_arguments(u, &b->as.use.args);
    if (b->kind == BLOCK_COLLECT)
        use_whole(u, b->as.collect.record->type);
    u->open |= b->kind == BLOCK_PLACE;
}

static Uses find_uses(Linter *l)
{
    Arena *a = l->scratch;
    Uses u = {.l = l, .values = map_new(a), .types = map_new(a), .blocks = map_new(a), .members = map_new(a),
              .wholes = map_new(a)};
    const Visitor v = {.context = &u, .block = see_block, .in_line = see_inline, .expr = see_expr, .type = see_type,
                       .prop = see_prop};
    walk_blocks(&v, &l->template->tree->blocks);
    return u;
}

/* ---- unused declarations ---- */

/* A style that another file defines too, or that is one of Word's, counts as used. */
static bool is_own_style(const Linter *l, Name name)
{
    const StyleSheet *sheet = l->template->model.styles;
    int i = style_seen(sheet, name);
    if (i == NO_STYLE || sheet->items[i].at.file != l->source->file || sheet->items[i].word.n)
        return false;
    for (int role = 0; role < ROLE_COUNT; role++)
        if (sheet->roles[role] == i)
            return false;
    return true;
}

/* The name that a block defines; text empty: none. Sets *used to the set of used names to look it up in. */
static Name defined_name(const Uses *u, const Block *b, const Map **used)
{
    if (b->kind == BLOCK_LET) {
        *used = u->values;
        return b->as.let.name;
    }
    if (b->kind == BLOCK_RECORD) {
        *used = u->types;
        return b->as.fields.name;
    }
    *used = u->blocks;
    if (b->kind == BLOCK_DEFINE)
        return b->as.define.name;
    if (b->kind == BLOCK_STYLE && is_own_style(u->l, b->as.style.name))
        return b->as.style.name;
    return (Name){0};
}

/* If other files can see the definitions (`seen`), only private names are judged. */
static void judge_definitions(const Uses *u, bool seen)
{
    for (const Block *b = u->l->template->tree->blocks.first; b; b = b->next) {
        const Map *used;
        Name name = defined_name(u, b, &used);
        if (name.text.n && !is_used(used, name.text) && (!seen || str_starts(name.text, STR("_"))))
            diag_hint(u->l->dg, diag(u->l->dg, W_UNUSED_DEFINITION, name.span, name.text), H_UNUSED_DEFINITION);
    }
}

static void report_field(const Uses *u, const FieldRule *f)
{
    diag_hint(u->l->dg, diag(u->l->dg, W_UNUSED_FIELD, f->at, f->name), H_UNUSED_FIELD);
}

static bool reads_a_member(const Uses *u, const Schema *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (is_used(u->members, s->fields[i].name))
            return true;
    return false;
}

/* A record without any used member may be there to be counted. */
static bool judges_members(const Uses *u, const Schema *s)
{
    return s && !lint_is_noted(u->wholes, s->record) && reads_a_member(u, s);
}

/* `used` are the names that are read of such fields. */
static void judge_fields(const Uses *u, const Schema *s, const Map *used)
{
    for (size_t i = 0; s && i < s->count; i++) {
        const FieldRule *f = &s->fields[i];
        if (f->at.file != u->l->source->file)
            continue;
        if (!is_used(used, f->name))
            report_field(u, f);
        else if (judges_members(u, f->members))
            judge_fields(u, f->members, u->members);
    }
}

/* Does the file extend another, so that its places are fillings? */
static bool extends(const Tree *tree)
{
    for (const Block *b = tree->blocks.first; b; b = b->next)
        if (b->kind == BLOCK_EXTENDS)
            return true;
    return false;
}

void lint_unused(Linter *l)
{
    Uses u = find_uses(l);
    bool seen = l->is_part || !l->template->has_content || (u.open && !extends(l->template->tree));
    judge_definitions(&u, seen);
    if (!seen)
        judge_fields(&u, u.l->template->schema, u.values);
}
