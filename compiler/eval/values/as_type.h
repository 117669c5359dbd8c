/* Values as they are wanted. */
#ifndef RPTC_EVAL_VALUES_AS_TYPE_H
#define RPTC_EVAL_VALUES_AS_TYPE_H

#include "eval/evaluation.h"

/* Money has two places, whatever it was computed from. */
Value value_as_money(Arena *a, Value v);
/* A value of the type `from` as one of `to`, the type that it has in common with others (type_common): where that is
 * money a number becomes money, and members stand in its order, at any depth. */
Value value_as(Evaluation *ev, const Type *to, const Type *from, Value v, Span at);

#endif
