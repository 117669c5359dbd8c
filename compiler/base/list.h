/* A list is a struct with `first` and `last`, NULL where it is empty, of items linked by `next`. */
#ifndef RPTC_BASE_LIST_H
#define RPTC_BASE_LIST_H

/* Adds the item, whose `next` is NULL, at the end of `*list`; gives the item. */
#define LIST_ADD(list, item)                                                                       \
    ((list)->last = *((list)->last ? &(list)->last->next : &(list)->first) = (item))

#endif
