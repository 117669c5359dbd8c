/* Columns: their widths, and what the properties say of each. */
#ifndef RPTC_EVAL_TABLES_TABLE_COLUMNS_H
#define RPTC_EVAL_TABLES_TABLE_COLUMNS_H

#include "eval/tables/table_build.h"

/* Decides the widths by the first row; false where they cannot be had, which is reported. */
bool table_columns(Evaluation *ev, TableState *t, const GridRow *first);
/* Where the widths are said. Notes at what made the columns, while their first row is being made. */
Span table_widths_place(const TableState *t);
void note_widths(Evaluation *ev, Diag *d, const TableState *t);
/* Which cell of its row, as written, a bar ends, or a @cell is; for NULL: how many there are. A `span` that
 * does not hang on data counts as so many. */
int written_bar(const Block *row, const Span *bar);
int written_cell(const Block *row, const Block *cell);
/* Is the last cell of a bar row closed by a bar, so that nothing stands behind it? */
bool row_is_closed(const InlineList *cells);
/* Its style; NO_STYLE where there is none. */
int table_style(const Evaluation *ev, const TableState *t);
/* What the properties say of a column; false where they say nothing. */
bool column_align(const TableState *t, int column, Align *out);
VerticalAlign column_valign(const TableState *t, int column);
int column_style(const Evaluation *ev, const TableState *t, int column, bool header);

#endif
