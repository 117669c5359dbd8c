/* Messages about values, with notes on their places in the data. */
#ifndef RPTC_EVAL_FAULT_H
#define RPTC_EVAL_FAULT_H

#include "eval/evaluation.h"

/* Reports a fault of the data found in an expression, with notes at the values it comes from. */
Diag *eval_fault(Evaluation *ev, Code code, const Expr *at, Str detail);
/* The place of a value in the data, if it was not computed: a text to the end of its first line. */
Span value_place(Value v);
/* Adds notes with the values of the fields in `e` and their places, and the @include it is evaluated for. */
void note_values(Evaluation *ev, Diag *d, const Expr *e);
/* The same for the values of a property, if it has any. */
void note_properties(Evaluation *ev, Diag *d, const PropList *props, Str name);
/* Adds a note that the list of a loop made so many columns, at its place in the data, or else in the loop. */
void note_columns(Evaluation *ev, Diag *d, const Expr *list, int columns);

#endif
