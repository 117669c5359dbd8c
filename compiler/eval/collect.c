/* @collect. */
#include "eval/survey.h"

/* A copy with all that it is made of: what a loop goes over is gone when the list is read. */
static Value deep_copy(Arena *a, Value v);

static const Value *copy_cells(Arena *a, const Value *cells, size_t count)
{
    Value *copy = NEW_ARRAY(a, Value, count);
    for (size_t i = 0; i < count; i++)
        copy[i] = deep_copy(a, cells[i]);
    return copy;
}

static Value deep_copy(Arena *a, Value v)
{
    switch ((ValueKind)v.kind) {
    case VALUE_TEXT: {
        Str text = str_copy(a, *v.text);
        v.text = arena_copy(a, &text, sizeof text);
        return v;
    }
    case VALUE_NUMBER: v.number = arena_copy(a, v.number, sizeof *v.number); return v;
    case VALUE_RECORD: {
        Record *r = NEW(a, Record);
        *r = (Record){v.record->count, copy_cells(a, v.record->members, v.record->count)};
        v.record = r;
        return v;
    }
    case VALUE_LIST: {
        List *l = NEW(a, List);
        *l = (List){v.list->count, copy_cells(a, v.list->items, v.list->count), v.list->mask};
        v.list = l;
        return v;
    }
    case VALUE_MISSING:
    case VALUE_DATE:
    case VALUE_TIME:
    case VALUE_BOOLEAN:
    case VALUE_IMAGE: return v;
    }
    return v;
}

static Gathered *gathered_under(Findings *f, Str name)
{
    Gathered *g = map_get(f->collections, name);
    if (!g) {
        g = NEW(f->arena, Gathered);
        map_put(f->collections, name, g);
    }
    return g;
}

static void add(Findings *f, Gathered *g, Value v)
{
    enum { FIRST = 16 };
    if (g->count == g->size) {
        g->size = g->size ? g->size * 2 : FIRST;
        Value *items = NEW_ARRAY(f->arena, Value, g->size);
        if (g->count)
            memcpy(items, g->items, sizeof *items * g->count);
        g->items = items;
    }
    g->items[g->count++] = v;
}

void eval_collect(Evaluation *ev, const Block *b)
{
    const Expr *record = b->as.collect.record;
    Value v = value_as(ev->scope, b->as.collect.type, record->type, eval_expr(ev, record));
    if (ev->surveying)
        add(ev->found, gathered_under(ev->found, b->as.collect.name.text), deep_copy(ev->found->arena, v));
}
