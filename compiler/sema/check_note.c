/* Footnotes and links. */
#include "sema/checker.h"
#include "sema/link_fault.h"

/* ---- footnotes ---- */

void check_footnote(Checker *c, Inline *i)
{
    const Inline *around = c->note;
    c->template->has_footnotes = true;
    if (around)
        diag_note(c->dg, diag(c->dg, E_NOTE_NESTED, i->span), N_OUTER_HERE, around->span);
    else if (c->in_story)
        diag(c->dg, E_NOTE_IN_STORY, i->span);
    if (c->component && !c->component->note)
        c->component->note = i;
    c->note = i;
    check_inlines(c, &i->as.span.body);
    c->note = around;
}

void check_notes_of_component(Checker *c, const Block *call, const ComponentEntry *entry)
{
    if (!entry->note)
        return;
    if (c->component && !c->component->note)
        c->component->note = entry->note;
    if (c->in_story)
        diag_note(c->dg, diag(c->dg, E_NOTE_IN_STORY, call->head), N_NOTE_HERE, entry->note->span);
}

/* ---- links ---- */

static void check_fixed_address(Checker *c, const Inline *text)
{
    Buf uri = buf_open(arena_memory(c->arena));
    Str address = str_trim(text->as.text);
    AddressFault fault = address_put(&uri, address);
    if (fault != ADDRESS_RIGHT)
        link_fault(c->arena, c->dg, fault, text->span, address);
    else if (address_is_inside(address))
        diag(c->dg, E_NOT_YET, text->span, STR("[…](#…)"));
    buf_close(&uri);
}

/* What stands before the first value tells the scheme. */
static void check_beginning(Checker *c, const Inline *text)
{
    Str beginning = str_trim(text->as.text);
    if (!address_may_begin(beginning))
        link_fault(c->arena, c->dg, ADDRESS_ELSEWHERE, text->span, beginning);
}

static void check_value(Checker *c, Inline *i)
{
    const Expr *e = i->as.value.expr;
    check_expr(c, i->as.value.expr);
    if (e->type->kind == TYPE_IMAGE)
        diag(c->dg, E_NO_PLAIN_FORM, e->span, type_text(c->arena, e->type));
    else
        check_shown(c, e, i->as.value.format, i->as.value.format_span, &i->as.value.parsed);
}

static void check_address(Checker *c, Inline *link)
{
    InlineList *url = &link->as.link.url;
    if (!url->first) {
        diag_hint(c->dg, diag(c->dg, E_LINK_EMPTY, link->span), H_LITERAL, STR("\\["));
        return;
    }
    for (Inline *i = url->first; i; i = i->next)
        if (i->kind == INLINE_VALUE)
            check_value(c, i);
    if (url->first->kind != INLINE_TEXT)
        return;
    if (!url->first->next)
        check_fixed_address(c, url->first);
    else if (url->first->next->kind == INLINE_VALUE)
        check_beginning(c, url->first);
}

void check_link(Checker *c, Inline *i)
{
    c->template->has_links = true;
    check_inlines(c, &i->as.link.body);
    check_address(c, i);
}
