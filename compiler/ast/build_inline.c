/* Constructors of inlines. */
#include "ast/build.h"

#include "base/list.h"

static Inline *inline_new(Build *b, Span at, uint32_t inside, Inline made)
{
    Inline *i = arena_copy(b->arena, &made, sizeof made);
    i->span = at;
    i->depth = depth_around(b, at, inside);
    return i;
}

Inline *inline_plain(Build *b, Span at, InlineKind kind)
{
    return inline_new(b, at, 0, (Inline){.kind = kind});
}

Inline *inline_text(Build *b, Span at, Str text)
{
    return inline_new(b, at, 0, (Inline){INLINE_TEXT, .as.text = text});
}

Inline *inline_value(Build *b, Span at, Shown shown)
{
    if (shown.value->kind == EXPR_ERROR)
        return inline_plain(b, at, INLINE_ERROR);
    return inline_new(b, at, shown.value->depth, (Inline){INLINE_VALUE, .as.value = {
        shown.value, shown.format, shown.format_at}});
}

static InlineBranch *branch_new(Build *b, Expr *condition, InlineList body)
{
    return NEW_WITH(b->arena, InlineBranch, condition, body, NULL);
}

Inline *inline_if(Build *b, Span at, Expr *condition, InlineList body, InlineBranches further)
{
    InlineBranch *first = branch_new(b, condition, body);
    first->next = further.first;
    uint32_t inside = 0;
    for (const InlineBranch *x = first; x; x = x->next)
        inside = depth_max(inside,
                           depth_max(depth_of_expr(x->condition), depth_of_inlines(x->body)));
    return inline_new(b, at, inside, (Inline){INLINE_IF, .as.branches = first});
}

Inline *inline_for(Build *b, Span at, LoopHead head, InlineList body)
{
    if (!head.list)
        return inline_plain(b, at, INLINE_ERROR);
    uint32_t inside = depth_max(depth_of_expr(head.list), depth_of_expr(head.separator));
    return inline_new(b, at, depth_max(inside, depth_of_inlines(body)),
                      (Inline){INLINE_FOR, .as.loop = {
        head.index, head.variable, head.list, head.separator, body}});
}

Inline *inline_style(Build *b, Span at, Name style, InlineList body)
{
    Inline *i = inline_span(b, at, INLINE_STYLE, body);
    i->as.span.style = style;
    return i;
}

Inline *inline_span(Build *b, Span at, InlineKind kind, InlineList body)
{
    return inline_new(b, at, depth_of_inlines(body), (Inline){kind, .as.span = {.body = body}});
}

Inline *inline_link(Build *b, Span at, InlineList body, InlineList url)
{
    return inline_new(b, at, depth_max(depth_of_inlines(body), depth_of_inlines(url)),
                      (Inline){INLINE_LINK, .as.link = {.body = body, .url = url}});
}

Inline *inline_ref(Build *b, Span at, Name name, Expr *label)
{
    return inline_new(b, at, depth_of_expr(label), (Inline){INLINE_REF, .as.ref = {name, label}});
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
    LIST_ADD(&list, branch_new(b, condition, body));
    return list;
}
