#include "ast/walk.h"

/* ---- expressions ---- */

static void walk_arguments(const Visitor *v, const ArgumentList *list)
{
    for (const Argument *a = list->first; a; a = a->next)
        walk_expr(v, a->value);
}

static void walk_list(const Visitor *v, const ExprList *list)
{
    for (const Expr *e = list->first; e; e = e->next)
        walk_expr(v, e);
}

void walk_expr(const Visitor *v, const Expr *e)
{
    if (!e)
        return;
    if (v->expr)
        v->expr(v->context, e);
    switch (e->kind) {
    case EXPR_ERROR:
    case EXPR_NAME:
    case EXPR_NUMBER:
    case EXPR_BOOLEAN: return;
    case EXPR_STRING:
        for (const StringPart *p = e->as.string.first; p; p = p->next)
            walk_expr(v, p->value);
        return;
    case EXPR_UNARY: walk_expr(v, e->as.unary.operand); return;
    case EXPR_BINARY:
        walk_expr(v, e->as.binary.left);
        walk_expr(v, e->as.binary.right);
        return;
    case EXPR_CONDITION:
        walk_expr(v, e->as.condition.condition);
        walk_expr(v, e->as.condition.then);
        walk_expr(v, e->as.condition.otherwise);
        return;
    case EXPR_MEMBER: walk_expr(v, e->as.member.object); return;
    case EXPR_INDEX:
        walk_expr(v, e->as.index.object);
        walk_expr(v, e->as.index.index);
        return;
    case EXPR_CALL: walk_arguments(v, &e->as.call.args); return;
    case EXPR_RECORD: walk_arguments(v, &e->as.record.members); return;
    case EXPR_LIST: walk_list(v, &e->as.list.items); return;
    case EXPR_WHERE:
    case EXPR_SORT:
    case EXPR_GROUP:
        walk_expr(v, e->as.query.list);
        walk_expr(v, e->as.query.by);
        return;
    }
}

/* ---- inlines ---- */

static void walk_text(const Visitor *v, const InlineList *text)
{
    if (v->text && text->first)
        v->text(v->context, text);
    walk_inlines(v, text);
}

static void walk_branches(const Visitor *v, const InlineBranch *first)
{
    for (const InlineBranch *b = first; b; b = b->next) {
        walk_expr(v, b->condition);
        walk_inlines(v, &b->body);
    }
}

static void walk_inline(const Visitor *v, const Inline *i)
{
    if (v->in_line)
        v->in_line(v->context, i);
    switch (i->kind) {
    case INLINE_ERROR:
    case INLINE_TEXT:
    case INLINE_SOFT:
    case INLINE_BREAK:
    case INLINE_TAB:
    case INLINE_PAGE:
    case INLINE_PAGES:
    case INLINE_BAR: return;
    case INLINE_VALUE: walk_expr(v, i->as.value.expr); return;
    case INLINE_IF: walk_branches(v, i->as.branches); return;
    case INLINE_FOR:
        walk_expr(v, i->as.loop.list);
        walk_expr(v, i->as.loop.separator);
        walk_inlines(v, &i->as.loop.body);
        return;
    case INLINE_STYLE:
    case INLINE_STRONG: walk_inlines(v, &i->as.span.body); return;
    case INLINE_FOOTNOTE: walk_text(v, &i->as.span.body); return;
    case INLINE_LINK:
        walk_inlines(v, &i->as.link.body);
        walk_inlines(v, &i->as.link.url);
        return;
    case INLINE_REF: walk_expr(v, i->as.ref.label); return;
    }
}

void walk_inlines(const Visitor *v, const InlineList *inlines)
{
    for (const Inline *i = inlines->first; i; i = i->next)
        walk_inline(v, i);
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
    walk_list(v, &t->choices);
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

/* ---- blocks ---- */

void block_bodies(const Block *b, BodyTaker *take, void *context)
{
    switch (b->kind) {
    case BLOCK_IF:
        for (const BlockBranch *branch = b->as.branches; branch; branch = branch->next)
            take(context, &branch->body);
        return;
    case BLOCK_FOR:
        take(context, &b->as.loop.body);
        take(context, &b->as.loop.empty);
        return;
    case BLOCK_TABLE:
    case BLOCK_ROW:
    case BLOCK_CELL:
    case BLOCK_WITH: take(context, &b->as.nest.body); return;
    case BLOCK_CALL: take(context, &b->as.call.body); return;
    case BLOCK_LIST: take(context, &b->as.list.body); return;
    case BLOCK_HEADER:
    case BLOCK_FOOTER: take(context, &b->as.running.body); return;
    case BLOCK_PLACE: take(context, &b->as.place.body); return;
    case BLOCK_DEFINE: take(context, &b->as.define.body); return;
    case BLOCK_ERROR:
    case BLOCK_PARAGRAPH:
    case BLOCK_STYLED:
    case BLOCK_HEADING:
    case BLOCK_ITEM:
    case BLOCK_BAR_ROW:
    case BLOCK_IMAGE:
    case BLOCK_PAGEBREAK:
    case BLOCK_TOC:
    case BLOCK_PAGE:
    case BLOCK_DOCUMENT:
    case BLOCK_LABEL:
    case BLOCK_COLLECT:
    case BLOCK_LET:
    case BLOCK_CHECK:
    case BLOCK_WARN:
    case BLOCK_RPT:
    case BLOCK_USE:
    case BLOCK_INCLUDE:
    case BLOCK_EXTENDS:
    case BLOCK_PARENT:
    case BLOCK_BODY:
    case BLOCK_STYLE:
    case BLOCK_HEADING_STYLE:
    case BLOCK_FIELDS:
    case BLOCK_RECORD: return;
    }
}

static void walk_body(void *visitor, const BlockList *body)
{
    const Visitor *const *v = visitor;
    walk_blocks(*v, body);
}

/* What a block says itself, without the blocks in it. */
static void walk_own(const Visitor *v, const Block *b)
{
    switch (b->kind) {
    case BLOCK_ERROR:
    case BLOCK_PAGEBREAK:
    case BLOCK_RPT:
    case BLOCK_PARENT:
    case BLOCK_BODY:
    case BLOCK_HEADING_STYLE:
    case BLOCK_IF: /* its conditions stand among its bodies */
    case BLOCK_HEADER:
    case BLOCK_FOOTER:
    case BLOCK_PLACE: return;
    case BLOCK_PARAGRAPH:
    case BLOCK_STYLED: walk_text(v, &b->as.paragraph.text); return;
    case BLOCK_HEADING:
        walk_text(v, &b->as.heading.text);
        walk_text(v, &b->as.heading.rest);
        return;
    case BLOCK_ITEM: walk_text(v, &b->as.item.text); return;
    case BLOCK_BAR_ROW: walk_text(v, &b->as.bar_row); return;
    case BLOCK_CALL: walk_arguments(v, &b->as.call.args); return;
    case BLOCK_FOR: walk_expr(v, b->as.loop.list); return;
    case BLOCK_TABLE:
    case BLOCK_ROW:
    case BLOCK_CELL:
    case BLOCK_WITH:
    case BLOCK_PAGE:
    case BLOCK_DOCUMENT:
    case BLOCK_TOC: walk_props(v, &b->as.nest.props); return;
    case BLOCK_IMAGE:
        walk_expr(v, b->as.image.path);
        walk_props(v, &b->as.image.props);
        return;
    case BLOCK_LIST: walk_expr(v, b->as.list.example); return;
    case BLOCK_LABEL: walk_expr(v, b->as.label.text); return;
    case BLOCK_COLLECT: walk_expr(v, b->as.collect.record); return;
    case BLOCK_LET:
        walk_fields(v, &b->as.let.params);
        walk_expr(v, b->as.let.value);
        return;
    case BLOCK_CHECK:
    case BLOCK_WARN:
        walk_expr(v, b->as.check.condition);
        walk_expr(v, b->as.check.message);
        return;
    case BLOCK_USE:
    case BLOCK_INCLUDE:
    case BLOCK_EXTENDS:
        walk_expr(v, b->as.use.path);
        walk_arguments(v, &b->as.use.args);
        return;
    case BLOCK_DEFINE: walk_fields(v, &b->as.define.params); return;
    case BLOCK_STYLE: walk_props(v, &b->as.style.props); return;
    case BLOCK_FIELDS:
    case BLOCK_RECORD: walk_fields(v, &b->as.fields.fields); return;
    }
}

static void walk_block_branches(const Visitor *v, const BlockBranch *first)
{
    for (const BlockBranch *b = first; b; b = b->next) {
        walk_expr(v, b->condition);
        walk_blocks(v, &b->body);
    }
}

static void walk_block(const Visitor *v, const Block *b)
{
    if (v->block)
        v->block(v->context, b);
    walk_own(v, b);
    if (b->kind == BLOCK_IF)
        walk_block_branches(v, b->as.branches);
    else
        block_bodies(b, walk_body, &v);
}

void walk_blocks(const Visitor *v, const BlockList *blocks)
{
    for (const Block *b = blocks->first; b; b = b->next)
        walk_block(v, b);
}
