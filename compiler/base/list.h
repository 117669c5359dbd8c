/* A list is a struct with `first` and `last`, both NULL when it is empty; its items are linked by `next`. */
#ifndef RPTC_BASE_LIST_H
#define RPTC_BASE_LIST_H

/* Appends the item, whose `next` is NULL, to `*list` and returns it. */
#define LIST_ADD(list, item)                                                                       \
    ((list)->last = *((list)->last ? &(list)->last->next : &(list)->first) = (item))

#endif
