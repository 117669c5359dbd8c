/* Values and functions that @let defines. */
#ifndef RPTC_CHECK_CHECK_LET_H
#define RPTC_CHECK_CHECK_LET_H

#include "check/checker.h"

/* Finds the type of a top-level @let when it is first needed, or of a function within a block. */
void check_let(Checker *c, LetEntry *let);

#endif
