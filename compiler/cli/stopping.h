/* Stopping: SIGINT and SIGTERM as a wish to come to an end, which is asked for when it suits. */
#ifndef RPTC_CLI_STOPPING_H
#define RPTC_CLI_STOPPING_H

#include <stdbool.h>

/* From now on these signals wait, but for those that are ignored. Gives a descriptor, or -1: the
 * system has none left, and they end the process as before. */
int stopping_open(void);
/* Has one come? */
bool stopping_came(int stopping);
/* Waits until `file` can be read. False where a signal came first. */
bool stopping_wait(int stopping, int file);

#endif
