#include "eval/values/list_index.h"

#include "base/map.h"
#include "eval/values/expr.h"

enum { LONG_LIST = 32 /* items from which on a list is worth indexing */ };

typedef enum FactKind { FACT_PRESENT, FACT_MEMBERS, FACT_INDEX } FactKind;

/* Items by their keys. */
typedef struct Index {
    bool whole;          /* no key is a mask: the index can be used */
    const Value *keys;
    Map *by_key;         /* a key → its Chain */
    uint32_t *next;
    uint32_t missing;    /* the first item whose key is missing */
} Index;

typedef struct Bucket {
    uint32_t first, last;
} Bucket;

/* The subject of a fact. */
typedef struct About {
    FactKind kind;
    const Expr *by; /* FACT_INDEX */
    int slot;       /* FACT_MEMBERS */
} About;

typedef struct Fact Fact;
struct Fact {
    const List *list;
    Fact *other;      /* about the same list */
    About about;
    bool made;        /* the values below are valid; they are made at the second request */
    size_t present;
    const List *members;
    Index index;
};

struct ListFacts {
    Arena *arena;
    Fact **first; /* of each list, by its number minus 1 */
    size_t count, size;
};

/* ---- the table ---- */

static struct ListFacts *facts_of(Evaluation *ev)
{
    if (ev->facts)
        return ev->facts;
    Arena *a = arena_open(arena_memory(ev->scope));
    return ev->facts = NEW_WITH(a, struct ListFacts, .arena = a);
}

void list_facts_forget(Evaluation *ev)
{
    if (ev->facts)
        arena_close(ev->facts->arena);
    ev->facts = NULL;
}

static Fact **first_of(struct ListFacts *f, const List *list)
{
    if (list->known && list->known <= f->count && f->first[list->known - 1]->list == list)
        return &f->first[list->known - 1];
    APPEND(f->arena, f->first, f->count, f->size)[0] = NULL;
    List *known = (List *)(uintptr_t)list; /* the only part of a list that changes */
    known->known = (uint32_t)f->count;
    return &f->first[f->count - 1];
}

/* Finds or adds the fact; *again tells whether it was requested before. NULL if the list is short or no steps are
 * left. */
static Fact *find_fact(Evaluation *ev, const List *list, About what, bool *again)
{
    *again = true;
    if (list->count < LONG_LIST || list->count >= NO_PLACE || list->mask)
        return NULL;
    struct ListFacts *f = facts_of(ev);
    Fact **first = first_of(f, list);
    for (Fact *fact = *first; fact; fact = fact->other)
        if (fact->about.kind == what.kind && fact->about.by == what.by && fact->about.slot == what.slot)
            return fact;
    *again = false;
    Fact *fact = NEW_WITH(f->arena, Fact, .list = list, .other = *first, .about = what);
    *first = fact;
    return fact;
}

/* ---- counts and members ---- */

static size_t count_present(const List *list)
{
    size_t n = 0;
    for (size_t i = 0; i < list->count; i++)
        n += !value_is_missing(list->items[i]) || value_is_masked(list->items[i]);
    return n;
}

size_t list_present(Evaluation *ev, const List *list)
{
    bool again;
    Fact *fact = find_fact(ev, list, (About){.kind = FACT_PRESENT}, &again);
    if (!fact)
        return count_present(list);
    if (!fact->made)
        fact->present = count_present(list);
    fact->made = true;
    return fact->present;
}

static const List *make_members(Arena *a, const List *list, int slot)
{
    Value *items = NEW_ARRAY(a, Value, list->count);
    for (size_t i = 0; i < list->count; i++)
        items[i] = list->items[i].kind == VALUE_RECORD ? list->items[i].record->members[slot] : list->items[i];
    return NEW_WITH(a, List, .count = list->count, .items = items, .mask = list->mask);
}

const List *list_members(Evaluation *ev, const List *list, int slot, Span at)
{
    static const List none;
    bool again;
    Fact *fact = find_fact(ev, list, (About){.kind = FACT_MEMBERS, .slot = slot}, &again);
    if (fact && fact->made)
        return fact->members;
    if (!eval_spend(ev, list->count * STEPS_ITEM, at))
        return &none;
    if (!fact || !again)
        return make_members(ev->scope, list, slot);
    fact->made = true;
    return fact->members = make_members(ev->facts->arena, list, slot);
}

/* ---- the index ---- */

static void add_to(Index *index, Arena *a, uint32_t place)
{
    Str key = value_key(&index->keys[place]);
    Bucket *c = map_get(index->by_key, key);
    if (c) {
        index->next[c->last] = place;
        c->last = place;
        return;
    }
    c = NEW_WITH(a, Bucket, place, place);
    map_put(index->by_key, key, c);
}

static Value key_of(Evaluation *ev, const Expr *by, Value item)
{
    if (!by)
        return item;
    QueryItem q = {item, ev->frame.query};
    ev->frame.query = &q;
    Value key = eval_expr(ev, by);
    ev->frame.query = q.outer;
    return key;
}

/* The keys are values in the list itself: nothing is computed for them. */
static void make_index(Evaluation *ev, Index *index, const List *list, const Expr *by, Span at)
{
    Arena *a = ev->facts->arena;
    Value *keys = NEW_ARRAY(a, Value, list->count);
    *index = (Index){true, keys, map_new(a), NEW_ARRAY(a, uint32_t, list->count), NO_PLACE};
    uint32_t last_missing = NO_PLACE;
    for (uint32_t i = 0; i < list->count && eval_spend(ev, STEPS_GROUP, at); i++) {
        index->next[i] = NO_PLACE;
        keys[i] = key_of(ev, by, list->items[i]);
        if (!value_is_missing(keys[i]) && eval_spend_key(ev, keys[i], at)) {
            add_to(index, a, i);
            continue;
        }
        index->whole = index->whole && !value_is_masked(keys[i]);
        *(last_missing == NO_PLACE ? &index->missing : &index->next[last_missing]) = i;
        last_missing = i;
    }
}

Matches list_find(Evaluation *ev, const List *list, const Expr *by, Value key, Span at)
{
    bool again;
    Fact *fact = find_fact(ev, list, (About){.kind = FACT_INDEX, .by = by}, &again);
    if (!fact || !again || !eval_spend_key(ev, key, at))
        return (Matches){.known = false};
    if (!fact->made)
        make_index(ev, &fact->index, list, by, at);
    fact->made = true;
    const Bucket *c = map_get(fact->index.by_key, value_key(&key));
    return (Matches){.known = fact->index.whole && !ev->stopped,
                     .equal = {fact->index.next, c ? c->first : NO_PLACE},
                     .missing = {fact->index.next, fact->index.missing}};
}

static uint32_t take(IndexPlaces *p)
{
    uint32_t at = p->at;
    p->at = p->next[at];
    return at;
}

size_t matches_count(Matches m)
{
    size_t n = 0;
    while (matches_next(&m) != NO_PLACE)
        n++;
    return n;
}

uint32_t matches_next(Matches *m)
{
    if (m->equal.at == NO_PLACE && m->missing.at == NO_PLACE)
        return NO_PLACE;
    return take(m->equal.at < m->missing.at ? &m->equal : &m->missing);
}
