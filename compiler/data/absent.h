/* Fields without a value in the data. */
#ifndef RPTC_DATA_ABSENT_H
#define RPTC_DATA_ABSENT_H

#include "data/data.h"

/* The value of a field that is not given: its default, missing, an empty list, or the mask if it is required. Nested
 * records spend some of *steps; it is 0 afterwards if they were not enough. */
Value data_absent(Arena *run, const FieldRule *r, uint64_t *steps);

#endif
