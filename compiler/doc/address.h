/* Addresses outside of the document that a link may have: http, https and mailto. Any other (javascript:,
 * file:, \\host\share, a scheme that starts a program) is refused, wherever it comes from. */
#ifndef RPTC_DOC_ADDRESS_H
#define RPTC_DOC_ADDRESS_H

#include "base/buf.h"
#include "diag/diag.h"

typedef enum AddressFault {
    ADDRESS_RIGHT,
    ADDRESS_ELSEWHERE, /* another scheme, or none */
    ADDRESS_CONTROL,   /* it contains a line break or a control character */
    ADDRESS_INCOMPLETE /* nothing after its scheme, or an invalid host */
} AddressFault;

/* Appends `address`, without outer blanks, as a URI (RFC 3986): characters that are not allowed are appended
 * to `b` as percent-encoded UTF-8, the others unchanged. The content of `b` is useless after a fault. */
AddressFault address_put(Buf *b, Str address);
/* Can an address that begins like this be valid? */
bool address_may_begin(Str beginning);

/* Reports what is wrong with the address of a link, in the template or in the data. `fault` is not
 * ADDRESS_RIGHT; `address` is the original text. */
Diag *link_fault(Arena *a, Diags *dg, AddressFault fault, Span at, Str address);

#endif
