#include "ast/build_inline.h"

#include "ast/build_expr.h"
#include "base/list.h"

Inline *inline_new(Build *b, Span at, Inline node)
{
    Inline *i = arena_copy(b->arena, &node, sizeof node);
    i->span = at;
    i->depth = depth_around(b, at, depth_of_node(i, inline_parts(i->kind)));
    return i;
}

Inline *inline_plain(Build *b, Span at, InlineKind kind)
{
    return inline_new(b, at, (Inline){.kind = kind});
}

Inline *inline_text(Build *b, Span at, Str text)
{
    return inline_new(b, at, (Inline){.kind = INLINE_TEXT, .as.text = text});
}

Inline *inline_value(Build *b, Span at, Shown shown)
{
    if (shown.value->kind == EXPR_ERROR)
        return inline_plain(b, at, INLINE_ERROR);
    return inline_new(b, at, (Inline){.kind = INLINE_VALUE,
                                      .as.value = {.expr = shown.value, .format = shown.format,
                                                   .format_span = shown.format_at}});
}

static InlineBranch *branch_new(Build *b, Expr *condition, InlineList body)
{
    return NEW_WITH(b->arena, InlineBranch, .condition = condition, .body = body);
}

Inline *inline_if(Build *b, Span at, Expr *condition, InlineList body, InlineBranches further)
{
    InlineBranch *first = branch_new(b, condition, body);
    first->next = further.first;
    return inline_new(b, at, (Inline){.kind = INLINE_IF, .as.branches = first});
}

Inline *inline_for(Build *b, Span at, LoopHead head, InlineList body)
{
    if (!head.list)
        return inline_plain(b, at, INLINE_ERROR);
    return inline_new(b, at, (Inline){.kind = INLINE_FOR,
                                      .as.loop = {.index = head.index, .variable = head.variable, .list = head.list,
                                                  .separator = head.separator, .body = body}});
}

static bool goes_on(const Inline *last, const Inline *next)
{
    return last && last->kind == INLINE_TEXT && next->kind == INLINE_TEXT &&
           last->as.text.s + last->as.text.n == next->as.text.s;
}

InlineList inlines_add(InlineList list, Inline *i)
{
    if (goes_on(list.last, i)) {
        list.last->as.text.n += i->as.text.n;
        list.last->span.end = i->span.end;
        return list;
    }
    LIST_ADD(&list, i);
    return list;
}

InlineBranches inline_branches_add(Build *b, InlineBranches list, Expr *condition, InlineList body)
{
    InlineBranch *branch = branch_new(b, condition, body);
    LIST_ADD(&list, branch);
    return list;
}
