/* Results for pairs of record types. Records nested in one another again and again have up to 2^depth paths
 * but only a few pairs: comparisons of types handle each pair once. */
#ifndef RPTC_VALUE_TYPE_PAIRS_H
#define RPTC_VALUE_TYPE_PAIRS_H

#include "value/type.h"

typedef struct TypePairs {
    Arena *arena; /* of the map and the results in it */
    Map *found;   /* NULL: nothing kept yet */
} TypePairs;

/* The result kept for x and y, in this order; NULL: none. */
void *type_pairs_find(const TypePairs *p, const RecordType *x, const RecordType *y);
void type_pairs_keep(TypePairs *p, const RecordType *x, const RecordType *y, void *what);

#endif
