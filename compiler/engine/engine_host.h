/* The host of an engine. */
#ifndef RPTC_ENGINE_ENGINE_HOST_H
#define RPTC_ENGINE_ENGINE_HOST_H

#include "engine/engine.h"

/* A host that has its files and its clock from `e->outside`; limits as limits.def has them. */
Host engine_host(rptc_engine *e);

#endif
