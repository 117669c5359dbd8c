/* Facts about long lists that an evaluation uses repeatedly: the number of items present, the values of a member, and
 * an index of the items by a key. So a list that is searched in each round of a loop costs n log n in all.
 *
 * A list is identified by a number in it (List.known), which is 0 in a new list. All facts are released with the
 * document. */
#ifndef RPTC_EVAL_VALUES_LIST_INDEX_H
#define RPTC_EVAL_VALUES_LIST_INDEX_H

#include "eval/evaluation.h"

/* The number of items that are not missing; masked ones count. */
size_t list_present(Evaluation *ev, const List *list);

/* The values of the member `slot` of all records in the list. */
const List *list_members(Evaluation *ev, const List *list, int slot, Span at);

/* Places of items, in order. */
typedef struct IndexPlaces {
    const uint32_t *next; /* by place: the next one with the same key */
    uint32_t at;          /* NO_PLACE: none left */
} IndexPlaces;

#define NO_PLACE UINT32_MAX

/* The items with an equal key, and those whose key is missing. */
typedef struct Matches {
    bool known; /* else all items have to be searched */
    IndexPlaces equal, missing;
} Matches;

/* Finds the items whose key, the value of `by` for the item, equals `key`; if `by` is NULL, the items that equal `key`.
 * Not known if the list is short or used for the first time, or a key is a mask. `at` is the place of the query. */
Matches list_find(Evaluation *ev, const List *list, const Expr *by, Value key, Span at);

/* The next item of both, in the order of the list; NO_PLACE at the end. */
uint32_t matches_next(Matches *m);

size_t matches_count(Matches m);

void list_facts_forget(Evaluation *ev);

#endif
