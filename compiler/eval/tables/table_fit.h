/* Pictures and text in the room of their cells. */
#ifndef RPTC_EVAL_TABLES_TABLE_FIT_H
#define RPTC_EVAL_TABLES_TABLE_FIT_H

#include "eval/tables/table_build.h"

/* Makes the pictures in a row that is whole no larger than their cells; one with a size of its own is told. */
void table_fit_pictures(Evaluation *ev, const TableState *t, GridRow *row);
/* Says where a row that is exactly so high has less than the lines want that its text has at least. */
void table_check_height(Evaluation *ev, const TableState *t, const GridRow *row);
/* Says, once a table, where `*` leaves a line of text no more than a character. */
void table_check_stars(Evaluation *ev, TableState *t, const GridRow *row);

#endif
