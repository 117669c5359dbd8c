/* The host of an engine. */
#ifndef RPTC_ENGINE_ENGINE_HOST_H
#define RPTC_ENGINE_ENGINE_HOST_H

#include "engine/engine.h"

/* A host with the files and the clock of `e->outside`, and the default limits (limits.def). */
Host engine_host(rptc_engine *e);

#endif
