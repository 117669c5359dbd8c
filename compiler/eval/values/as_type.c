/* Values as another type has them: that of a parameter, or what several expressions have in common. */
#include "eval/values/as_type.h"

#include "base/map.h"

Value value_as_money(Arena *a, Value v)
{
    enum { MONEY_PLACES = 2 };
    if (v.kind != VALUE_NUMBER || v.number->scale <= MONEY_PLACES)
        return v;
    Decimal n;
    decimal_round(*v.number, MONEY_PLACES, &n); /* loses digits, so that it always fits */
    v.number = arena_copy(a, &n, sizeof n);
    return v;
}

/* Pairs of records that were looked at: one that stands in many places is looked at once. */
typedef struct Seen {
    Arena *arena;
    Map *pairs; /* NULL: none so far */
} Seen;

static bool first_time(Seen *s, const RecordType *to, const RecordType *from)
{
    const void *pair[] = {to, from};
    Str key = {(const char *)pair, sizeof pair};
    if (!s->pairs)
        s->pairs = map_new(s->arena);
    if (map_get(s->pairs, key))
        return false;
    map_put(s->pairs, str_copy(s->arena, key), s);
    return true;
}

/* Are all values of `from` what they are as `to`? */
static bool stays(Seen *s, const Type *to, const Type *from)
{
    if (to == from || to->kind != from->kind)
        return to == from || to->kind != TYPE_MONEY;
    if (to->kind == TYPE_LIST)
        return stays(s, to->item, from->item);
    if (to->kind != TYPE_RECORD || to->record == from->record || !first_time(s, to->record, from->record))
        return true;
    for (size_t i = 0; i < to->record->count; i++) {
        const Member *x = &to->record->members[i], *y = &from->record->members[i];
        if (!str_eq(x->name, y->name) || !stays(s, x->type, y->type))
            return false;
    }
    return true;
}

static Value list_as(Evaluation *ev, const Type *to, const Type *from, const List *list, Span at)
{
    Arena *a = ev->scope;
    if (!eval_spend(ev, list->count * STEPS_ITEM, at))
        return value_missing();
    Value *items = NEW_ARRAY(a, Value, list->count);
    for (size_t i = 0; i < list->count; i++)
        items[i] = value_as(ev, to->item, from->item, list->items[i], at);
    List *l = NEW(a, List);
    *l = (List){.count = list->count, .items = items, .mask = list->mask};
    return (Value){.kind = VALUE_LIST, .list = l};
}

static Value record_as(Evaluation *ev, const Type *to, const Type *from, const Record *r, Span at)
{
    const RecordType *wanted = to->record, *given = from->record;
    if (!eval_spend(ev, STEPS_GROUP, at))
        return value_missing();
    Value *members = NEW_ARRAY(ev->scope, Value, wanted->count);
    for (size_t i = 0; i < wanted->count; i++) {
        int slot = record_member(given, wanted->members[i].name);
        members[i] = value_as(ev, wanted->members[i].type, given->members[slot].type, r->members[slot], at);
    }
    return value_record(ev->scope, wanted->count, members);
}

Value value_as(Evaluation *ev, const Type *to, const Type *from, Value v, Span at)
{
    Value now = v;
    if (stays(&(Seen){.arena = ev->scope}, to, from))
        return v;
    if (v.kind == VALUE_LIST)
        now = list_as(ev, to, from, v.list, at);
    else if (v.kind == VALUE_RECORD)
        now = record_as(ev, to, from, v.record, at);
    else
        return value_as_money(ev->scope, v);
    now.file = v.file;
    now.offset = v.offset;
    now.marks = v.marks;
    return now;
}
