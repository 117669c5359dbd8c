/* The rows of a table, while one is being made. */
#ifndef RPTC_EVAL_TABLES_TABLE_ROWS_H
#define RPTC_EVAL_TABLES_TABLE_ROWS_H

#include "eval/tables/table_build.h"

/* A slot more for the row being made. */
void row_add(TableState *t, GridSlot slot);
/* Slots for the columns that cells above reach down to; `at` is where a @row goes on. */
void row_skip_covered(TableState *t, Span at);

#endif
