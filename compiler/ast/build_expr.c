/* Constructors of expressions. */
#include "ast/build.h"

static Expr *expr_new(Build *b, Span at, ExprKind kind, uint32_t inside)
{
    Expr *e = NEW(b->arena, Expr);
    e->kind = kind;
    e->span = at;
    e->depth = depth_around(b, at, inside);
    return e;
}

Expr *expr_error(Build *b, Span at)
{
    return expr_new(b, at, EXPR_ERROR, 0);
}

Expr *expr_name(Build *b, Name name)
{
    Expr *e = expr_new(b, name.span, EXPR_NAME, 0);
    e->as.name.faulty = name.faulty;
    e->as.name.text = name.text;
    return e;
}

Expr *expr_number(Build *b, Span at, Str digits)
{
    Expr *e = expr_new(b, at, EXPR_NUMBER, 0);
    if (decimal_parse(digits, &e->as.number) != DECIMAL_OK)
        diag(b->diags, E_NUMBER_TOO_LONG, at);
    return e;
}

Expr *expr_boolean(Build *b, Span at, bool value)
{
    Expr *e = expr_new(b, at, EXPR_BOOLEAN, 0);
    e->as.boolean = value;
    return e;
}

Expr *expr_string(Build *b, Span at, StringParts parts)
{
    uint32_t inside = 0;
    for (const StringPart *p = parts.first; p; p = p->next)
        inside = depth_max(inside, depth_of_expr(p->value));
    Expr *e = expr_new(b, at, EXPR_STRING, inside);
    e->as.string = parts;
    return e;
}

Expr *expr_unary(Build *b, Span at, Operator op, Expr *operand)
{
    Expr *e = expr_new(b, at, EXPR_UNARY, operand->depth);
    e->as.unary.op = op;
    e->as.unary.operand = operand;
    return e;
}

Expr *expr_binary(Build *b, Span at, Operator op, Span op_at, Expr *left, Expr *right)
{
    Expr *e = expr_new(b, at, EXPR_BINARY, depth_max(left->depth, right->depth));
    e->as.binary.op = op;
    e->as.binary.op_span = op_at;
    e->as.binary.left = left;
    e->as.binary.right = right;
    return e;
}

Expr *expr_condition(Build *b, Span at, Expr *condition, Expr *then, Expr *otherwise)
{
    uint32_t inside = depth_max(condition->depth, depth_max(then->depth, otherwise->depth));
    Expr *e = expr_new(b, at, EXPR_CONDITION, inside);
    e->as.condition.condition = condition;
    e->as.condition.then = then;
    e->as.condition.otherwise = otherwise;
    return e;
}

Expr *expr_member(Build *b, Span at, Expr *object, Name name)
{
    Expr *e = expr_new(b, at, EXPR_MEMBER, object->depth);
    e->as.member.object = object;
    e->as.member.name = name;
    return e;
}

Expr *expr_index(Build *b, Span at, Expr *object, Expr *index)
{
    Expr *e = expr_new(b, at, EXPR_INDEX, depth_max(object->depth, index->depth));
    e->as.index.object = object;
    e->as.index.index = index;
    return e;
}

Expr *expr_call(Build *b, Span at, Name name, ArgumentList args)
{
    Expr *e = expr_new(b, at, EXPR_CALL, depth_of_arguments(args));
    e->as.call.name = name;
    e->as.call.args = args;
    return e;
}

Expr *expr_pipe(Build *b, Span at, Expr *value, Name name, ArgumentList args)
{
    Argument *first = NEW(b->arena, Argument);
    first->value = value;
    first->next = args.first;
    args.first = first;
    if (!args.last)
        args.last = first;
    args.count++;
    return expr_call(b, at, name, args);
}

Expr *expr_record(Build *b, Span at, ArgumentList members)
{
    Expr *e = expr_new(b, at, EXPR_RECORD, depth_of_arguments(members));
    e->as.record.members = arguments_at(members, at);
    return e;
}

Expr *expr_list(Build *b, Span at, ExprList items)
{
    uint32_t inside = 0;
    for (const Expr *item = items.first; item; item = item->next)
        inside = depth_max(inside, item->depth);
    Expr *e = expr_new(b, at, EXPR_LIST, inside);
    e->as.list.items = items;
    return e;
}

Expr *expr_query(Build *b, Span at, ExprKind kind, Expr *list, Expr *by, bool descending)
{
    Expr *e = expr_new(b, at, kind, depth_max(list->depth, by->depth));
    e->as.query.list = list;
    e->as.query.by = by;
    e->as.query.descending = descending;
    return e;
}

ExprList exprs_add(ExprList list, Expr *e)
{
    if (list.last)
        list.last->next = e;
    else
        list.first = e;
    list.last = e;
    list.count++;
    return list;
}

ArgumentList arguments_add(Build *b, ArgumentList list, Name name, Expr *value)
{
    Argument *a = NEW(b->arena, Argument);
    a->name = name;
    a->value = value;
    if (list.last)
        list.last->next = a;
    else
        list.first = a;
    list.last = a;
    list.count++;
    return list;
}

ArgumentList arguments_at(ArgumentList list, Span brackets)
{
    list.span = brackets;
    return list;
}

static StringParts string_add(StringParts parts, StringPart *part)
{
    if (parts.last)
        parts.last->next = part;
    else
        parts.first = part;
    parts.last = part;
    return parts;
}

/* Text that goes on in the source where the last part ended is one with it. */
StringParts string_add_text(Build *b, StringParts parts, Span at, Str text)
{
    StringPart *last = parts.last;
    if (last && !last->value && last->text.s + last->text.n == text.s) {
        last->text.n += text.n;
        last->span.end = at.end;
        return parts;
    }
    StringPart *part = NEW(b->arena, StringPart);
    part->span = at;
    part->text = text;
    return string_add(parts, part);
}

StringParts string_add_value(Build *b, StringParts parts, Span at, Shown shown)
{
    StringPart *part = NEW(b->arena, StringPart);
    part->span = at;
    part->value = shown.value;
    part->format = shown.format;
    part->format_span = shown.format_at;
    return string_add(parts, part);
}
