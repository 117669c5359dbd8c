/* What is wrong with the address of a link, said of the template or of the data. */
#ifndef RPTC_DOC_LINK_FAULT_H
#define RPTC_DOC_LINK_FAULT_H

#include "diag/diag.h"
#include "doc/address.h"

/* `fault` is not ADDRESS_RIGHT; `address` as it was written. */
Diag *link_fault(Arena *a, Diags *dg, AddressFault fault, Span at, Str address);

#endif
