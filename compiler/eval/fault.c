/* Faults of the data that an expression meets, and the values that they come from. */
#include "eval/fault.h"

#include "ast/walk.h"
#include "data/readers/text.h"
#include "eval/values/show.h"

enum { NOTES_MAX = 6 };

/* A walk over the values in an expression. */
typedef struct Notes {
    Evaluation *ev;
    Diag *to;
    unsigned queries; /* of the expression, around the current node: their items are gone */
    int count;
    Value noted[NOTES_MAX];
} Notes;

/* ---- a name, or a chain of members that begins with one ---- */

static Value member_of(Value record, uint32_t slot)
{
    return record.kind == VALUE_RECORD ? record.record->members[slot] : record;
}

/* The item of a query that encloses the whole expression. */
static Value query_item(const Notes *n, unsigned depth)
{
    const QueryItem *q = n->ev->frame.query;
    if (depth < n->queries)
        return value_missing();
    for (depth -= n->queries; q && depth > 0; depth--)
        q = q->outer;
    return q ? q->item : value_missing();
}

/* The current value of a name; nothing is computed for it. */
static Value name_value(const Notes *n, const Expr *e)
{
    const Evaluation *ev = n->ev;
    const Binding *b = &e->as.name.binding;
    switch (b->kind) {
    case BIND_FIELD: return ev->unit.fields[b->slot];
    case BIND_LET: return ev->lets[b->slot];
    case BIND_LOCAL: return ev->frame.slots[b->slot];
    case BIND_MEMBER: return member_of(query_item(n, b->depth), b->slot);
    case BIND_IT: return query_item(n, b->depth);
    case BIND_NONE:
    case BIND_LOOP:
    case BIND_TODAY: break;
    }
    return value_missing();
}

static bool is_chain(const Expr *e)
{
    while (e->kind == EXPR_MEMBER && e->as.member.binding.kind != BIND_LOOP)
        e = e->as.member.object;
    return e->kind == EXPR_NAME;
}

static Value chain_value(const Notes *n, const Expr *e)
{
    if (e->kind == EXPR_NAME)
        return name_value(n, e);
    return member_of(chain_value(n, e->as.member.object), (uint32_t)e->as.member.slot);
}

static void put_chain(Buf *b, const Expr *e)
{
    if (e->kind == EXPR_NAME) {
        buf_put(b, e->as.name.text);
        return;
    }
    put_chain(b, e->as.member.object);
    buf_put_byte(b, '.');
    buf_put(b, e->as.member.name.text);
}

/* ---- notes ---- */

/* Is it a single value from the data, without a note so far? */
static bool is_worth_a_note(const Notes *n, Value v)
{
    if (!v.file || v.kind == VALUE_MISSING || v.kind == VALUE_RECORD || v.kind == VALUE_LIST)
        return false;
    for (int i = 0; i < n->count; i++)
        if (n->noted[i].file == v.file && n->noted[i].offset == v.offset)
            return false;
    return n->count < NOTES_MAX;
}

/* The form in which data write values other than text is not known here. */
Span value_place(Value v)
{
    size_t n = v.kind == VALUE_TEXT ? str_find_byte(*v.text, '\n') : 0;
    return (Span){v.offset, v.offset + (uint32_t)n, v.file};
}

static void note_chain(Notes *n, const Expr *e)
{
    Value v = chain_value(n, e);
    if (!is_worth_a_note(n, v))
        return;
    Arena *scope = n->ev->scope;
    Buf name = buf_open(arena_memory(scope)), shown = buf_open(arena_memory(scope));
    put_chain(&name, e);
    if (v.kind == VALUE_IMAGE)
        buf_put(&shown, v.image->name);
    else
        show_value(n->ev, &shown, v, (ValueForm){e->type, NULL, e});
    Str cut = text_shown(scope, buf_str(&shown));
    diag_note(n->ev->dg, n->to, N_VALUE_HERE, value_place(v), buf_str(&name), cut);
    buf_close(&name);
    buf_close(&shown);
    n->noted[n->count++] = v;
}

static void walk(Notes *n, const Expr *e);

static void walk_query(Notes *n, const Expr *e)
{
    walk(n, e->as.query.list);
    n->queries++;
    walk(n, e->as.query.by);
    n->queries--;
}

static void take_child(void *notes, const Expr *e)
{
    walk(notes, e);
}

static void walk(Notes *n, const Expr *e)
{
    if (e->kind == EXPR_NAME || (e->kind == EXPR_MEMBER && is_chain(e)))
        note_chain(n, e);
    else if (e->kind == EXPR_WHERE || e->kind == EXPR_SORT || e->kind == EXPR_GROUP)
        walk_query(n, e);
    else
        expr_children(e, take_child, n);
}

void note_values(Evaluation *ev, Diag *d, const Expr *e)
{
    Notes n = {.ev = ev, .to = d};
    if (d->complete)
        return;
    walk(&n, e);
    if (ev->unit.include)
        diag_note(ev->dg, d, N_INCLUDED_HERE, ev->unit.include->head);
}

void note_properties(Evaluation *ev, Diag *d, const PropList *props, Str name)
{
    Notes n = {.ev = ev, .to = d};
    if (d->complete)
        return;
    for (const Prop *p = props->first; p; p = p->next)
        for (const PropGroup *g = str_eq(p->name.text, name) ? p->first : NULL; g; g = g->next)
            for (const PropValue *v = g->first; v; v = v->next)
                if (v->expr)
                    walk(&n, v->expr);
}

/* The list at the start of a query. */
static const Expr *list_of_query(const Expr *e)
{
    while (e->kind == EXPR_WHERE || e->kind == EXPR_SORT || e->kind == EXPR_GROUP)
        e = e->as.query.list;
    return e;
}

void note_columns(Evaluation *ev, Diag *d, const Expr *list, int columns)
{
    Notes n = {.ev = ev, .to = d};
    const Expr *e = list_of_query(list);
    if (d->complete || !is_chain(e))
        return;
    Buf name = buf_open(arena_memory(ev->scope));
    Value v = chain_value(&n, e);
    put_chain(&name, e);
    diag_note(ev->dg, d, N_COLUMNS_OF, v.file ? value_place(v) : e->span, buf_str(&name),
              str_format(ev->scope, "%d", columns));
    buf_close(&name);
}

Diag *eval_fault(Evaluation *ev, Code code, const Expr *at, Str detail)
{
    eval_spend(ev, STEPS_FAULT, at->span);
    Diag *d = diag(ev->dg, code, at->span, detail);
    note_values(ev, d, at);
    return d;
}
