/* The messages of a call, as records. */
#ifndef RPTC_ENGINE_ENGINE_MESSAGES_H
#define RPTC_ENGINE_ENGINE_MESSAGES_H

#include "engine/engine.h"

/* Memory ended: makes that the only message, and gives its status. What the work had begun was given back before. */
int engine_no_memory(rptc_engine *e);

/* Adds all messages of a job to those of the call, as records. */
void engine_tell(rptc_engine *e, const Job *j);
void engine_forget(rptc_engine *e);

#endif
