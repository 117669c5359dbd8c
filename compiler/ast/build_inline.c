/* Constructors of inlines. */
#include "ast/build.h"

static Inline *inline_new(Build *b, Span at, InlineKind kind, uint32_t inside)
{
    Inline *i = NEW(b->arena, Inline);
    i->kind = kind;
    i->span = at;
    i->depth = depth_around(b, at, inside);
    return i;
}

Inline *inline_plain(Build *b, Span at, InlineKind kind)
{
    return inline_new(b, at, kind, 0);
}

Inline *inline_text(Build *b, Span at, Str text)
{
    Inline *i = inline_new(b, at, INLINE_TEXT, 0);
    i->as.text = text;
    return i;
}

Inline *inline_value(Build *b, Span at, Shown shown)
{
    if (shown.value->kind == EXPR_ERROR)
        return inline_plain(b, at, INLINE_ERROR);
    Inline *i = inline_new(b, at, INLINE_VALUE, shown.value->depth);
    i->as.value.expr = shown.value;
    i->as.value.format = shown.format;
    i->as.value.format_span = shown.format_at;
    return i;
}

static InlineBranch *branch_new(Build *b, Expr *condition, InlineList body)
{
    InlineBranch *branch = NEW(b->arena, InlineBranch);
    branch->condition = condition;
    branch->body = body;
    return branch;
}

Inline *inline_if(Build *b, Span at, Expr *condition, InlineList body, InlineBranches further)
{
    InlineBranch *first = branch_new(b, condition, body);
    first->next = further.first;
    uint32_t inside = 0;
    for (const InlineBranch *x = first; x; x = x->next)
        inside = depth_max(inside,
                           depth_max(depth_of_expr(x->condition), depth_of_inlines(x->body)));
    Inline *i = inline_new(b, at, INLINE_IF, inside);
    i->as.branches = first;
    return i;
}

Inline *inline_for(Build *b, Span at, LoopHead head, InlineList body)
{
    if (!head.list)
        return inline_plain(b, at, INLINE_ERROR);
    uint32_t inside = depth_max(depth_of_expr(head.list), depth_of_expr(head.separator));
    Inline *i = inline_new(b, at, INLINE_FOR, depth_max(inside, depth_of_inlines(body)));
    i->as.loop.index = head.index;
    i->as.loop.variable = head.variable;
    i->as.loop.list = head.list;
    i->as.loop.separator = head.separator;
    i->as.loop.body = body;
    return i;
}

Inline *inline_style(Build *b, Span at, Name style, InlineList body)
{
    Inline *i = inline_new(b, at, INLINE_STYLE, depth_of_inlines(body));
    i->as.span.style = style;
    i->as.span.body = body;
    return i;
}

Inline *inline_strong(Build *b, Span at, InlineList body)
{
    Inline *i = inline_new(b, at, INLINE_STRONG, depth_of_inlines(body));
    i->as.span.body = body;
    return i;
}

Inline *inline_footnote(Build *b, Span at, InlineList body)
{
    Inline *i = inline_new(b, at, INLINE_FOOTNOTE, depth_of_inlines(body));
    i->as.footnote.body = body;
    return i;
}

Inline *inline_link(Build *b, Span at, InlineList body, InlineList url)
{
    Inline *i = inline_new(b, at, INLINE_LINK,
                           depth_max(depth_of_inlines(body), depth_of_inlines(url)));
    i->as.link.body = body;
    i->as.link.url = url;
    return i;
}

Inline *inline_ref(Build *b, Span at, Name name, Expr *label)
{
    Inline *i = inline_new(b, at, INLINE_REF, depth_of_expr(label));
    i->as.ref.name = name;
    i->as.ref.label = label;
    return i;
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
    if (list.last)
        list.last->next = i;
    else
        list.first = i;
    list.last = i;
    return list;
}

InlineBranches inline_branches_add(Build *b, InlineBranches list, Expr *condition, InlineList body)
{
    InlineBranch *branch = branch_new(b, condition, body);
    if (list.last)
        list.last->next = branch;
    else
        list.first = branch;
    list.last = branch;
    return list;
}
