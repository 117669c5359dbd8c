#include "diag/limit_fault.h"

#include <inttypes.h>
#include <stdio.h>

#include "source/limits.h"

Diag *limit_fault(Diags *dg, Span at, Limit limit, uint64_t value)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64, value);
    return diag(dg, E_LIMIT, at, limit_name(limit), str_of(digits));
}

void memory_fault(Diags *dg, size_t refused)
{
    if (refused)
        limit_fault(dg, NO_SPAN, LIMIT_memory, refused);
    else
        diag(dg, E_MEMORY, NO_SPAN);
}
