/* Fields of which nothing is given. */
#ifndef RPTC_DATA_ABSENT_H
#define RPTC_DATA_ABSENT_H

#include "data/data.h"

/* The value of a field that nobody gives: its default, nothing, an empty list, or its mask where it is required. Records
 * within records take some of *steps; 0 are left where they were not enough. */
Value data_absent(Arena *run, const FieldRule *r, uint64_t *steps);

#endif
