/* The text of a value. */
#ifndef RPTC_EVAL_VALUES_SHOW_H
#define RPTC_EVAL_VALUES_SHOW_H

#include "eval/evaluation.h"

typedef struct ValueForm {
    const Type *type;
    const Format *format; /* NULL: the plain form */
    const Expr *of;       /* the expression it comes from; NULL: none */
} ValueForm;
/* Writes a value as in prose. A masked value gives the mask in the format's form, a missing one nothing. */
void show_value(Evaluation *ev, Buf *b, Value v, ValueForm form);

#endif
