/* What a field demands of a value that its computed default or an @include gives it. */
#ifndef RPTC_EVAL_VALUES_FIELD_RULE_H
#define RPTC_EVAL_VALUES_FIELD_RULE_H

#include "eval/evaluation.h"

/* Does the value, which is of the field's type, meet its bounds, pattern and choices, with all its items and
 * members? The first that does not is reported at `at`, with notes at the values that it comes from. */
bool meets_field_rule(Evaluation *ev, const FieldRule *f, Value v, const Expr *at);

#endif
