/* The functions of the language, by topic: builtins_list.c, builtins_text.c, builtins_number.c,
 * builtins_date.c.
 *
 * Each is called with its arguments in the order of the signature in functions.def, and all of them
 * are there: eval_call answers for what is missing or masked. Only a list may still be masked
 * (List.mask), or hold items that are missing or masked. Values that a function makes live in
 * `scope`; eval_call rounds money. */
#ifndef RPTC_EVAL_VALUES_BUILTINS_H
#define RPTC_EVAL_VALUES_BUILTINS_H

#include "eval/evaluation.h"

/* A call of a function of the language; its arguments are present values, in the order of the signature. */
typedef struct Call {
    Evaluation *ev;
    const Expr *expr;
    int count;
    Value args[4];
} Call;

Value eval_call(Evaluation *ev, const Expr *e);

#define FUNCTION(name, version, signature, help) Value fn_##name(Call *c);
#include "template/functions.def"
#undef FUNCTION

/* ---- arguments, by their index ---- */

Str call_text(const Call *c, int i);
Decimal call_number(const Call *c, int i);
/* The whole number there; one that leaves int64_t is the least or the greatest of them. */
int64_t call_integer(const Call *c, int i);
const Expr *call_argument(const Call *c, int i);

/* ---- results ---- */

/* Spends the steps of making a text of so many bytes, before it is made. False where they have ended: the result is missing. */
bool call_spend_text(const Call *c, size_t bytes);
/* A text in NFC, for joining characters may leave it. */
Value call_give_text(Call *c, Str text);
/* Reports a fault at an argument, which is the detail; i < 0: at the whole call, without detail. */
Diag *call_report(Call *c, Code code, int i);
/* The same, and gives a missing value. */
Value call_fault(Call *c, Code code, int i);

/* The result where it cannot be known, as a draft shows it. */
Value call_masked(const Call *c, const Str *mask);

/* Is the list masked, or one of its items? Then that is what is computed from it. */
bool list_is_masked(const List *l, Value *masked);

#endif
