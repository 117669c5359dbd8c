/* Pictures and text in the room of their cells. */
#ifndef RPTC_EVAL_TABLES_TABLE_FIT_H
#define RPTC_EVAL_TABLES_TABLE_FIT_H

#include "eval/tables/table_build.h"

/* Shrinks the pictures in a complete row to fit their cells; reports one with an explicit size. */
void table_fit_pictures(Evaluation *ev, const TableState *t, GridRow *row);
/* Reports a row whose exact height is less than its text needs at least. */
void table_check_height(Evaluation *ev, const TableState *t, const GridRow *row);
/* Reports, once a table, a `*` column that has no room for more than one character a line. */
void table_check_stars(Evaluation *ev, TableState *t, const GridRow *row);

#endif
