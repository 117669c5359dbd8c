/* Messages about values, with notes where they come from. */
#ifndef RPTC_EVAL_FAULT_H
#define RPTC_EVAL_FAULT_H

#include "eval/evaluation.h"

/* A fault of the data that an expression meets, with notes at the values that it comes from. */
Diag *eval_fault(Evaluation *ev, Code code, const Expr *at, Str detail);
/* Where the data have a value that was not computed: a text to the end of its first line. */
Span value_place(Value v);
/* Notes that say what the fields in `e` are, and where; and which @include it is evaluated for. */
void note_values(Evaluation *ev, Diag *d, const Expr *e);
/* The same for the values of a property; nothing where it has none. */
void note_properties(Evaluation *ev, Diag *d, const PropList *props, Str name);
/* A note that the list of a loop has made so many columns, where the data have it, or else where the loop names it. */
void note_columns(Evaluation *ev, Diag *d, const Expr *list, int columns);

#endif
