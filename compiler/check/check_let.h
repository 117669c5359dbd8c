/* What @let defines. */
#ifndef RPTC_CHECK_CHECK_LET_H
#define RPTC_CHECK_CHECK_LET_H

#include "check/checker.h"

/* Finds the type of a top @let when it is first needed; of a function within a block. */
void check_let(Checker *c, LetEntry *let);

#endif
