/* Constructors of inlines. */
#ifndef RPTC_AST_BUILD_INLINE_H
#define RPTC_AST_BUILD_INLINE_H

#include "ast/build.h"
#include "ast/build_expr.h"

typedef struct LoopHead {
    Name index, variable; /* index.text empty: none */
    Expr *list;           /* NULL: the head is faulty */
    Expr *separator;      /* NULL: none */
} LoopHead;

typedef struct InlineBranches {
    InlineBranch *first, *last;
} InlineBranches;

/* An inline of this kind and with these parts (ast.def), whose span is `at`. */
Inline *inline_new(Build *b, Span at, Inline node);
Inline *inline_plain(Build *b, Span at, InlineKind kind); /* those without parts */
Inline *inline_text(Build *b, Span at, Str text);
Inline *inline_value(Build *b, Span at, Shown shown);
Inline *inline_if(Build *b, Span at, Expr *condition, InlineList body, InlineBranches further);
Inline *inline_for(Build *b, Span at, LoopHead head, InlineList body);

/* Adds an inline; a text that continues where the last one ended is merged into it. */
InlineList inlines_add(InlineList list, Inline *i);
InlineBranches inline_branches_add(Build *b, InlineBranches list, Expr *condition, InlineList body);

#endif
