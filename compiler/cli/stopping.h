/* Stopping: the first SIGINT or SIGTERM is a request to stop, which the program polls. The second one does not wait:
 * temporary files are removed, and the process dies by it.
 *
 * `timeout` and a few service managers send a signal twice at once, to the process and to its group; signals within
 * STOPPING_ECHO milliseconds of the first are the same request. */
#ifndef RPTC_CLI_STOPPING_H
#define RPTC_CLI_STOPPING_H

#include <stdbool.h>

enum { STOPPING_ECHO = 20 };

/* From now on these signals are requests, unless they are ignored. Returns a descriptor, or -1 if the system has none
 * left; then they end the process as before. To be called once per run of the program. */
int stopping_open(void);
/* Was a stop requested? */
bool stopping_came(int stopping);
/* Can `file` be read without blocking, or is it at its end? */
bool stopping_ready(int file);
/* Waits until `file` can be read. False if a signal came first. */
bool stopping_wait(int stopping, int file);

#endif
