/* Types of operators. */
#include "check/check_expr.h"

static bool is_unknown(const Expr *e)
{
    return e->type->kind <= TYPE_ANY;
}

/* Reports a type error at `wrong`, the operand to correct, with the usual correction as hint. */
static void report(Checker *c, const Expr *e, const Expr *wrong, Code hint)
{
    Diag *d = diag(c->dg, E_OPERAND_TYPE, wrong->span, operator_sign(e->as.binary.op),
                   type_text(c->arena, wrong->type));
    if (hint != CODE_COUNT)
        diag_hint(c->dg, d, hint);
}

/* integer, number or money: the wider of the two. */
static const Type *wider(const Type *x, const Type *y)
{
    return x->kind > y->kind ? x : y;
}

/* The hint for what the author of `date + 1` or `"a" + "b"` meant. */
static Code arithmetic_hint(const Expr *e, const Expr *wrong)
{
    if (wrong->type->kind == TYPE_TEXT && e->as.binary.op == OP_ADD)
        return H_JOIN_TEXT;
    if (wrong->type->kind == TYPE_DATE && e->as.binary.op == OP_ADD)
        return H_ADD_DAYS;
    if (wrong->type->kind == TYPE_DATE && e->as.binary.op == OP_SUBTRACT)
        return H_DAYS_BETWEEN;
    if (wrong->type->kind == TYPE_LIST)
        return H_COLLECT_EACH;
    return CODE_COUNT;
}

/* The type of a product or quotient; NULL if money does not allow it. */
static const Type *product_type(Operator op, const Type *x, const Type *y)
{
    bool x_money = x->kind == TYPE_MONEY, y_money = y->kind == TYPE_MONEY;
    if (op == OP_MULTIPLY)
        return x_money && y_money ? NULL : wider(x, y);
    if (y_money)
        return x_money ? type_plain(TYPE_NUMBER) : NULL;
    return x_money ? x : type_plain(TYPE_NUMBER);
}

static void check_arithmetic(Checker *c, Expr *e)
{
    Expr *x = e->as.binary.left, *y = e->as.binary.right;
    const Expr *wrong = !is_unknown(x) && !type_is_numeric(x->type)   ? x
                        : !is_unknown(y) && !type_is_numeric(y->type) ? y
                                                                      : NULL;
    set_type(e, type_plain(TYPE_ERROR), x->optional || y->optional);
    if (wrong) {
        report(c, e, wrong, arithmetic_hint(e, wrong));
        return;
    }
    if (is_unknown(x) || is_unknown(y))
        return;
    bool scales = e->as.binary.op == OP_MULTIPLY || e->as.binary.op == OP_DIVIDE;
    const Type *t = scales ? product_type(e->as.binary.op, x->type, y->type) : wider(x->type, y->type);
    if (!t)
        report(c, e, y, H_MONEY_BY_NUMBER);
    else
        e->type = t;
    if ((e->as.binary.op == OP_DIVIDE || e->as.binary.op == OP_MODULO) && y->kind == EXPR_NUMBER &&
        decimal_sign(y->as.number) == 0)
        diag(c->dg, E_DIVISION_BY_ZERO, y->span);
}

/* Can values of the two types be compared at all? */
static bool alike(const Type *x, const Type *y)
{
    return x->kind <= TYPE_ANY || y->kind <= TYPE_ANY || x->kind == y->kind ||
           (type_is_numeric(x) && type_is_numeric(y));
}

static void report_unlike(Checker *c, const Expr *e, const Expr *x, const Expr *y)
{
    /* The literal is to be corrected: a date is compared with date("…"), not with a text. */
    bool left = x->kind == EXPR_STRING && y->kind != EXPR_STRING;
    const Expr *wrong = left ? x : y, *other = left ? y : x;
    Diag *d = diag(c->dg, E_NOT_ALIKE, wrong->span, operator_sign(e->as.binary.op),
                   type_text(c->arena, other->type), type_text(c->arena, wrong->type));
    bool number = type_is_numeric(wrong->type);
    if (other->type->kind == TYPE_DATE && (number || wrong->type->kind == TYPE_TEXT))
        diag_hint(c->dg, d, H_DATE_FUNCTION);
    if (other->type->kind == TYPE_LIST && number)
        diag_hint(c->dg, d, H_COUNT_LIST);
    if (other->type->kind == TYPE_LIST && wrong->type->kind == TYPE_BOOLEAN)
        diag_hint(c->dg, d, H_LIST_CONDITION);
    if (wrong->kind == EXPR_STRING && type_is_numeric(other->type))
        diag_hint(c->dg, d, H_NUMBER_WITHOUT_QUOTES);
}

static void check_comparison(Checker *c, Expr *e)
{
    Expr *x = e->as.binary.left, *y = e->as.binary.right;
    bool ordered = e->as.binary.op != OP_EQUAL && e->as.binary.op != OP_UNEQUAL;
    set_type(e, type_plain(TYPE_BOOLEAN), x->optional || y->optional);
    if (!alike(x->type, y->type)) {
        report_unlike(c, e, x, y);
        return;
    }
    const Expr *known = is_unknown(x) ? y : x;
    TypeKind k = known->type->kind;
    bool can = ordered ? type_is_ordered(known->type) : k != TYPE_LIST && k != TYPE_RECORD && k != TYPE_IMAGE;
    if (!is_unknown(known) && !can)
        report(c, e, known, k == TYPE_LIST ? H_COUNT_LIST : CODE_COUNT);
}

static void check_in(Checker *c, Expr *e)
{
    Expr *x = e->as.binary.left, *y = e->as.binary.right;
    set_type(e, type_plain(TYPE_BOOLEAN), x->optional || y->optional);
    if (is_unknown(y))
        return;
    if (y->type->kind != TYPE_LIST)
        diag(c->dg, E_NOT_A_LIST, y->span, type_text(c->arena, y->type));
    else if (!alike(x->type, y->type->item))
        diag(c->dg, E_NOT_ALIKE, x->span, operator_sign(OP_IN), type_text(c->arena, y->type->item),
             type_text(c->arena, x->type));
}

static void check_else_if_missing(Checker *c, Expr *e)
{
    Expr *x = e->as.binary.left, *y = e->as.binary.right;
    const Type *both = type_common(c->arena, x->type, y->type);
    if (!both)
        diag(c->dg, E_BRANCH_TYPES, y->span, type_text(c->arena, x->type), type_text(c->arena, y->type));
    set_type(e, both ? both : type_plain(TYPE_ERROR), y->optional);
}

static void check_unary(Checker *c, Expr *e)
{
    Expr *x = e->as.unary.operand;
    if (e->as.unary.op == OP_NOT) {
        check_condition(c, x);
        set_type(e, type_plain(TYPE_BOOLEAN), x->type->kind == TYPE_BOOLEAN && x->optional);
        return;
    }
    check_expr(c, x);
    bool numeric = is_unknown(x) || type_is_numeric(x->type);
    if (!numeric)
        diag(c->dg, E_OPERAND_TYPE, x->span, operator_sign(OP_NEGATE), type_text(c->arena, x->type));
    set_type(e, numeric ? x->type : type_plain(TYPE_ERROR), x->optional);
}

static void check_logic(Checker *c, Expr *e)
{
    Expr *x = e->as.binary.left, *y = e->as.binary.right;
    check_condition(c, x);
    check_condition(c, y);
    bool maybe = (x->optional && x->type->kind == TYPE_BOOLEAN) || (y->optional && y->type->kind == TYPE_BOOLEAN);
    set_type(e, type_plain(TYPE_BOOLEAN), maybe);
}

void check_operator(Checker *c, Expr *e)
{
    if (e->kind == EXPR_UNARY) {
        check_unary(c, e);
        return;
    }
    Operator op = e->as.binary.op;
    if (op == OP_AND || op == OP_OR) {
        check_logic(c, e);
        return;
    }
    check_expr(c, e->as.binary.left);
    check_expr(c, e->as.binary.right);
    if (op == OP_ELSE_IF_MISSING)
        check_else_if_missing(c, e);
    else if (op == OP_IN)
        check_in(c, e);
    else if (op >= OP_EQUAL && op <= OP_GREATER_EQUAL)
        check_comparison(c, e);
    else
        check_arithmetic(c, e);
}
