/* What can be referred to, and references. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_LABEL_H
#define RPTC_CHECK_BLOCKS_CHECK_LABEL_H

#include "check/checker.h"

/* Each list of blocks is gone over for its labels before its
 * blocks are checked. */
void check_labels(Checker *c, const BlockList *blocks);
/* The property `label name` of a table or picture. */
void check_label_property(Checker *c, Block *b, Name name);
void check_reference(Checker *c, Inline *i);

#endif
