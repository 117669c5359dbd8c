#include "doc/link_fault.h"

/* What was probably meant by an address without a scheme; empty: nobody knows. */
static Str with_scheme(Arena *a, Str address)
{
    size_t dot = str_find_byte(address, '.');
    bool scheme = str_find_byte(address, ':') < address.n, blank = str_find_byte(address, ' ') < address.n;
    if (scheme || blank || dot == 0 || dot == address.n || str_find_byte(address, '\\') < address.n)
        return STR("");
    bool mail = str_find_byte(address, '@') < address.n;
    return str_join2(a, mail ? STR("mailto:") : STR("https://"), address);
}

static Diag *other_scheme(Arena *a, Diags *dg, Span at, Str address)
{
    Diag *d = diag(dg, E_LINK_SCHEME, at, address);
    Str meant = with_scheme(a, address);
    if (meant.n)
        diag_hint(dg, d, H_WRITE, meant);
    else
        diag_hint(dg, d, H_LINK_SCHEMES);
    return d;
}

Diag *link_fault(Arena *a, Diags *dg, AddressFault fault, Span at, Str address)
{
    if (fault == ADDRESS_CONTROL)
        return diag(dg, E_LINK_CONTROL, at, address);
    if (fault == ADDRESS_ELSEWHERE)
        return other_scheme(a, dg, at, address);
    Diag *d = diag(dg, E_LINK_INCOMPLETE, at, address);
    diag_hint(dg, d, H_LINK_FORM);
    return d;
}
