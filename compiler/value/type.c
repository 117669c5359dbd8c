#include "value/type_pairs.h"

static const Type plain[] = {
    [TYPE_ERROR] = {.kind = TYPE_ERROR},     [TYPE_ANY] = {.kind = TYPE_ANY},
    [TYPE_TEXT] = {.kind = TYPE_TEXT},       [TYPE_INTEGER] = {.kind = TYPE_INTEGER},
    [TYPE_NUMBER] = {.kind = TYPE_NUMBER},   [TYPE_MONEY] = {.kind = TYPE_MONEY},
    [TYPE_DATE] = {.kind = TYPE_DATE},       [TYPE_TIME] = {.kind = TYPE_TIME},
    [TYPE_BOOLEAN] = {.kind = TYPE_BOOLEAN}, [TYPE_IMAGE] = {.kind = TYPE_IMAGE},
};

const Str type_words[TYPE_IMAGE + 1] = {
    [TYPE_TEXT] = STR_INIT("text"),       [TYPE_INTEGER] = STR_INIT("integer"),
    [TYPE_NUMBER] = STR_INIT("number"),   [TYPE_MONEY] = STR_INIT("money"),
    [TYPE_DATE] = STR_INIT("date"),       [TYPE_TIME] = STR_INIT("time"),
    [TYPE_BOOLEAN] = STR_INIT("boolean"), [TYPE_IMAGE] = STR_INIT("image"),
};

const Type *type_plain(TypeKind kind)
{
    return &plain[kind];
}

const Type *type_list_new(Arena *a, const Type *item)
{
    return type_list_maybe(a, item, false);
}

const Type *type_list_maybe(Arena *a, const Type *item, bool gaps)
{
    Type *t = NEW(a, Type);
    *t = (Type){.kind = TYPE_LIST, .gaps = gaps, .depth = item->depth + 1, .item = item};
    return t;
}

const Type *type_record_new(Arena *a, const RecordType *record)
{
    Type *t = NEW(a, Type);
    *t = (Type){.kind = TYPE_RECORD, .record = record};
    for (size_t i = 0; i < record->count; i++)
        if (record->members[i].type->depth > t->depth)
            t->depth = record->members[i].type->depth;
    t->depth++;
    return t;
}

const Type *type_named(Str word)
{
    for (int k = TYPE_TEXT; k <= TYPE_IMAGE; k++)
        if (str_eq(word, type_words[k]))
            return &plain[k];
    return NULL;
}

bool type_is_numeric(const Type *t)
{
    return t->kind == TYPE_INTEGER || t->kind == TYPE_NUMBER || t->kind == TYPE_MONEY;
}

bool type_is_ordered(const Type *t)
{
    return type_is_numeric(t) || t->kind == TYPE_TEXT || t->kind == TYPE_DATE || t->kind == TYPE_TIME;
}

/* How many values a value of this type holds; for a list, one item. */
static uint64_t count_values(const Type *t)
{
    while (t->kind == TYPE_LIST)
        t = t->item;
    return t->kind == TYPE_RECORD ? t->record->values : 1;
}

void record_add(Arena *a, RecordType *r, Member *members, Member new)
{
    enum { MANY = 16 };
    const uint64_t most = UINT64_MAX / 2;
    uint64_t more = count_values(new.type);
    members[r->count] = new;
    r->values = more > most - r->values ? most : r->values + more;
    if (r->by_name)
        map_put(r->by_name, new.name, &members[r->count]);
    if (++r->count != MANY)
        return;
    r->by_name = map_new(a);
    for (size_t i = 0; i < r->count; i++)
        map_put(r->by_name, members[i].name, &members[i]);
}

RecordType *record_new(Arena *a, Str name, Member *members, size_t count)
{
    RecordType *r = NEW(a, RecordType);
    *r = (RecordType){.name = name, .members = members};
    for (size_t i = 0; i < count; i++)
        record_add(a, r, members, members[i]);
    return r;
}

int record_member(const RecordType *r, Str name)
{
    if (r->by_name) {
        const Member *m = map_get(r->by_name, name);
        return m ? (int)(m - r->members) : -1;
    }
    for (size_t i = 0; i < r->count; i++)
        if (str_eq(r->members[i].name, name))
            return (int)i;
    return -1;
}

static bool accepts(TypePairs *accepted, const Type *to, const Type *from);

/* Two records are the same when they have the same members in the same order. */
static bool accepts_record(TypePairs *accepted, const RecordType *to, const RecordType *from)
{
    if (to == from || type_pairs_find(accepted, to, from))
        return true;
    if (to->count != from->count)
        return false;
    for (size_t i = 0; i < to->count; i++) {
        const Member *x = &to->members[i], *y = &from->members[i];
        if (!str_eq(x->name, y->name) || (y->optional && !x->optional) || !accepts(accepted, x->type, y->type))
            return false;
    }
    type_pairs_keep(accepted, to, from, accepted);
    return true;
}

static bool accepts(TypePairs *accepted, const Type *to, const Type *from)
{
    if (to == from || to->kind <= TYPE_ANY || from->kind <= TYPE_ANY)
        return true;
    if (to->kind == TYPE_NUMBER || to->kind == TYPE_MONEY)
        return type_is_numeric(from);
    if (to->kind != from->kind)
        return false;
    if (to->kind == TYPE_LIST)
        return accepts(accepted, to->item, from->item);
    return to->kind != TYPE_RECORD || accepts_record(accepted, to->record, from->record);
}

bool type_accepts(Arena *scratch, const Type *to, const Type *from)
{
    return accepts(&(TypePairs){.arena = scratch}, to, from);
}

/* The common type of a pair of record types. */
typedef struct Joined {
    const Type *type; /* NULL: none */
} Joined;

static const Type *join(TypePairs *joined, const Type *x, const Type *y);

/* The members of both, in the order of x; a member is optional if it is optional in either. NULL where one
 * has a member that the other lacks, or has with another type; x itself where the result would equal it. */
static const Type *join_members(TypePairs *joined, const Type *x, const Type *y)
{
    const RecordType *r = x->record, *s = y->record;
    Member *members = NEW_ARRAY(joined->arena, Member, r->count);
    bool same = true;
    for (size_t i = 0; i < r->count; i++) {
        int at = record_member(s, r->members[i].name);
        const Type *both = at < 0 ? NULL : join(joined, r->members[i].type, s->members[at].type);
        if (!both)
            return NULL;
        members[i] = (Member){r->members[i].name, both, r->members[i].optional || s->members[at].optional};
        same = same && both == r->members[i].type && members[i].optional == r->members[i].optional;
    }
    if (same)
        return x;
    return type_record_new(joined->arena, record_new(joined->arena, r->name, members, r->count));
}

static const Type *join_records(TypePairs *joined, const Type *x, const Type *y)
{
    if (x->record == y->record || x->record->count != y->record->count)
        return x->record == y->record ? x : NULL;
    Joined *known = type_pairs_find(joined, x->record, y->record);
    if (known)
        return known->type;
    known = NEW(joined->arena, Joined);
    known->type = join_members(joined, x, y);
    type_pairs_keep(joined, x->record, y->record, known);
    return known->type;
}

static const Type *join(TypePairs *joined, const Type *x, const Type *y)
{
    if (x == y || y->kind <= TYPE_ANY)
        return x->kind == TYPE_ANY ? y : x;
    if (x->kind <= TYPE_ANY)
        return y;
    if (type_is_numeric(x) && type_is_numeric(y))
        return x->kind > y->kind ? x : y; /* integer, number, money */
    if (x->kind != y->kind)
        return NULL;
    if (x->kind == TYPE_RECORD)
        return join_records(joined, x, y);
    if (x->kind != TYPE_LIST)
        return x;
    const Type *item = join(joined, x->item, y->item);
    if (!item || (item == x->item && x->gaps >= y->gaps))
        return item ? x : NULL;
    return type_list_maybe(joined->arena, item, x->gaps || y->gaps);
}

const Type *type_common(Arena *a, const Type *x, const Type *y)
{
    return join(&(TypePairs){.arena = a}, x, y);
}

Str type_text(Arena *a, const Type *t)
{
    Str item;
    switch (t->kind) {
    case TYPE_LIST:
        item = type_text(a, t->item);
        return str_format(a, t->gaps ? "list of (%.*s?)" : "list of %.*s", STR_ARG(item));
    case TYPE_RECORD: return t->record->name.n ? t->record->name : STR("record");
    case TYPE_ERROR:
    case TYPE_ANY: return STR("any type");
    case TYPE_TEXT:
    case TYPE_INTEGER:
    case TYPE_NUMBER:
    case TYPE_MONEY:
    case TYPE_DATE:
    case TYPE_TIME:
    case TYPE_BOOLEAN:
    case TYPE_IMAGE: return type_words[t->kind];
    }
    return STR("");
}
