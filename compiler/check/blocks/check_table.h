/* Tables, and blocks that should not be empty. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_TABLE_H
#define RPTC_CHECK_BLOCKS_CHECK_TABLE_H

#include "check/checker.h"

/* Warns of a block without the content that it is for: a @list without items, a @table without rows. */
void check_emptiness(Checker *c, const Block *b);
/* Is the block allowed in the part of a table directly around it? If not, it is reported. */
bool table_part_allows(Checker *c, const Block *b);

#endif
