/* `group by`. */
#ifndef RPTC_EVAL_VALUES_GROUP_H
#define RPTC_EVAL_VALUES_GROUP_H

#include "eval/evaluation.h"

/* The groups of `list group by key`; e is the query. */
Value eval_groups(Evaluation *ev, const Expr *e, const List *list);

#endif
