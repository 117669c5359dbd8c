#include "ast/build.h"

#include "base/list.h"
#include "diag/limit_fault.h"

void build_refuse_depth(Build *b, Span at)
{
    if (b->refused)
        return;
    b->refused = true;
    limit_fault(b->diags, at, LIMIT_depth, b->depth_limit);
}

uint32_t depth_max(uint32_t x, uint32_t y)
{
    return x > y ? x : y;
}

uint32_t depth_around(Build *b, Span at, uint32_t inside)
{
    if (inside >= b->depth_limit)
        build_refuse_depth(b, at);
    return inside + 1;
}

/* ---- how deep a node is ---- */

static uint32_t depth_of_expr(const Expr *e)
{
    return e ? e->depth : 0;
}

/* A function that tells how deep the deepest item `i` of a list is, from `begin` on. */
#define DEPTH_OF(name, List, Item, begin, depth_of_item)                                           \
    static uint32_t name(const List *list)                                                         \
    {                                                                                              \
        uint32_t depth = 0;                                                                        \
        for (const Item *i = (begin); i; i = i->next)                                              \
            depth = depth_max(depth, (depth_of_item));                                             \
        return depth;                                                                              \
    }

DEPTH_OF(depth_of_exprs, ExprList, Expr, list->first, i->depth)
DEPTH_OF(depth_of_arguments, ArgumentList, Argument, list->first, i->value->depth)
DEPTH_OF(depth_of_string, StringParts, StringPart, list->first, depth_of_expr(i->value))
DEPTH_OF(depth_of_inlines, InlineList, Inline, list->first, i->depth)
DEPTH_OF(depth_of_blocks, BlockList, Block, list->first, i->depth)
DEPTH_OF(depth_of_inline_branches, InlineBranch, InlineBranch, list,
         depth_max(depth_of_expr(i->condition), depth_of_inlines(&i->body)))
DEPTH_OF(depth_of_branches, BlockBranch, BlockBranch, list,
         depth_max(depth_of_expr(i->condition), depth_of_blocks(&i->body)))

uint32_t depth_of_fields(const FieldList *list)
{
    uint32_t depth = 0;
    for (const Field *f = list->first; f; f = f->next) {
        depth = depth_max(depth, f->type->depth);
        depth = depth_max(depth, depth_of_expr(f->default_value));
        depth = depth_max(depth, depth_of_expr(f->label));
        depth = depth_max(depth, depth_of_expr(f->mask));
    }
    return depth;
}

static uint32_t depth_of_value(const PropValue *v)
{
    uint32_t ends = depth_max(v->low ? depth_of_expr(v->low->expr) : 0,
                              v->high ? depth_of_expr(v->high->expr) : 0);
    return depth_max(ends, depth_of_expr(v->expr));
}

static uint32_t depth_of_props(const PropList *list)
{
    uint32_t depth = 0;
    for (const Prop *p = list->first; p; p = p->next)
        for (const PropGroup *g = p->first; g; g = g->next)
            for (const PropValue *v = g->first; v; v = v->next)
                depth = depth_max(depth, depth_of_value(v));
    return depth;
}

static uint32_t depth_of_part(NodePartKind kind, const void *part)
{
    switch (kind) {
    case PART_EXPR: return depth_of_expr(*(const Expr *const *)part);
    case PART_EXPRS: return depth_of_exprs(part);
    case PART_ARGUMENTS: return depth_of_arguments(part);
    case PART_STRING: return depth_of_string(part);
    case PART_TEXT:
    case PART_INLINES: return depth_of_inlines(part);
    case PART_INLINE_BRANCHES: return depth_of_inline_branches(*(const InlineBranch *const *)part);
    case PART_PROPS: return depth_of_props(part);
    case PART_FIELDS: return depth_of_fields(part);
    case PART_BODY: return depth_of_blocks(part);
    case PART_BRANCHES: return depth_of_branches(*(const BlockBranch *const *)part);
    default: return 0;
    }
}

uint32_t depth_of_node(const void *node, const NodePart *parts)
{
    uint32_t depth = 0;
    for (const NodePart *p = parts; p->kind != PART_END; p++)
        depth = depth_max(depth, depth_of_part(p->kind, part_of(node, p)));
    return depth;
}

NameList names_add(Build *b, NameList list, Name name)
{
    NameItem *item = NEW_WITH(b->arena, NameItem, .name = name);
    LIST_ADD(&list, item);
    list.count++;
    return list;
}
