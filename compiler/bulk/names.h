/* Names: the path of each row's document, from a pattern, which is text with {values}. */
#ifndef RPTC_BULK_NAMES_H
#define RPTC_BULK_NAMES_H

#include "engine/row.h"

typedef struct RowNames RowNames;

/* Reads the pattern and sets it in the plan. NULL, reported, if it is faulty. */
RowNames *names_open(const Job *j, RowPlan *plan, Str pattern);
void names_close(RowNames *n); /* NULL is allowed */

/* Makes the path of a row's document, in the arena of `run`, and takes it. Empty (s NULL), reported at the row, if the
 * values do not make a valid name or another row has taken it. */
Str names_make(RowNames *n, const Job *run, const BoundRow *row, uint32_t line);

#endif
