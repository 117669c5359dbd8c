/* Values of operators. */
#include "eval/fault.h"
#include "eval/values/as_type.h"
#include "eval/values/expr.h"
#include "eval/values/list_index.h"

Value eval_missing_of(Value a, Value b)
{
    if (value_is_masked(a))
        return value_masked(a.mask);
    return value_is_masked(b) ? value_masked(b.mask) : value_missing();
}

/* ---- truth ---- */

/* `and` and `or`: one side may decide, even if the other is missing. */
static Value logic(Evaluation *ev, const Expr *e, Truth decisive)
{
    Value a = eval_expr(ev, e->as.binary.left);
    Truth left = eval_truth_of(a, e->as.binary.left);
    if (left == decisive)
        return value_boolean(decisive == TRUTH_TRUE);
    Value b = eval_expr(ev, e->as.binary.right);
    Truth right = eval_truth_of(b, e->as.binary.right);
    if (right == decisive)
        return value_boolean(decisive == TRUTH_TRUE);
    if (left == TRUTH_MISSING || right == TRUTH_MISSING)
        return eval_missing_of(a, b);
    return value_boolean(right == TRUTH_TRUE);
}

static Value negation(Evaluation *ev, const Expr *e)
{
    Value v = eval_expr(ev, e->as.unary.operand);
    Truth t = eval_truth_of(v, e->as.unary.operand);
    return t == TRUTH_MISSING ? v : value_boolean(t == TRUTH_FALSE);
}

static bool compare(Operator op, Value a, Value b)
{
    switch (op) {
    case OP_EQUAL: return value_equal(a, b);
    case OP_UNEQUAL: return !value_equal(a, b);
    case OP_LESS: return value_compare(a, b) < 0;
    case OP_LESS_EQUAL: return value_compare(a, b) <= 0;
    case OP_GREATER: return value_compare(a, b) > 0;
    case OP_GREATER_EQUAL: return value_compare(a, b) >= 0;
    case OP_NEGATE:
    case OP_NOT:
    case OP_OR:
    case OP_AND:
    case OP_IN:
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_MULTIPLY:
    case OP_DIVIDE:
    case OP_MODULO:
    case OP_ELSE_IF_MISSING: break;
    }
    return false;
}

/* The count of a list that was not given satisfies any comparison with a number. */
static bool is_masked_count(Value v)
{
    return value_is_masked(v) && (v.marks & VALUE_IS_COUNT_OF_MASKED);
}

static bool spend_comparison(Evaluation *ev, Value a, Value b, Span at)
{
    if (a.kind != VALUE_TEXT || b.kind != VALUE_TEXT)
        return true;
    return eval_spend(ev, (a.text->n < b.text->n ? a.text->n : b.text->n) / BYTES_COMPARED, at);
}

static Value comparison(Evaluation *ev, const Expr *e, Value a, Value b)
{
    Operator op = e->as.binary.op;
    if (!spend_comparison(ev, a, b, e->span))
        return value_missing();
    if (is_masked_count(a) || is_masked_count(b))
        return value_boolean(true);
    if (value_is_missing(a) || value_is_missing(b))
        return eval_missing_of(a, b);
    return value_boolean(compare(op, a, b));
}

/* Has it parts, which may have parts themselves? Equality requires a walk through them. */
static bool has_parts(Value v)
{
    return v.kind == VALUE_RECORD || v.kind == VALUE_LIST;
}

static size_t count_parts(Value v)
{
    return v.kind == VALUE_RECORD ? v.record->count : v.kind == VALUE_LIST ? v.list->count : 0;
}

/* The same as value_equal, spending steps for all parts: a value may contain the same part many times. */
static bool equal_parts(Evaluation *ev, Value a, Value b, Span at)
{
    size_t count = count_parts(a);
    if (!has_parts(a) || a.kind != b.kind)
        return value_equal(a, b);
    if (count != count_parts(b))
        return false;
    const Value *x = a.kind == VALUE_LIST ? a.list->items : a.record->members;
    const Value *y = b.kind == VALUE_LIST ? b.list->items : b.record->members;
    for (size_t i = 0; i < count; i++)
        if (!eval_spend(ev, 1, at) || !equal_parts(ev, x[i], y[i], at))
            return false;
    return true;
}

static bool is_in(Evaluation *ev, Value x, const List *list, Span at)
{
    Matches found = {.known = false};
    if (!has_parts(x) && x.kind != VALUE_IMAGE)
        found = list_find(ev, list, NULL, x, at);
    if (found.known)
        return found.equal.at != NO_PLACE;
    for (size_t i = 0; i < list->count && eval_spend(ev, 1, at); i++)
        if (!value_is_missing(list->items[i]) && spend_comparison(ev, x, list->items[i], at) && equal_parts(ev, x, list->items[i], at))
            return true;
    return false;
}

static Value membership(Evaluation *ev, const Expr *e, Value x, Value list)
{
    if (value_is_missing(x) || list.kind != VALUE_LIST)
        return eval_missing_of(x, list);
    if (list.list->mask)
        return value_masked(list.list->mask);
    return value_boolean(is_in(ev, x, list.list, e->span));
}

/* ---- arithmetic ---- */

static DecimalFault calculate(Operator op, Decimal a, Decimal b, Decimal *out)
{
    switch (op) {
    case OP_ADD: return decimal_add(a, b, out);
    case OP_SUBTRACT: return decimal_subtract(a, b, out);
    case OP_MULTIPLY: return decimal_multiply(a, b, out);
    case OP_DIVIDE: return decimal_divide(a, b, out);
    case OP_MODULO: return decimal_modulo(a, b, out);
    case OP_NEGATE:
    case OP_NOT:
    case OP_OR:
    case OP_AND:
    case OP_EQUAL:
    case OP_UNEQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_IN:
    case OP_ELSE_IF_MISSING: break;
    }
    return DECIMAL_OVERFLOW;
}

static Value arithmetic(Evaluation *ev, const Expr *e, Value a, Value b)
{
    enum { MONEY_PLACES = 2 };
    if (value_is_missing(a) || value_is_missing(b))
        return eval_missing_of(a, b);
    Decimal result;
    DecimalFault fault = calculate(e->as.binary.op, *a.number, *b.number, &result);
    if (fault == DECIMAL_OK && e->type->kind == TYPE_MONEY)
        fault = decimal_round(result, MONEY_PLACES, &result);
    if (fault == DECIMAL_OK)
        return value_number(ev->scope, result);
    if (fault == DECIMAL_DIVIDED_BY_ZERO)
        eval_fault(ev, E_DIVIDED_BY_ZERO, e->as.binary.right, STR(""));
    else
        eval_fault(ev, E_OVERFLOW, e, STR(""));
    return value_missing();
}

static Value unary(Evaluation *ev, const Expr *e)
{
    if (e->as.unary.op == OP_NOT)
        return negation(ev, e);
    Value v = eval_expr(ev, e->as.unary.operand);
    return v.kind == VALUE_NUMBER ? value_number(ev->scope, decimal_negate(*v.number)) : v;
}

static Value else_if_missing(Evaluation *ev, const Expr *e, Value a)
{
    bool missing = value_is_missing(a) && !value_is_masked(a);
    const Expr *taken = missing ? e->as.binary.right : e->as.binary.left;
    return value_as(ev, e->type, taken->type, missing ? eval_expr(ev, taken) : a, e->span);
}

Value eval_operator(Evaluation *ev, const Expr *e)
{
    if (e->kind == EXPR_UNARY)
        return unary(ev, e);
    Operator op = e->as.binary.op;
    if (op == OP_AND || op == OP_OR)
        return logic(ev, e, op == OP_OR ? TRUTH_TRUE : TRUTH_FALSE);
    Value a = eval_expr(ev, e->as.binary.left);
    if (op == OP_ELSE_IF_MISSING)
        return else_if_missing(ev, e, a);
    Value b = eval_expr(ev, e->as.binary.right);
    if (op == OP_IN)
        return membership(ev, e, a, b);
    if (op >= OP_EQUAL && op <= OP_GREATER_EQUAL)
        return comparison(ev, e, a, b);
    return arithmetic(ev, e, a, b);
}
