/* The standard streams, as whoever started the program left them. */
#ifndef RPTC_CLI_STREAMS_H
#define RPTC_CLI_STREAMS_H

#include <stdbool.h>

/* To be called first of all. Takes the numbers 0 to 2 where they are closed (`>&-`), so that no
 * file that is opened later gets one of them and a message goes into a document. Reading from or
 * writing to a stream that was closed still fails, with EBADF. False where the system has no
 * descriptor left. */
bool streams_reserve(void);

#endif
