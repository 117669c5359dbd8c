/* `group by`. */
#include "eval/values/group.h"

#include "base/list.h"
#include "base/map.h"
#include "eval/values/expr.h"

typedef struct Group Group;
struct Group {
    Value key;
    size_t count, begin; /* of its items in the array of all; `begin` is the next place while they are stored */
    Group *next;
};

/* The groups so far. They are released after the grouping, except their keys. */
typedef struct Groups {
    Arena *scratch;
    Map *by_key;
    Group *first, *last;
    Group *missing; /* comes last, wherever the first missing key was; NULL: none */
    Group **of;     /* by the place of an item */
    size_t count;
} Groups;

static Group *add_group(Groups *all, Value key)
{
    Group *g = NEW_WITH(all->scratch, Group, .key = key);
    all->count++;
    if (value_is_missing(key))
        return all->missing = g;
    map_put(all->by_key, value_key(&g->key), g);
    return LIST_ADD(all, g);
}

/* Finds the group of an item; the memory of a key whose group is known is released. */
static bool place_item(Evaluation *ev, Groups *all, const Expr *e, const List *list, size_t i)
{
    Round round = round_begin(ev);
    Value key = eval_for_item(ev, e->as.query.by, list->items[i]);
    Group *g = value_is_missing(key) ? all->missing : map_get(all->by_key, value_key(&key));
    bool goes_on = eval_spend(ev, g ? STEPS_ITEM : STEPS_GROUP, e->span) && eval_spend_key(ev, key, e->span);
    if (g)
        round_end(ev, round);
    else
        g = add_group(all, key);
    g->count++;
    all->of[i] = g;
    return goes_on;
}

/* The records of the groups, each with its slice of one array of all items. */
static Value give_groups(Evaluation *ev, const Groups *all, const List *list)
{
    Value *items = NEW_ARRAY(ev->scope, Value, list->count), *records = NEW_ARRAY(ev->scope, Value, all->count);
    List *lists = NEW_ARRAY(ev->scope, List, all->count);
    size_t begin = 0, n = 0;
    for (Group *g = all->first; g; g = g->next, n++) {
        g->begin = begin;
        begin += g->count;
        lists[n] = (List){.count = g->count, .items = items + g->begin};
        Value members = {.kind = VALUE_LIST, .list = &lists[n]};
        records[n] = value_record(ev->scope, 2, (const Value[]){g->key, members});
    }
    for (size_t i = 0; i < list->count; i++)
        items[all->of[i]->begin++] = list->items[i];
    return value_list(ev->scope, n, records);
}

Value eval_groups(Evaluation *ev, const Expr *e, const List *list)
{
    Arena *scratch = arena_open(arena_memory(ev->scope));
    Groups all = {.scratch = scratch, .by_key = map_new(scratch), .of = NEW_ARRAY(scratch, Group *, list->count)};
    size_t i = 0;
    while (i < list->count && place_item(ev, &all, e, list, i))
        i++;
    if (all.missing) {
        *(all.last ? &all.last->next : &all.first) = all.missing;
        all.last = all.missing;
    }
    Value groups = i == list->count ? give_groups(ev, &all, list) : value_list(ev->scope, 0, NULL);
    arena_close(scratch);
    return groups;
}
