/* The Host of the real disk and clock. */
#ifndef RPTC_SOURCE_DISK_HOST_H
#define RPTC_SOURCE_DISK_HOST_H

#include "source/host.h"

/* A host on the real disk and clock, with the default limits of limits.def. */
Host disk_host(void);

#endif
