/* Columns: their widths and properties. */
#ifndef RPTC_EVAL_TABLES_TABLE_COLUMNS_H
#define RPTC_EVAL_TABLES_TABLE_COLUMNS_H

#include "eval/tables/table_build.h"

/* Computes the widths from the first row; false, reported, if that is not possible. */
bool table_columns(Evaluation *ev, TableState *t, const GridRow *first);
/* The place of the widths in the template; and notes on the causes of the columns, while the first row is being
 * made. */
Span table_widths_place(const TableState *t);
void note_widths(Evaluation *ev, Diag *d, const TableState *t);
/* The index, in its row as written, of the cell that a bar ends or that a @cell is; for NULL: the number of cells. A
 * `span` that does not depend on data counts as that many cells. */
int written_bar(const Block *row, const Span *bar);
int written_cell(const Block *row, const Block *cell);
/* Is the last cell of a bar row closed by a bar, with nothing after it? */
bool row_is_closed(const InlineList *cells);
/* The style of the table; NO_STYLE if it has none. */
int table_style(const Evaluation *ev, const TableState *t);
/* The alignment of a column by the properties; false if they do not give one. */
bool column_align(const TableState *t, int column, Align *out);
VerticalAlign column_valign(const TableState *t, int column);
int column_style(const Evaluation *ev, const TableState *t, int column, bool header);

#endif
