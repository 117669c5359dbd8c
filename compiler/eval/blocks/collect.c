/* @collect. */
#include "eval/blocks/blocks.h"
#include "eval/survey.h"
#include "eval/values/as_type.h"
#include "eval/values/expr.h"

/* A deep copy into the findings: the value itself may be released before the list is read. Parts that the value shares
 * are copied each time, so the copy costs steps. */
static Value deep_copy(Evaluation *ev, Value v, Span at);

/* NULL if no steps are left. */
static const Value *copy_cells(Evaluation *ev, const Value *cells, size_t count, Span at)
{
    if (!eval_spend(ev, STEPS_COPY + count * STEPS_COPY, at))
        return NULL;
    Value *copy = NEW_ARRAY(ev->found->arena, Value, count);
    for (size_t i = 0; i < count; i++)
        copy[i] = deep_copy(ev, cells[i], at);
    return copy;
}

static Value copy_text(Evaluation *ev, Value v, Span at)
{
    if (!eval_spend(ev, v.text->n, at))
        return value_missing();
    Str text = str_copy(ev->found->arena, *v.text);
    v.text = arena_copy(ev->found->arena, &text, sizeof text);
    return v;
}

static Value copy_record(Evaluation *ev, Value v, Span at)
{
    const Value *members = copy_cells(ev, v.record->members, v.record->count, at);
    v.record = NEW_WITH(ev->found->arena, Record, v.record->count, members);
    return members ? v : value_missing();
}

static Value copy_list(Evaluation *ev, Value v, Span at)
{
    const Value *items = copy_cells(ev, v.list->items, v.list->count, at);
    v.list = NEW_WITH(ev->found->arena, List, .count = v.list->count, .items = items, .mask = v.list->mask);
    return items ? v : value_missing();
}

static Value deep_copy(Evaluation *ev, Value v, Span at)
{
    switch ((ValueKind)v.kind) {
    case VALUE_TEXT: return copy_text(ev, v, at);
    case VALUE_NUMBER: v.number = arena_copy(ev->found->arena, v.number, sizeof *v.number); return v;
    case VALUE_RECORD: return copy_record(ev, v, at);
    case VALUE_LIST: return copy_list(ev, v, at);
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
    *APPEND(f->arena, g->items, g->count, g->size) = v;
}

void eval_collect(Evaluation *ev, const Block *b)
{
    const Expr *record = b->as.collect.record;
    Value v = value_as(ev, b->as.collect.type, record->type, eval_expr(ev, record), b->head);
    if (ev->surveying)
        add(ev->found, gathered_under(ev->found, b->as.collect.name.text), deep_copy(ev, v, b->head));
}
