/* Constructors of expressions. */
#include "ast/build.h"

#include "base/list.h"

static Expr *expr_new(Build *b, Span at, uint32_t inside, Expr made)
{
    Expr *e = arena_copy(b->arena, &made, sizeof made);
    e->span = at;
    e->depth = depth_around(b, at, inside);
    return e;
}

Expr *expr_error(Build *b, Span at)
{
    return expr_new(b, at, 0, (Expr){.kind = EXPR_ERROR});
}

Expr *expr_name(Build *b, Name name)
{
    return expr_new(b, name.span, 0, (Expr){EXPR_NAME, .as.name = {name.text, name.faulty}});
}

Expr *expr_number(Build *b, Span at, Str digits)
{
    return expr_new(b, at, 0, (Expr){EXPR_NUMBER, .as.number = bound(b, at, digits, false)});
}

Expr *expr_boolean(Build *b, Span at, bool value)
{
    return expr_new(b, at, 0, (Expr){EXPR_BOOLEAN, .as.boolean = value});
}

Expr *expr_string(Build *b, Span at, StringParts parts)
{
    uint32_t inside = 0;
    for (const StringPart *p = parts.first; p; p = p->next)
        inside = depth_max(inside, depth_of_expr(p->value));
    return expr_new(b, at, inside, (Expr){EXPR_STRING, .as.string = parts});
}

Expr *expr_unary(Build *b, Span at, Operator op, Expr *operand)
{
    return expr_new(b, at, operand->depth, (Expr){EXPR_UNARY, .as.unary = {op, operand}});
}

Expr *expr_binary(Build *b, Span at, Sign sign, Expr *left, Expr *right)
{
    return expr_new(b, at, depth_max(left->depth, right->depth),
                    (Expr){EXPR_BINARY, .as.binary = {sign.op, sign.at, left, right}});
}

Expr *expr_condition(Build *b, Span at, Expr *condition, Expr *then, Expr *otherwise)
{
    return expr_new(b, at, depth_max(condition->depth, depth_max(then->depth, otherwise->depth)),
                    (Expr){EXPR_CONDITION, .as.condition = {condition, then, otherwise}});
}

Expr *expr_member(Build *b, Span at, Expr *object, Name name)
{
    return expr_new(b, at, object->depth,
                    (Expr){EXPR_MEMBER, .as.member = {.object = object, .name = name}});
}

Expr *expr_index(Build *b, Span at, Expr *object, Expr *index)
{
    return expr_new(b, at, depth_max(object->depth, index->depth),
                    (Expr){EXPR_INDEX, .as.index = {object, index}});
}

Expr *expr_call(Build *b, Span at, Name name, ArgumentList args)
{
    return expr_new(b, at, depth_of_arguments(args),
                    (Expr){EXPR_CALL, .as.call = {.name = name, .args = args}});
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
    return expr_new(b, at, depth_of_arguments(members),
                    (Expr){EXPR_RECORD, .as.record = {arguments_at(members, at)}});
}

Expr *expr_list(Build *b, Span at, ExprList items)
{
    uint32_t inside = 0;
    for (const Expr *item = items.first; item; item = item->next)
        inside = depth_max(inside, item->depth);
    return expr_new(b, at, inside, (Expr){EXPR_LIST, .as.list = {items}});
}

Expr *expr_query(Build *b, Span at, ExprKind kind, Expr *list, Expr *by)
{
    return expr_new(b, at, depth_max(list->depth, by->depth),
                    (Expr){kind, .as.query = {.list = list, .by = by}});
}

Expr *expr_descending(Expr *sort)
{
    sort->as.query.descending = true;
    return sort;
}

ExprList exprs_add(ExprList list, Expr *e)
{
    LIST_ADD(&list, e);
    list.count++;
    return list;
}

ArgumentList arguments_add(Build *b, ArgumentList list, Name name, Expr *value)
{
    Argument *a = NEW_WITH(b->arena, Argument, .name = name, .value = value);
    LIST_ADD(&list, a);
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
    LIST_ADD(&parts, part);
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
    StringPart *part = NEW_WITH(b->arena, StringPart, .span = at, .text = text);
    return string_add(parts, part);
}

StringParts string_add_value(Build *b, StringParts parts, Span at, Shown shown)
{
    StringPart *part = NEW_WITH(b->arena, StringPart, .span = at, .value = shown.value,
                                                      .format = shown.format,
                                                      .format_span = shown.format_at);
    return string_add(parts, part);
}
