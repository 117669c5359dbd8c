/* Expressions. */
#ifndef RPTC_EVAL_VALUES_EXPR_H
#define RPTC_EVAL_VALUES_EXPR_H

#include "eval/evaluation.h"

Value eval_expr(Evaluation *ev, const Expr *e);
Value eval_operator(Evaluation *ev, const Expr *e);

/* A condition: missing is false. */
bool eval_condition(Evaluation *ev, const Expr *e);
/* The same with a third result, for `and`, `or`, `not`, @check. */
typedef enum Truth { TRUTH_FALSE, TRUTH_TRUE, TRUTH_MISSING } Truth;
Truth eval_truth(Evaluation *ev, const Expr *e);
/* The same for the value that `e` evaluated to. */
Truth eval_truth_of(Value v, const Expr *e);
/* A missing boolean, masked if an operand is. */
Value eval_missing_of(Value a, Value b);

/* The list that a loop or query iterates over; NULL if it is missing. */
const List *eval_list(Evaluation *ev, const Expr *e);

/* The memory that a round of a query allocates in `scope` is released after it, unless a @let or default computed in
 * the meantime, which lives longer, may be in the same arena: then everything is kept. */
typedef struct Round {
    ArenaMark mark;
    uint64_t lasting;
} Round;
Round round_begin(const Evaluation *ev);
/* False if everything is kept. */
bool round_end(Evaluation *ev, Round r);

/* The value of `by` for one item of a query. */
Value eval_for_item(Evaluation *ev, const Expr *by, Value item);
/* The text of a string, in `scope`. */
Str eval_string(Evaluation *ev, const Expr *e);

#endif
