/* The rows of a table while they are made. */
#ifndef RPTC_EVAL_TABLES_TABLE_ROWS_H
#define RPTC_EVAL_TABLES_TABLE_ROWS_H

#include "eval/tables/table_build.h"

/* Adds a slot to the row being made. */
void row_add(TableState *t, GridSlot slot);
/* Adds slots for the columns covered by cells above; `at` is the place in the @row. */
void row_skip_covered(TableState *t, Span at);

#endif
