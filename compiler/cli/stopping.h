/* Stopping: the first SIGINT or SIGTERM as a wish to come to an end, which is asked for when it suits.
 * The second one does not wait: temporary files are removed, and the process dies by it.
 *
 * `timeout` and a few service managers send a signal twice at once, to the process and to its group;
 * what comes within STOPPING_ECHO milliseconds of the first is the same wish. */
#ifndef RPTC_CLI_STOPPING_H
#define RPTC_CLI_STOPPING_H

#include <stdbool.h>

enum { STOPPING_ECHO = 20 };

/* From now on these signals are wishes, but for those that are ignored. Gives a descriptor, or -1: the
 * system has none left, and they end the process as before. For one run of the program. */
int stopping_open(void);
/* Has one come? */
bool stopping_came(int stopping);
/* Can `file` be read without waiting, or is it at its end? */
bool stopping_ready(int file);
/* Waits until `file` can be read. False where a signal came first. */
bool stopping_wait(int stopping, int file);

#endif
