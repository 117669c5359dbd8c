/* Values as another type has them: that of a parameter, or what several expressions have in common. */
#include "eval/values/as_type.h"

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

static bool stays(TypePairs *known, const Type *to, const Type *from);

static bool members_stay(TypePairs *known, const RecordType *to, const RecordType *from)
{
    for (size_t i = 0; i < to->count; i++) {
        const Member *x = &to->members[i], *y = &from->members[i];
        if (!str_eq(x->name, y->name) || !stays(known, x->type, y->type))
            return false;
    }
    return true;
}

static bool record_stays(TypePairs *known, const RecordType *to, const RecordType *from)
{
    if (to == from)
        return true;
    bool *answer = type_pairs_find(known, to, from);
    if (!answer) {
        answer = NEW(known->arena, bool);
        *answer = members_stay(known, to, from);
        type_pairs_keep(known, to, from, answer);
    }
    return *answer;
}

/* Are all values of `from` what they are as `to`? */
static bool stays(TypePairs *known, const Type *to, const Type *from)
{
    if (to == from || to->kind != from->kind)
        return to == from || to->kind != TYPE_MONEY;
    if (to->kind == TYPE_LIST)
        return stays(known, to->item, from->item);
    return to->kind != TYPE_RECORD || record_stays(known, to->record, from->record);
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
    if (stays(&ev->stays, to, from))
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
