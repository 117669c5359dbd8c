/* Constructors of expressions, strings and arguments. */
#ifndef RPTC_AST_BUILD_EXPR_H
#define RPTC_AST_BUILD_EXPR_H

#include "ast/build.h"

/* An expression of this kind and with these parts (ast.def), whose span is `at`. */
Expr *expr_new(Build *b, Span at, Expr node);
Expr *expr_error(Build *b, Span at);
Expr *expr_name(Build *b, Name name);
Expr *expr_number(Build *b, Span at, Str digits);
Expr *expr_string(Build *b, Span at, StringParts parts);

/* The sign or word between two operands. */
typedef struct Infix {
    Operator op;
    Span at;
} Infix;

Expr *expr_binary(Build *b, Span at, Infix infix, Expr *left, Expr *right);
/* `value | name(args)` is `name(value, args)`. */
Expr *expr_pipe(Build *b, Span at, Expr *value, Name name, ArgumentList args);

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
