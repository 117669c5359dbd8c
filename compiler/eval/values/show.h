/* The text of a value. */
#ifndef RPTC_EVAL_VALUES_SHOW_H
#define RPTC_EVAL_VALUES_SHOW_H

#include "eval/evaluation.h"

typedef struct ValueForm {
    const Type *type;
    const Format *format; /* NULL: the plain form */
    const Expr *of;       /* what gave it; NULL: none */
} ValueForm;
/* Writes a value as prose has it. Masked values give the mask in the format's shape, missing ones nothing. */
void show_value(Evaluation *ev, Buf *b, Value v, ValueForm form);

#endif
