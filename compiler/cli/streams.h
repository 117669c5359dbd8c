/* The standard streams, which may be closed at the start of the program. */
#ifndef RPTC_CLI_STREAMS_H
#define RPTC_CLI_STREAMS_H

#include <stdbool.h>

/* To be called first of all. Reserves those of the descriptors 0 to 2 that are closed (`>&-`), so
 * that no file opened later gets one of them and messages end up in a document. Reading from or
 * writing to a closed stream still fails with EBADF. False if the system has no descriptor left. */
bool streams_reserve(void);

#endif
