/* Names: where the document of each row goes, from a pattern that is text with {values}. */
#ifndef RPTC_BULK_NAMES_H
#define RPTC_BULK_NAMES_H

#include "engine/row.h"

typedef struct RowNames RowNames;

/* Reads the pattern, which becomes that of the plan. NULL, reported, where it is at fault. */
RowNames *names_open(const Job *j, RowPlan *plan, Str pattern);
void names_close(RowNames *n); /* NULL is allowed */

/* The path of a row's document, in the arena of `run`, and from now on taken. Empty (s NULL), reported at
 * the row, where the values make no name, or another row has taken it. */
Str names_make(RowNames *n, const Job *run, const BoundRow *row, uint32_t line);

#endif
