/* Limits that were reached: reported in one place with the limit, its value, and the option that sets it. */
#ifndef RPTC_DIAG_LIMIT_FAULT_H
#define RPTC_DIAG_LIMIT_FAULT_H

#include "diag/diag.h"
#include "source/host.h"

/* Status 77. `value` is the value of the limit. */
Diag *limit_fault(Diags *dg, Span at, Limit limit, uint64_t value);
/* Memory ran out: at the limit `memory`, which is `refused`, or, if that is 0, because the system had no more
 * (71). */
void memory_fault(Diags *dg, size_t refused);

#endif
