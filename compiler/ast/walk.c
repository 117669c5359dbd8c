#include "ast/walk.h"

/* ---- expressions ---- */

static void take_arguments(const ArgumentList *list, ExprTaker *take, void *context)
{
    for (const Argument *a = list->first; a; a = a->next)
        take(context, a->value);
}

static void take_list(const ExprList *list, ExprTaker *take, void *context)
{
    for (const Expr *e = list->first; e; e = e->next)
        take(context, e);
}

static void take_string(const StringParts *parts, ExprTaker *take, void *context)
{
    for (const StringPart *p = parts->first; p; p = p->next)
        if (p->value)
            take(context, p->value);
}

/* The expressions directly in a part. */
static void part_exprs(NodePartKind kind, const void *part, ExprTaker *take, void *context)
{
    const Expr *const *e = part;
    if (kind == PART_EXPR && *e)
        take(context, *e);
    else if (kind == PART_EXPRS)
        take_list(part, take, context);
    else if (kind == PART_ARGUMENTS)
        take_arguments(part, take, context);
    else if (kind == PART_STRING)
        take_string(part, take, context);
}

void expr_children(const Expr *e, ExprTaker *take, void *context)
{
    for (const NodePart *p = expr_parts(e->kind); p->kind != PART_END; p++)
        part_exprs(p->kind, part_of(e, p), take, context);
}

static void take_expr(void *visitor, const Expr *e)
{
    walk_expr(*(const Visitor *const *)visitor, e);
}

void walk_expr(const Visitor *v, const Expr *e)
{
    if (!e)
        return;
    if (v->expr)
        v->expr(v->context, e);
    expr_children(e, take_expr, &v);
}

/* ---- properties, fields ---- */

static void walk_value(const Visitor *v, const PropValue *value)
{
    walk_expr(v, value->expr);
    if (value->low)
        walk_value(v, value->low);
    if (value->high)
        walk_value(v, value->high);
}

static void walk_props(const Visitor *v, const PropList *props)
{
    for (const Prop *p = props->first; p; p = p->next) {
        if (v->prop)
            v->prop(v->context, p);
        for (const PropGroup *g = p->first; g; g = g->next)
            for (const PropValue *value = g->first; value; value = value->next)
                walk_value(v, value);
    }
}

static void walk_fields(const Visitor *v, const FieldList *fields);

static void walk_type(const Visitor *v, const TypeExpr *t)
{
    if (v->type)
        v->type(v->context, t);
    take_list(&t->choices, take_expr, &v);
    if (t->item)
        walk_type(v, t->item);
    walk_fields(v, &t->members);
}

static void walk_fields(const Visitor *v, const FieldList *fields)
{
    for (const Field *f = fields->first; f; f = f->next) {
        walk_type(v, f->type);
        walk_expr(v, f->label);
        walk_expr(v, f->default_value);
        walk_expr(v, f->mask);
    }
}

/* ---- inlines and blocks ---- */

static void walk_inline_branches(const Visitor *v, const InlineBranch *first)
{
    for (const InlineBranch *b = first; b; b = b->next) {
        walk_expr(v, b->condition);
        walk_inlines(v, &b->body);
    }
}

static void walk_branches(const Visitor *v, const BlockBranch *first)
{
    for (const BlockBranch *b = first; b; b = b->next) {
        walk_expr(v, b->condition);
        walk_blocks(v, &b->body);
    }
}

static void walk_text(const Visitor *v, const InlineList *text)
{
    if (v->text && text->first)
        v->text(v->context, text);
    walk_inlines(v, text);
}

static void walk_parts(const Visitor *v, const void *node, const NodePart *parts)
{
    for (const NodePart *p = parts; p->kind != PART_END; p++) {
        const void *part = part_of(node, p);
        switch (p->kind) {
        case PART_TEXT: walk_text(v, part); break;
        case PART_INLINES: walk_inlines(v, part); break;
        case PART_INLINE_BRANCHES: walk_inline_branches(v, *(const InlineBranch *const *)part); break;
        case PART_PROPS: walk_props(v, part); break;
        case PART_FIELDS: walk_fields(v, part); break;
        case PART_BODY: walk_blocks(v, part); break;
        case PART_BRANCHES: walk_branches(v, *(const BlockBranch *const *)part); break;
        default: part_exprs(p->kind, part, take_expr, &v); break;
        }
    }
}

void walk_inlines(const Visitor *v, const InlineList *inlines)
{
    for (const Inline *i = inlines->first; i; i = i->next) {
        if (v->in_line)
            v->in_line(v->context, i);
        walk_parts(v, i, inline_parts(i->kind));
    }
}

void walk_blocks(const Visitor *v, const BlockList *blocks)
{
    for (const Block *b = blocks->first; b; b = b->next) {
        if (v->block)
            v->block(v->context, b);
        walk_parts(v, b, block_parts(b->kind));
    }
}

static void take_branches(const BlockBranch *first, BodyTaker *take, void *context)
{
    for (const BlockBranch *b = first; b; b = b->next)
        take(context, &b->body);
}

void block_bodies(const Block *b, BodyTaker *take, void *context)
{
    for (const NodePart *p = block_parts(b->kind); p->kind != PART_END; p++)
        if (p->kind == PART_BODY)
            take(context, part_of(b, p));
        else if (p->kind == PART_BRANCHES)
            take_branches(*(const BlockBranch *const *)part_of(b, p), take, context);
}
