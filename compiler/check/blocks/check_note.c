/* Footnotes and links. */
#include "check/blocks/check_note.h"

#include "check/blocks/check_block.h"
#include "check/blocks/check_label.h"
#include "check/check_expr.h"
#include "check/unknown_names.h"
#include "doc/address.h"

/* ---- footnotes ---- */

void check_footnote(Checker *c, Inline *i)
{
    const Inline *around = c->scope.note;
    c->template->has_footnotes = true;
    if (around)
        diag_note(c->dg, diag(c->dg, E_NOTE_NESTED, i->span), N_OUTER_HERE, around->span);
    else if (c->scope.in_story && !nesting_is_lost(c))
        diag(c->dg, E_NOTE_IN_STORY, i->span);
    if (c->scope.component && !c->scope.component->note)
        c->scope.component->note = i;
    c->scope.note = i;
    check_inlines(c, &i->as.footnote.body);
    c->scope.note = around;
}

void check_notes_of_component(Checker *c, const Block *call, const ComponentEntry *entry)
{
    if (!entry->note)
        return;
    if (c->scope.component && !c->scope.component->note)
        c->scope.component->note = entry->note;
    if (c->scope.in_story && !nesting_is_lost(c))
        diag_note(c->dg, diag(c->dg, E_NOTE_IN_STORY, call->head), N_NOTE_HERE, entry->note->span);
}

/* ---- links ---- */

/* Joins neighbouring texts of an address, which an escape separates. */
static void join_texts(Arena *a, InlineList *url)
{
    for (Inline *i = url->first; i; i = i->next) {
        for (Inline *next = i->next; next && i->kind == INLINE_TEXT && next->kind == INLINE_TEXT; next = i->next) {
            i->as.text = str_join2(a, i->as.text, next->as.text);
            i->span.end = next->span.end;
            i->next = next->next;
        }
        url->last = i;
    }
}

/* `#name` as the string that {ref "…"} takes. */
static Expr *name_of_place(Arena *a, const InlineList *url, Span at)
{
    Expr *e = NEW(a, Expr);
    StringPart **next = &e->as.string.first;
    e->kind = EXPR_STRING;
    e->span = at;
    for (const Inline *i = url->first; i; i = i->next) {
        StringPart *part = NEW(a, StringPart);
        part->span = i->span;
        if (i->kind == INLINE_VALUE) {
            part->value = i->as.value.expr;
            part->format = i->as.value.format;
            part->format_span = i->as.value.format_span;
        } else {
            part->text = i == url->first ? str_sub(i->as.text, 1, i->as.text.n) : i->as.text;
        }
        e->as.string.last = *next = part;
        next = &part->next;
    }
    return e;
}

/* A link to a place in the document is a reference with its own text. */
static void check_place_link(Checker *c, Inline *link)
{
    const InlineList *url = &link->as.link.url;
    Span at = {url->first->span.start, url->last->span.end, url->first->span.file};
    Inline *ref = NEW_WITH(c->arena, Inline, .kind = INLINE_REF, .span = at);
    ref->as.ref.label = name_of_place(c->arena, url, at);
    link->as.link.place = ref;
    check_reference(c, ref);
}

static void check_fixed_address(Checker *c, const Inline *text)
{
    Buf uri = buf_open(arena_memory(c->arena));
    Str address = str_trim(text->as.text);
    AddressFault fault = address_put(&uri, address);
    if (fault != ADDRESS_RIGHT)
        link_fault(c->arena, c->dg, fault, text->span, address);
    buf_close(&uri);
}

/* The text before the first value decides the scheme; what is known only with the data is checked then. */
static void check_outer_address(Checker *c, const InlineList *url)
{
    const Inline *first = url->first;
    Str beginning = first->kind == INLINE_TEXT ? str_trim(first->as.text) : STR("");
    for (Inline *i = url->first; i; i = i->next)
        if (i->kind == INLINE_VALUE) {
            check_expr(c, i->as.value.expr);
            check_shown(c, i->as.value.expr, i->as.value.format, i->as.value.format_span, &i->as.value.parsed);
        }
    if (first->kind == INLINE_TEXT && !first->next)
        check_fixed_address(c, first);
    else if (!address_may_begin(beginning))
        link_fault(c->arena, c->dg, ADDRESS_ELSEWHERE, first->span, str_join2(c->arena, beginning, STR("…")));
}

static bool is_faulty(const InlineList *url)
{
    for (const Inline *i = url->first; i; i = i->next)
        if (i->kind == INLINE_ERROR)
            return true;
    return false;
}

void check_link(Checker *c, Inline *i)
{
    InlineList *url = &i->as.link.url;
    c->template->has_links = true;
    check_inlines(c, &i->as.link.body);
    join_texts(c->arena, url);
    if (is_faulty(url))
        return;
    if (!url->first)
        diag_hint(c->dg, diag(c->dg, E_LINK_EMPTY, i->span), H_LITERAL, STR("\\["));
    else if (url->first->kind == INLINE_TEXT && str_starts(url->first->as.text, STR("#")))
        check_place_link(c, i);
    else
        check_outer_address(c, url);
}
