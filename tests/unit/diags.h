/* What tests ask of messages. */
#ifndef RPTC_TESTS_DIAGS_H
#define RPTC_TESTS_DIAGS_H

#include "diag/diag.h"

static inline int warnings_of(const Diags *dg)
{
    int n = 0;
    for (const Diag *d = diags_first(dg); d; d = d->next)
        n += d->severity == SEV_WARNING;
    return n;
}

#endif
