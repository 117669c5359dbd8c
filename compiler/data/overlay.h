/* Overlay: data laid over other data. */
#ifndef RPTC_DATA_OVERLAY_H
#define RPTC_DATA_OVERLAY_H

#include "data/tree.h"
#include "template/schema.h"

/* Lays `above` over `below`, both records. Members that are declared as records merge; everything
 * else is replaced, even by an empty value, and so is a single record where a list is declared.
 * Both trees are consumed. */
void overlay(Arena *a, const Schema *schema, DataNode *below, DataNode *above);
/* The same on a copy of `below`, which is left unchanged and must live as long as the copy. */
DataNode *overlay_copy(Arena *a, const Schema *schema, const DataNode *below, DataNode *above);

#endif
