/* The disk and the clock of the machine. */
#ifndef RPTC_SOURCE_DISK_HOST_H
#define RPTC_SOURCE_DISK_HOST_H

#include "source/host.h"

/* A host on the real disk and clock; limits as limits.def has them. */
Host disk_host(void);

#endif
