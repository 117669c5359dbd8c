/* Checks inlines. */
#include "check/blocks/check_block.h"
#include "check/blocks/check_image.h"
#include "check/blocks/check_label.h"
#include "check/blocks/check_note.h"
#include "check/check_expr.h"
#include "check/scope.h"
#include "check/unknown_names.h"
#include "props/style_lookup.h"

static void check_inline_branches(Checker *c, InlineBranch *first)
{
    for (InlineBranch *b = first; b; b = b->next) {
        if (b->condition)
            check_condition(c, b->condition);
        check_inlines(c, &b->body);
    }
}

static void check_inline_loop(Checker *c, Inline *i)
{
    bool listed = check_list(c, i->as.loop.list);
    if (i->as.loop.separator)
        check_string(c, i->as.loop.separator);
    ScopeMark mark = scope_enter(c);
    const Type *item = listed ? i->as.loop.list->type->item : type_plain(TYPE_ERROR);
    i->as.loop.slot = scope_add(c, i->as.loop.variable, item, listed && i->as.loop.list->type->gaps);
    scope_add(c, i->as.loop.index, type_plain(TYPE_INTEGER), false);
    c->scope.loops++;
    check_inlines(c, &i->as.loop.body);
    c->scope.loops--;
    scope_leave(c, mark);
}

static void check_character_style(Checker *c, Inline *i)
{
    style_of_kind(c, i->as.span.style, STYLE_CHARACTER, &i->as.span.style_number);
    check_inlines(c, &i->as.span.body);
}

/* A value, or an inline picture, whose format is its width. */
static void check_value(Checker *c, Inline *i)
{
    check_expr(c, i->as.value.expr);
    if (i->as.value.expr->type->kind == TYPE_IMAGE)
        check_inline_image(c, i);
    else
        check_shown(c, i->as.value.expr, i->as.value.format, i->as.value.format_span, &i->as.value.parsed);
}

/* `{pages}` is the number of pages, even if there is a field of that name, which must be in backquotes. */
static void warn_of_value(Checker *c, const Inline *i, Str word)
{
    Span declared = scope_declared(c, (Name){.text = word, .span = i->span});
    if (!declared.file)
        return;
    Diag *d = diag(c->dg, W_WORD_NOT_VALUE, i->span, word);
    diag_hint(c->dg, d, H_WRITE, str_format(c->arena, "{`%.*s`}", STR_ARG(word)));
    diag_note(c->dg, d, N_DECLARED_HERE, declared, word);
}

static void check_inline(Checker *c, Inline *i)
{
    switch (i->kind) {
    case INLINE_ERROR:
    case INLINE_TEXT:
    case INLINE_SOFT:
        return;
    case INLINE_BREAK: warn_of_value(c, i, STR("br")); return;
    case INLINE_TAB: warn_of_value(c, i, STR("tab")); return;
    case INLINE_PAGE: warn_of_value(c, i, STR("page")); return;
    case INLINE_PAGES: warn_of_value(c, i, STR("pages")); return;
    case INLINE_VALUE: check_value(c, i); return;
    case INLINE_IF: check_inline_branches(c, i->as.branches); return;
    case INLINE_FOR: check_inline_loop(c, i); return;
    case INLINE_STYLE: check_character_style(c, i); return;
    case INLINE_STRONG: check_inlines(c, &i->as.span.body); return;
    case INLINE_FOOTNOTE: check_footnote(c, i); return;
    case INLINE_LINK: check_link(c, i); return;
    case INLINE_REF: check_reference(c, i); return;
    case INLINE_BAR: return; /* only in the rows of tables */
    }
}

void check_inlines(Checker *c, InlineList *inlines)
{
    for (Inline *i = inlines->first; i; i = i->next)
        check_inline(c, i);
}
