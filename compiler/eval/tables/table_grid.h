/* From slots to cells that span and are joined. */
#ifndef RPTC_EVAL_TABLES_TABLE_GRID_H
#define RPTC_EVAL_TABLES_TABLE_GRID_H

#include "eval/tables/table_build.h"

/* Gives cells from the slots of a row; false where they do not fit into a grid, which is reported. */
bool grid_place(Evaluation *ev, TableState *t, GridRow *row);
/* Joins cells that `merge` says to those above. */
void table_merge(TableState *t, GridRow *row);
/* The text of a cell by which `merge` compares it, in the row's arena. */
Str cell_text(Arena *a, const TableCell *cell);

#endif
