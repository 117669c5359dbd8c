/* Job: the context of a step. The steps of a template share one; each document has its own, whose arena ends
 * with it. */
#ifndef RPTC_DIAG_JOB_H
#define RPTC_DIAG_JOB_H

#include "diag/diag.h"
#include "source/host.h"

typedef struct Job {
    Arena *arena;     /* the results of the step live here */
    Sources *sources; /* receive the texts that it reads */
    const Host *host;
    Diags *dg;        /* receives the diagnostics */
} Job;

#endif
