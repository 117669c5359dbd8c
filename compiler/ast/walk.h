/* A walk over the whole tree of a file, in the order of the source. What is found goes to the functions of a
 * visitor, each node before what stands in it. */
#ifndef RPTC_AST_WALK_H
#define RPTC_AST_WALK_H

#include "ast/ast.h"

/* Those that are NULL are not called. */
typedef struct Visitor {
    void *context;
    void (*block)(void *context, const Block *b);
    /* The text of a paragraph, a heading, an item, a row of a table or a footnote, as a whole. */
    void (*text)(void *context, const InlineList *text);
    void (*in_line)(void *context, const Inline *i);
    void (*expr)(void *context, const Expr *e);
    void (*type)(void *context, const TypeExpr *t);
    void (*prop)(void *context, const Prop *p);
} Visitor;

void walk_blocks(const Visitor *v, const BlockList *blocks);
void walk_inlines(const Visitor *v, const InlineList *inlines);
/* NULL is allowed. */
void walk_expr(const Visitor *v, const Expr *e);

/* Hands over each expression right inside an expression. */
typedef void ExprTaker(void *context, const Expr *e);
void expr_children(const Expr *e, ExprTaker *take, void *context);

/* Hands over each list of blocks that stands in a block: the branches of an @if, the body of a loop and its @empty, what
 * a component is given, what it is defined as. */
typedef void BodyTaker(void *context, const BlockList *body);
void block_bodies(const Block *b, BodyTaker *take, void *context);

#endif
