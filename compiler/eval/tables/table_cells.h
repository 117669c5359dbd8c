/* The content of a cell. */
#ifndef RPTC_EVAL_TABLES_TABLE_CELLS_H
#define RPTC_EVAL_TABLES_TABLE_CELLS_H

#include "eval/tables/table_build.h"

/* The current properties of a @row or @cell. */
CellProps cell_props_now(Evaluation *ev, const Block *b);
/* A cell of a bar row: its paragraph and its look. */
TableCell bar_cell(Evaluation *ev, Pieces *pieces, Span at);

/* Reports a block that is not allowed in a cell but was brought there by a component or its
 * caller. */
bool cell_refuses(Evaluation *ev, const Block *b);

#endif
