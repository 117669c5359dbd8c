/* @with: properties laid over the blocks in it, which may hang on data. */
#ifndef RPTC_SEMA_WITH_H
#define RPTC_SEMA_WITH_H

#include "diag/diag.h"
#include "doc/props.h"
#include "syntax/ast.h"
#include "value/value.h"

/* How the evaluator gives values. */
typedef struct WithValues {
    Value (*value)(void *context, const Expr *e);
    Str (*text)(void *context, const Expr *string); /* of a string with values */
    void *context;
} WithValues;

/* The properties of a @with whose `direct` is NULL, with the values of now. A property one of whose values is
 * missing is left out; one that does not fit is reported at its place. */
Props with_props(Arena *a, const Block *with, const WithValues *values, Diags *dg);

#endif
