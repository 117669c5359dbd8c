/* Job: what a step works with. The steps of a template share one; each document has its own, with an arena that ends
 * with it. */
#ifndef RPTC_DIAG_JOB_H
#define RPTC_DIAG_JOB_H

#include "diag/diag.h"
#include "source/host.h"

typedef struct Job {
    Arena *arena;     /* what the step makes lives here */
    Sources *sources; /* get the texts that it reads */
    const Host *host;
    Diags *dg;        /* gets what is wrong */
} Job;

#endif
