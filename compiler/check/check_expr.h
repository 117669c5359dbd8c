/* Expressions: names bound, types found. */
#ifndef RPTC_CHECK_CHECK_EXPR_H
#define RPTC_CHECK_CHECK_EXPR_H

#include "check/checker.h"

void check_expr(Checker *c, Expr *e);
/* The type is always set; these report and say whether it is what is wanted. */
void check_condition(Checker *c, Expr *e);
void check_string(Checker *c, Expr *e); /* that of a message, a label … */
bool check_list(Checker *c, Expr *e);   /* e is what `for` goes over */
void check_operator(Checker *c, Expr *e);
/* Can this stand in prose, with that format? Sets *parsed. */
void check_shown(Checker *c, const Expr *e, Str format, Span format_span, const Format **parsed);
void set_type(Expr *e, const Type *t, bool optional);

#endif
