/* From slots to cells that span columns and rows. */
#ifndef RPTC_EVAL_TABLES_TABLE_GRID_H
#define RPTC_EVAL_TABLES_TABLE_GRID_H

#include "eval/tables/table_build.h"

/* Makes cells from the slots of a row; false, reported, if they do not fit into the grid. */
bool grid_place(Evaluation *ev, TableState *t, GridRow *row);
/* Joins the cells of `merge` columns to equal ones above. */
void table_merge(TableState *t, GridRow *row);
/* The text by which `merge` compares a cell, in the row's arena. */
Str cell_text(Arena *a, const TableCell *cell);

#endif
