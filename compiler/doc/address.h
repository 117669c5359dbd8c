/* Addresses outside of the document that a link may lead to: http, https and mailto. Any other (javascript:,
 * file:, \\host\share, a scheme that starts a program) is refused, whoever wrote it. */
#ifndef RPTC_DOC_ADDRESS_H
#define RPTC_DOC_ADDRESS_H

#include "base/buf.h"
#include "diag/diag.h"

typedef enum AddressFault {
    ADDRESS_RIGHT,
    ADDRESS_ELSEWHERE, /* another scheme, or none */
    ADDRESS_CONTROL,   /* a line break or a control character stands in it */
    ADDRESS_INCOMPLETE /* it names nothing behind its scheme, or no host that can be one */
} AddressFault;

/* Appends `address`, without outer blanks, as a URI (RFC 3986): what may not stand in one goes to `b` as the
 * bytes of its UTF-8 with per cent signs, what may stays as it is. `b` holds nothing of use after a fault. */
AddressFault address_put(Buf *b, Str address);
/* Can an address that begins so be right? */
bool address_may_begin(Str beginning);

/* Says what is wrong with the address of a link, of the template or of the data. `fault` is not ADDRESS_RIGHT;
 * `address` as it was written. */
Diag *link_fault(Arena *a, Diags *dg, AddressFault fault, Span at, Str address);

#endif
