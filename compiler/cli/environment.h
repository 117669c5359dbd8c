/* What the environment says where the command line does not. */
#ifndef RPTC_CLI_ENVIRONMENT_H
#define RPTC_CLI_ENVIRONMENT_H

#include "base/str.h"

/* Messages in Chinese? The first of LC_ALL, LC_MESSAGES and LANG that says anything decides. */
bool environment_is_chinese(void);
/* Colour on standard error: it is a terminal that knows colours, and NO_COLOR says nothing. */
bool environment_has_colour(void);
/* RPT_LIB_PATH: folders with `:` between; empty where it is not set. */
Str environment_libraries(void);
/* SOURCE_DATE_EPOCH: seconds since 1970-01-01 00:00 UTC; false where it is not set. */
bool environment_epoch(Str *seconds);
/* Where temporary files without a name are made: TMPDIR, else /tmp. */
const char *environment_temporary_folder(void);
/* RPTC_FAIL_ALLOC, for tests: the allocation that fails, counted from 1; 0: none. */
long environment_failing_allocation(void);

#endif
