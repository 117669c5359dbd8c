/* Lists of properties of blocks. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_PROPS_H
#define RPTC_CHECK_BLOCKS_CHECK_PROPS_H

#include "check/checker.h"

/* The context for reading lists of properties; and the properties of a @table, @row or @cell, stored in the block if
 * all are constant. */
PropContext props_of_check(Checker *c);
void check_table_props(Checker *c, Block *b);
void check_cell_props(Checker *c, Block *b);

#endif
