/* Links. An address is assembled from texts and values, and checked when it is complete. */
#include "eval/link.h"

#include "doc/address.h"
#include "eval/blocks/paragraphs.h"
#include "eval/fault.h"
#include "eval/label.h"
#include "eval/values/expr.h"
#include "eval/values/show.h"

typedef struct Address {
    Str text;            /* as given */
    bool lacks;          /* a value in it is missing */
    bool masked;
    const Inline *first; /* the first value and its result; NULL: the address is fixed */
    Value value;
} Address;

static void add_value(Evaluation *ev, Address *to, Buf *b, const Inline *i)
{
    const Expr *e = i->as.value.expr;
    Value v = eval_expr(ev, e);
    show_value(ev, b, v, (ValueForm){e->type, i->as.value.parsed, e});
    to->lacks = to->lacks || value_is_missing(v);
    to->masked = to->masked || value_is_masked(v);
    if (!to->first) {
        to->first = i;
        to->value = v;
    }
}

static Address read_address(Evaluation *ev, const InlineList *url)
{
    Address a = {0};
    Buf b = buf_open(arena_memory(ev->scope));
    for (const Inline *i = url->first; i; i = i->next)
        if (i->kind == INLINE_TEXT)
            buf_put(&b, i->as.text);
        else if (i->kind == INLINE_VALUE)
            add_value(ev, &a, &b, i);
    a.text = str_trim(buf_take(&b, ev->scope));
    return a;
}

/* Reports at the value's place in the data. */
static void report(Evaluation *ev, const Address *a, AddressFault fault, Span link)
{
    const Expr *e = a->first->as.value.expr;
    bool known = a->value.file != 0;
    Diag *d = link_fault(ev->scope, ev->dg, fault, known ? value_place(a->value) : e->span, a->text);
    if (known)
        diag_note(ev->dg, d, N_LINK_HERE, link);
    else
        note_values(ev, d, e);
}

/* The address as a URI; empty if there is none. */
static Str checked(Evaluation *ev, const Address *a, Span link)
{
    if (a->text.n == 0 || a->masked)
        return STR("");
    Buf uri = buf_open(arena_memory(ev->scope));
    AddressFault fault = address_put(&uri, a->text);
    Str address = fault == ADDRESS_RIGHT ? buf_copy(&uri, ev->scope) : STR("");
    buf_close(&uri);
    if (fault != ADDRESS_RIGHT && !(fault == ADDRESS_INCOMPLETE && a->lacks))
        report(ev, a, fault, link);
    return address;
}

/* The bookmark of the place, as for a reference; empty if nothing was written there. */
static Str bookmark_of(Evaluation *ev, const Inline *place)
{
    Pieces found = new_pieces(ev);
    eval_reference(ev, &found, place, plain_look);
    for (size_t i = 0; i < found.count; i++) {
        const Run *run = &found.items[i].run;
        if (run->target.n)
            return str_join2(ev->scope, STR("#"), run->target);
        if (run->link.n)
            return run->link;
    }
    return STR("");
}

/* A link without words shows its address. */
static void add_shown(Pieces *p, Look look, const Address *a, Span link)
{
    pieces_add_text(p, look, a->text, link);
    if (a->text.n)
        p->items[p->count - 1].run.masked = a->masked;
}

void eval_link(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    size_t from = p->count;
    if (!eval_spend(ev, STEPS_NOTE, i->span))
        return;
    const Inline *place = i->as.link.place;
    if (place && !i->as.link.body.first) {
        eval_reference(ev, p, place, look);
        return;
    }
    Address a = place ? (Address){0} : read_address(ev, &i->as.link.url);
    Str address = place ? bookmark_of(ev, place) : checked(ev, &a, i->span);
    p->dynamic = p->dynamic || a.first;
    pieces_eval(ev, p, &i->as.link.body, look);
    if (!i->as.link.body.first)
        add_shown(p, look, &a, i->span);
    if (p->count == from)
        pieces_add(p, PIECE_EMPTY, (Run){0});
    for (size_t at = from; at < p->count; at++)
        p->items[at].run.link = address;
}
