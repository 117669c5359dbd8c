#include "check/check_default.h"

#include "ast/fixed_text.h"
#include "base/utf8.h"
#include "check/blocks/check_image.h"
#include "check/check_expr.h"

/* The value of a literal, which may be a negative number; false if it is not a literal. */
static bool constant_value(Checker *c, const Expr *e, Value *out)
{
    Str text;
    if (e->kind == EXPR_STRING && fixed_text(c->arena, e, &text)) {
        *out = value_text(c->arena, utf8_nfc(c->arena, text));
        return true;
    }
    if (e->kind == EXPR_NUMBER) {
        *out = value_number(c->arena, e->as.number);
        return true;
    }
    if (e->kind == EXPR_BOOLEAN) {
        *out = value_boolean(e->as.boolean);
        return true;
    }
    if (e->kind == EXPR_UNARY && e->as.unary.op == OP_NEGATE && e->as.unary.operand->kind == EXPR_NUMBER) {
        *out = value_number(c->arena, decimal_negate(e->as.unary.operand->as.number));
        return true;
    }
    return false;
}

static bool fits_default(Checker *c, const Type *type, const Type *given)
{
    return type_accepts(c->arena, type, given) && !(type->kind == TYPE_INTEGER && given->kind == TYPE_NUMBER);
}

/* Reports a constant that breaks the rule of its own field. */
static void check_rule(Checker *c, const FieldRule *f, Value v, Span at)
{
    Code code = rule_broken_by(&f->rule, v, c->effort);
    if (code == CODE_COUNT)
        return;
    if (code == E_DATA_NO_CHOICE)
        diag(c->dg, E_DEFAULT_NO_CHOICE, at, *v.text);
    else if (code == E_DATA_PATTERN_HARD)
        diag_hint(c->dg, diag(c->dg, code, at, f->name, *v.text, f->rule.pattern_text), H_PATTERN_HARD);
    else
        diag(c->dg, E_DEFAULT_OUTSIDE, at, f->name);
}

static void report_default_type(Checker *c, const FieldRule *f, const Expr *e)
{
    Diag *d = diag(c->dg, E_DEFAULT_TYPE, e->span, f->name, type_text(c->arena, f->type),
                   type_text(c->arena, e->type));
    if (f->type->kind == TYPE_DATE)
        diag_hint(c->dg, d, H_DATE_FUNCTION);
}

/* The default of an image is the path of its file, from the folder of this one. */
static bool is_image_path(const FieldRule *f, Value v)
{
    const Type *t = f->type->kind == TYPE_LIST ? f->type->item : f->type;
    return t->kind == TYPE_IMAGE && v.kind == VALUE_TEXT;
}

static Value read_default_image(Checker *c, const Expr *e)
{
    const Image *image = read_image_file(c, e);
    return image ? value_at(value_image(image), e->span) : value_missing();
}

void check_default(Checker *c, const Field *field, FieldRule *f, bool members_only)
{
    Expr *e = field->default_value;
    if (!e)
        return;
    f->has_default = true;
    if (!constant_value(c, e, &f->fallback)) {
        f->computed = e;
        if (members_only)
            diag(c->dg, E_DEFAULT_NOT_CONSTANT, e->span, f->name);
        return;
    }
    check_expr(c, e);
    bool is_image = is_image_path(f, f->fallback);
    if (is_image)
        f->fallback = read_default_image(c, e);
    Value single = f->fallback;
    /* A list field takes a single value as a list of one, also as its default. */
    bool one = f->type->kind == TYPE_LIST;
    if (one)
        f->fallback = value_list(c->arena, 1, &f->fallback);
    if (is_image)
        return;
    if (!fits_default(c, one ? f->type->item : f->type, e->type))
        report_default_type(c, f, e);
    else
        check_rule(c, f, single, e->span);
}

void check_computed_defaults(Checker *c, const Schema *s, size_t first)
{
    for (size_t i = first; i < s->count; i++) {
        const FieldRule *f = &s->fields[i];
        if (!f->computed)
            continue;
        Expr *e = f->computed;
        check_expr(c, e);
        if (!fits_default(c, f->type, e->type))
            report_default_type(c, f, e);
    }
}
