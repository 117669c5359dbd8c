/* What an evaluation knows of long lists that it meets again and again: how many items are there, their values of a
 * member, and an index of the items by a key. So a list that is looked into in each round of a loop costs n log n
 * in all.
 *
 * A list is known by a number in it (List.known), which is 0 wherever a list is made. All that is known is forgotten
 * with the document. */
#ifndef RPTC_EVAL_VALUES_LIST_INDEX_H
#define RPTC_EVAL_VALUES_LIST_INDEX_H

#include "eval/evaluation.h"

/* How many items are not left out as missing; a masked one is there. */
size_t list_present(Evaluation *ev, const List *list);

/* The values of the member `slot` of all records in the list. */
const List *list_members(Evaluation *ev, const List *list, int slot, Span at);

/* Places of items, from the first to the last. */
typedef struct IndexPlaces {
    const uint32_t *next; /* by place: the next one with the same key */
    uint32_t at;          /* NO_PLACE: none is left */
} IndexPlaces;

#define NO_PLACE UINT32_MAX

/* The items that have equal keys, and those whose key is missing. */
typedef struct Matches {
    bool known; /* else the items have to be gone through */
    IndexPlaces equal, missing;
} Matches;

/* Finds the items whose key, the value of `by` for each of them, is `key`; `by` NULL: that are `key`. Not
 * known where the list is short or met for the first time, or a key is a mask. `at` is what asks. */
Matches list_find(Evaluation *ev, const List *list, const Expr *by, Value key, Span at);

/* The next item of both, in the order of the list; NO_PLACE at the end. */
uint32_t matches_next(Matches *m);

size_t matches_count(Matches m);

void list_facts_forget(Evaluation *ev);

#endif
