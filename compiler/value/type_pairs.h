/* What was found out about pairs of record types. Records that hold others again and again have as many paths as 2 to the
 * depth, but only a few pairs: whoever compares two types looks at each pair once. */
#ifndef RPTC_VALUE_TYPE_PAIRS_H
#define RPTC_VALUE_TYPE_PAIRS_H

#include "value/type.h"

typedef struct TypePairs {
    Arena *arena; /* of the map, and of what is kept in it */
    Map *found;   /* NULL: nothing so far */
} TypePairs;

/* What was kept for x and y, in this order; NULL: nothing. */
void *type_pairs_find(const TypePairs *p, const RecordType *x, const RecordType *y);
void type_pairs_keep(TypePairs *p, const RecordType *x, const RecordType *y, void *what);

#endif
