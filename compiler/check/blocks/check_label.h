/* Labels and references. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_LABEL_H
#define RPTC_CHECK_BLOCKS_CHECK_LABEL_H

#include "check/checker.h"

/* Collects the labels of a list of blocks; to be called before its blocks are checked. */
void check_labels(Checker *c, const BlockList *blocks);
/* The property `label name` of a table or picture. */
void check_label_property(Checker *c, Block *b, Name name);
void check_reference(Checker *c, Inline *i);

#endif
