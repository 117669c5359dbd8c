/* Uses of collections. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_COLLECT_H
#define RPTC_CHECK_BLOCKS_CHECK_COLLECT_H

#include "check/checker.h"

/* `collection(…)`. */
void check_collection(Checker *c, Expr *call);

#endif
