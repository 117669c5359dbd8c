/* Expressions: binds names, finds types. */
#ifndef RPTC_CHECK_CHECK_EXPR_H
#define RPTC_CHECK_CHECK_EXPR_H

#include "check/checker.h"

void check_expr(Checker *c, Expr *e);
/* These set the type, and report an expression that is not of the required type. */
void check_condition(Checker *c, Expr *e);
void check_string(Checker *c, Expr *e); /* of a message, a label … */
bool check_list(Checker *c, Expr *e);   /* `e` is the list of a `for`; false if it is not one */
void check_operator(Checker *c, Expr *e);
/* Checks a value in prose with its format; sets *parsed. */
void check_shown(Checker *c, const Expr *e, Str format, Span format_span, const Format **parsed);
void set_type(Expr *e, const Type *t, bool optional);

#endif
