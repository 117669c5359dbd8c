/* Constructors of expressions, strings and arguments. */
#ifndef RPTC_AST_BUILD_EXPR_H
#define RPTC_AST_BUILD_EXPR_H

#include "ast/build.h"

Expr *expr_error(Build *b, Span at);
Expr *expr_name(Build *b, Name name);
Expr *expr_number(Build *b, Span at, Str digits);
Expr *expr_boolean(Build *b, Span at, bool value);
Expr *expr_string(Build *b, Span at, StringParts parts);
Expr *expr_unary(Build *b, Span at, Operator op, Expr *operand);

/* The sign or word between two operands. */
typedef struct Infix {
    Operator op;
    Span at;
} Infix;

Expr *expr_binary(Build *b, Span at, Infix infix, Expr *left, Expr *right);
Expr *expr_condition(Build *b, Span at, Expr *condition, Expr *then, Expr *otherwise);
Expr *expr_member(Build *b, Span at, Expr *object, Name name);
Expr *expr_index(Build *b, Span at, Expr *object, Expr *index);
Expr *expr_call(Build *b, Span at, Name name, ArgumentList args);
/* `value | name(args)` is `name(value, args)`. */
Expr *expr_pipe(Build *b, Span at, Expr *value, Name name, ArgumentList args);
Expr *expr_record(Build *b, Span at, ArgumentList members);
Expr *expr_list(Build *b, Span at, ExprList items);
/* `kind` is EXPR_WHERE, EXPR_SORT or EXPR_GROUP. */
Expr *expr_query(Build *b, Span at, ExprKind kind, Expr *list, Expr *by);
Expr *query_descending(Expr *sort);

ExprList exprs_add(ExprList list, Expr *e);
ArgumentList arguments_add(Build *b, ArgumentList list, Name name, Expr *value);
ArgumentList arguments_at(ArgumentList list, Span brackets);

/* A value in braces, with its format. */
typedef struct Shown {
    Expr *value;
    Str format; /* empty: none */
    Span format_at;
} Shown;

StringParts string_add_text(Build *b, StringParts parts, Span at, Str text);
StringParts string_add_value(Build *b, StringParts parts, Span at, Shown shown);

#endif
