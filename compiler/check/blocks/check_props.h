/* Lists of properties of blocks. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_PROPS_H
#define RPTC_CHECK_BLOCKS_CHECK_PROPS_H

#include "check/checker.h"

/* Lists of properties: what their readers need, and what a @table, @row or @cell says, into the block
 * where all of it is constant. */
PropContext props_of_check(Checker *c);
void check_table_props(Checker *c, Block *b);
void check_cell_props(Checker *c, Block *b);

#endif
