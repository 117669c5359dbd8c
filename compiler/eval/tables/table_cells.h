/* What stands in a cell. */
#ifndef RPTC_EVAL_TABLES_TABLE_CELLS_H
#define RPTC_EVAL_TABLES_TABLE_CELLS_H

#include "eval/tables/table_build.h"

/* The properties of a @row or @cell now. */
CellProps cell_props_now(Evaluation *ev, const Block *b);
/* The paragraph of a cell of a bar row, and how the cell looks. */
TableCell bar_cell(Evaluation *ev, Pieces *pieces, Span at);

/* Says so where a block cannot stand in a cell, into which a component or its caller brought it. */
bool cell_refuses(Evaluation *ev, const Block *b);

#endif
