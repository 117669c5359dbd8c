/* Settings from environment variables. */
#ifndef RPTC_CLI_ENVIRONMENT_H
#define RPTC_CLI_ENVIRONMENT_H

#include "base/str.h"

/* Messages in Chinese? Decided by the first of LC_ALL, LC_MESSAGES and LANG that is set. */
bool environment_is_chinese(void);
/* Colour on standard error? If it is a terminal with colours, and NO_COLOR is not set. */
bool environment_has_colour(void);
/* RPT_LIB_PATH: folders separated by `:`; empty if it is not set. */
Str environment_libraries(void);
/* SOURCE_DATE_EPOCH: seconds since 1970-01-01 00:00 UTC; false if it is not set. */
bool environment_epoch(Str *seconds);
/* The folder for temporary files without a name: TMPDIR, else /tmp. */
const char *environment_temporary_folder(void);
/* RPTC_FAIL_ALLOC, for tests: the allocation that fails, counted from 1; 0: none. */
long environment_failing_allocation(void);

#endif
