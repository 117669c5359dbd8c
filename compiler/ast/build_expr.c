#include "ast/build_expr.h"

#include "base/list.h"

Expr *expr_new(Build *b, Span at, Expr node)
{
    Expr *e = arena_copy(b->arena, &node, sizeof node);
    e->span = at;
    e->depth = depth_around(b, at, depth_of_node(e, expr_parts(e->kind)));
    return e;
}

Expr *expr_error(Build *b, Span at)
{
    return expr_new(b, at, (Expr){.kind = EXPR_ERROR});
}

Expr *expr_name(Build *b, Name name)
{
    return expr_new(b, name.span, (Expr){.kind = EXPR_NAME, .as.name = {.text = name.text, .faulty = name.faulty}});
}

Expr *expr_number(Build *b, Span at, Str digits)
{
    Expr *e = expr_new(b, at, (Expr){.kind = EXPR_NUMBER});
    if (decimal_parse(digits, &e->as.number) != DECIMAL_OK)
        diag(b->diags, E_NUMBER_TOO_LONG, at);
    return e;
}

Expr *expr_string(Build *b, Span at, StringParts parts)
{
    return expr_new(b, at, (Expr){.kind = EXPR_STRING, .as.string = parts});
}

Expr *expr_binary(Build *b, Span at, Infix infix, Expr *left, Expr *right)
{
    return expr_new(b, at, (Expr){.kind = EXPR_BINARY,
                                  .as.binary = {.op = infix.op, .op_span = infix.at, .left = left, .right = right}});
}

Expr *expr_pipe(Build *b, Span at, Expr *value, Name name, ArgumentList args)
{
    Argument *first = NEW_WITH(b->arena, Argument, .value = value, .next = args.first);
    args.first = first;
    if (!args.last)
        args.last = first;
    args.count++;
    return expr_new(b, at, (Expr){.kind = EXPR_CALL, .as.call = {.name = name, .args = args}});
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

/* Text that continues where the last part ended is merged into it. */
StringParts string_add_text(Build *b, StringParts parts, Span at, Str text)
{
    StringPart *last = parts.last;
    if (last && !last->value && last->text.s + last->text.n == text.s) {
        last->text.n += text.n;
        last->span.end = at.end;
        return parts;
    }
    StringPart *part = NEW_WITH(b->arena, StringPart, .span = at, .text = text);
    LIST_ADD(&parts, part);
    return parts;
}

StringParts string_add_value(Build *b, StringParts parts, Span at, Shown shown)
{
    StringPart *part = NEW_WITH(b->arena, StringPart, .span = at, .value = shown.value, .format = shown.format,
                                                       .format_span = shown.format_at);
    LIST_ADD(&parts, part);
    return parts;
}
