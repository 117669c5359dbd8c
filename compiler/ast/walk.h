/* A walk over the whole AST of a file, in the order of the source. It calls the functions of a visitor for each node
 * before the nodes inside it. */
#ifndef RPTC_AST_WALK_H
#define RPTC_AST_WALK_H

#include "ast/ast.h"

/* A NULL function is not called. */
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
/* `e` may be NULL. */
void walk_expr(const Visitor *v, const Expr *e);

/* Called with each expression directly inside an expression. */
typedef void ExprTaker(void *context, const Expr *e);
void expr_children(const Expr *e, ExprTaker *take, void *context);

/* Called with each list of blocks in a block: the branches of an @if, the body of a loop and its @empty, the body
 * passed to a component, the body of its definition. */
typedef void BodyTaker(void *context, const BlockList *body);
void block_bodies(const Block *b, BodyTaker *take, void *context);

#endif
