/* The functions of the language, by topic: builtins_list.c, builtins_text.c, builtins_number.c,
 * builtins_date.c.
 *
 * Each is called with all its arguments, in the order of the signature in functions.def: eval_call handles missing and
 * masked ones. Only a list may still be masked (List.mask), or have items that are missing or masked. Functions
 * allocate their values in `scope`; eval_call rounds money. */
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
/* The integer there, clamped to the range of int64_t. */
int64_t call_integer(const Call *c, int i);
const Expr *call_argument(const Call *c, int i);

/* ---- results ---- */

/* To be called before making a text of so many bytes: spends its steps. False if none are left: the result is missing. */
bool call_spend_text(const Call *c, size_t bytes);
/* Returns a text as a value, in NFC again, since joining texts may break it. */
Value call_give_text(Call *c, Str text);
/* Reports a fault at argument i, with its value as the detail; i < 0: at the whole call, without detail. */
Diag *call_report(Call *c, Code code, int i);
/* The same; returns a missing value. */
Value call_fault(Call *c, Code code, int i);

/* The masked result, for a draft, if it cannot be known. */
Value call_masked(const Call *c, const Str *mask);

/* Is the list masked, or one of its items? Then *masked is the result of computing with it. */
bool list_is_masked(const List *l, Value *masked);

#endif
