/* The messages of a call, as records. */
#ifndef RPTC_ENGINE_ENGINE_MESSAGES_H
#define RPTC_ENGINE_ENGINE_MESSAGES_H

#include "engine/engine.h"

/* To be called when memory runs out, after the call's memory was released: makes that the only message, and returns its
 * status. */
int engine_no_memory(rptc_engine *e);

/* Adds all messages of a job to those of the call, as records. */
void engine_tell(rptc_engine *e, const Job *j);
void engine_forget(rptc_engine *e);

#endif
