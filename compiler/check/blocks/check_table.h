/* Tables, and blocks in which something should be. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_TABLE_H
#define RPTC_CHECK_BLOCKS_CHECK_TABLE_H

#include "check/checker.h"

/* Warns where nothing stands in a block that it is for: no item in a @list, no row in a @table. */
void check_emptiness(Checker *c, const Block *b);
/* Can the block stand in the part of a table right around? Else it is reported. */
bool table_part_allows(Checker *c, const Block *b);

#endif
