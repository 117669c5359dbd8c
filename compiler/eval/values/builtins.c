/* Calls: the arguments, those missing or masked, and the function called. */
#include "eval/values/builtins.h"

#include "base/utf8.h"
#include "data/readers/text.h"
#include "eval/call.h"
#include "eval/fault.h"
#include "eval/values/as_type.h"
#include "eval/values/expr.h"
#include "eval/values/show.h"
#include "template/signatures.h"

static Value (*const functions[FUNCTION_COUNT])(Call *) = {
#define FUNCTION(name, version, signature, help) [FUNCTION_##name] = fn_##name,
#include "template/functions.def"
#undef FUNCTION
};

/* ---- arguments ---- */

Str call_text(const Call *c, int i)
{
    return *c->args[i].text;
}

Decimal call_number(const Call *c, int i)
{
    return *c->args[i].number;
}

int64_t call_integer(const Call *c, int i)
{
    int64_t n;
    if (decimal_to_int(call_number(c, i), &n))
        return n;
    return decimal_sign(call_number(c, i)) < 0 ? INT64_MIN : INT64_MAX;
}

const Expr *call_argument(const Call *c, int i)
{
    const Argument *a = c->expr->as.call.args.first;
    while (i-- > 0)
        a = a->next;
    return a->value;
}

/* ---- results ---- */

bool call_spend_text(const Call *c, size_t bytes)
{
    return eval_spend(c->ev, bytes, c->expr->span);
}

Value call_give_text(Call *c, Str text)
{
    return value_text(c->ev->scope, utf8_nfc(c->ev->scope, text));
}

Diag *call_report(Call *c, Code code, int i)
{
    const Expr *at = i < 0 ? c->expr : call_argument(c, i);
    Buf detail = buf_open(arena_memory(c->ev->scope));
    if (i >= 0)
        show_value(c->ev, &detail, c->args[i], (ValueForm){at->type, NULL, at});
    Diag *d = eval_fault(c->ev, code, at, text_shown(c->ev->scope, buf_str(&detail)));
    buf_close(&detail);
    return d;
}

Value call_fault(Call *c, Code code, int i)
{
    call_report(c, code, i);
    return value_missing();
}

bool list_is_masked(const List *l, Value *masked)
{
    for (size_t i = 0; i < l->count; i++)
        if (value_is_masked(l->items[i])) {
            *masked = value_masked(l->items[i].mask);
            return true;
        }
    if (l->mask)
        *masked = value_masked(l->mask);
    return l->mask;
}

static Value masked_of(Arena *a, const Type *t, const Str *mask);

static Value masked_record(Arena *a, const RecordType *r, const Str *mask)
{
    Value *members = NEW_ARRAY(a, Value, r->count);
    for (size_t i = 0; i < r->count; i++) {
        const Member *m = &r->members[i];
        members[i] = m->optional ? value_missing() : masked_of(a, m->type, mask);
    }
    return value_record(a, r->count, members);
}

/* The mask that a draft shows for an unknown value of type `t`; for a list, one masked item. */
static Value masked_of(Arena *a, const Type *t, const Str *mask)
{
    if (t->kind == TYPE_RECORD)
        return masked_record(a, t->record, mask);
    if (t->kind != TYPE_LIST)
        return value_masked(mask);
    Value *item = NEW(a, Value);
    List *l = NEW(a, List);
    *item = masked_of(a, t->item, mask);
    *l = (List){.count = 1, .items = item, .mask = mask};
    return (Value){.kind = VALUE_LIST, .list = l};
}

Value call_masked(const Call *c, const Str *mask)
{
    return masked_of(c->ev->scope, c->expr->type, mask);
}

/* ---- functions of the language ---- */

/* A text made from one that contains a mask also contains it. */
static Value keep_mask(const Call *c, Value v)
{
    for (int i = 0; v.kind == VALUE_TEXT && i < c->count; i++)
        if (value_shows_mask(c->args[i]))
            v.marks |= VALUE_HOLDS_MASK;
    return v;
}

/* Evaluates the arguments. If one is missing, returns false and *instead is the result. */
static bool read_arguments(Call *c, Value *instead)
{
    enum { MOST = sizeof c->args / sizeof *c->args };
    bool all = true;
    *instead = value_missing();
    for (const Argument *a = c->expr->as.call.args.first; a && c->count < MOST; a = a->next) {
        Value v = eval_expr(c->ev, a->value);
        c->args[c->count++] = v;
        all = all && !value_is_missing(v);
        if (value_is_masked(v) && !value_is_masked(*instead))
            *instead = value_masked(v.mask);
    }
    if (value_is_masked(*instead))
        *instead = call_masked(c, instead->mask);
    return all;
}

/* Does the function read all items? The others use the place of an item, or known facts about the list. */
static bool function_reads_all(FunctionId id)
{
    return id != FUNCTION_first && id != FUNCTION_last && id != FUNCTION_take && id != FUNCTION_count;
}

/* Spends the steps of reading the arguments: one for each item visited, and for texts by their length. */
static bool spend_reading(const Call *c)
{
    uint64_t steps = 0;
    for (int i = 0; i < c->count; i++)
        if (c->args[i].kind == VALUE_TEXT)
            steps += c->args[i].text->n / BYTES_READ;
        else if (c->args[i].kind == VALUE_LIST && function_reads_all(c->expr->as.call.function->id))
            steps += c->args[i].list->count;
    return eval_spend(c->ev, steps, c->expr->span);
}

static Value call_function(Evaluation *ev, const Expr *e)
{
    Call c = {.ev = ev, .expr = e};
    Value instead;
    if (!read_arguments(&c, &instead))
        return instead;
    if (!spend_reading(&c))
        return value_missing();
    Value v = functions[e->as.call.function->id](&c);
    return keep_mask(&c, e->type->kind == TYPE_MONEY ? value_as_money(ev->scope, v) : v);
}

/* ---- functions of the template ---- */

/* Releases the memory of the call, unless its result is a text, a list or a record, which may refer to any of it. */
static Value end_call(Evaluation *ev, Round round, Value v)
{
    if (v.kind == VALUE_TEXT || v.kind == VALUE_LIST || v.kind == VALUE_RECORD)
        return v;
    Decimal number = v.kind == VALUE_NUMBER ? *v.number : decimal_of(0);
    if (round_end(ev, round) && v.kind == VALUE_NUMBER)
        v.number = arena_copy(ev->scope, &number, sizeof number);
    return v;
}

static Value call_let(Evaluation *ev, const Expr *e)
{
    const LetDefinition *let = e->as.call.let;
    if (!eval_spend(ev, STEPS_CALL, e->span) || !eval_enter(ev, let->depth, e->span))
        return value_missing();
    Frame caller = ev->frame;
    Round round = round_begin(ev);
    ev->frame = frame_of_call(ev, let->params, &e->as.call.args, let->frame_size);
    Value v = eval_expr(ev, let->value);
    ev->frame = caller;
    eval_leave(ev, let->depth);
    return end_call(ev, round, v);
}

Value eval_call(Evaluation *ev, const Expr *e)
{
    if (e->as.call.let)
        return call_let(ev, e);
    return e->as.call.function ? call_function(ev, e) : value_missing();
}
