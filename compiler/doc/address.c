#include "doc/address.h"

#include "base/utf8.h"

static const Str schemes[] = {STR_INIT("https://"), STR_INIT("http://"), STR_INIT("mailto:")};

enum { SCHEMES = sizeof schemes / sizeof schemes[0], MAILTO = 2 };

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Does `a` begin with `prefix`, which is in lower case? */
static bool starts_in_any_case(Str a, Str prefix)
{
    if (a.n < prefix.n)
        return false;
    for (size_t i = 0; i < prefix.n; i++)
        if (lower(a.s[i]) != prefix.s[i])
            return false;
    return true;
}

/* The number of the scheme that an address has, or SCHEMES. */
static int scheme_of(Str address)
{
    int i = 0;
    while (i < SCHEMES && !starts_in_any_case(address, schemes[i]))
        i++;
    return i;
}

bool address_may_begin(Str beginning)
{
    if (scheme_of(beginning) < SCHEMES)
        return true;
    for (int i = 0; i < SCHEMES; i++)
        if (beginning.n < schemes[i].n && starts_in_any_case(beginning, str_sub(schemes[i], 0, beginning.n)))
            return true;
    return false;
}

/* ---- characters ---- */

static bool is_control(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

static bool has_control(Str s)
{
    for (size_t at = 0; at < s.n;)
        if (is_control(utf8_next(s, &at)))
            return true;
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

static bool is_letter_or_digit(char c)
{
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

/* Is the byte one of `others`, or unreserved? */
static bool stands_as_it_is(char c, const char *others)
{
    return is_letter_or_digit(c) || (c && (strchr("-._~", c) || strchr(others, c)));
}

/* A percent sign followed by two hexadecimal digits is kept: it is an encoded byte already. */
static bool is_escape(Str s, size_t at)
{
    return s.s[at] == '%' && at + 2 < s.n && is_hex(s.s[at + 1]) && is_hex(s.s[at + 2]);
}

static void put_escaped(Buf *b, Str s, const char *others)
{
    for (size_t i = 0; i < s.n; i++)
        if (stands_as_it_is(s.s[i], others) || is_escape(s, i))
            buf_put_byte(b, s.s[i]);
        else
            buf_putf(b, "%%%02X", (unsigned char)s.s[i]);
}

/* ---- the host ---- */

/* `[2001:db8::1]` */
static bool is_ip6(Str host)
{
    if (host.n < 4 || host.s[0] != '[' || host.s[host.n - 1] != ']')
        return false;
    for (size_t i = 1; i + 1 < host.n; i++)
        if (!is_hex(host.s[i]) && host.s[i] != ':' && host.s[i] != '.')
            return false;
    return true;
}

/* Letters of any script, digits and the punctuation of host names. */
static bool is_host_name(Str host)
{
    for (size_t i = 0; i < host.n; i++)
        if (!stands_as_it_is(host.s[i], "") && !is_escape(host, i) && (unsigned char)host.s[i] < 0x80)
            return false;
    return host.n > 0;
}

/* Where the `:port` begins, if only digits follow the last colon; else the end. */
static size_t port_at(Str authority)
{
    size_t i = authority.n;
    while (i > 0 && is_digit(authority.s[i - 1]))
        i--;
    return i > 0 && authority.s[i - 1] == ':' ? i - 1 : authority.n;
}

static bool put_authority(Buf *b, Str authority)
{
    size_t at = str_find_byte(authority, '@');
    Str host = at < authority.n ? str_sub(authority, at + 1, authority.n) : authority;
    size_t port = port_at(host);
    Str name = str_sub(host, 0, port);
    bool ip6 = is_ip6(name);
    if (!ip6 && !is_host_name(name))
        return false;
    if (at < authority.n) {
        put_escaped(b, str_sub(authority, 0, at), "!$&'()*+,;=:");
        buf_put_byte(b, '@');
    }
    put_escaped(b, name, ip6 ? "[:]" : "");
    buf_put(b, str_sub(host, port, host.n));
    return true;
}

/* ---- the whole address ---- */

static size_t end_of_authority(Str s)
{
    size_t i = 0;
    while (i < s.n && !strchr("/?#\\", s.s[i]))
        i++;
    return i;
}

/* Path, query and fragment: the first `#` begins the fragment, further ones are characters of it. */
static void put_path(Buf *b, Str s)
{
    static const char allowed[] = "!$&'()*+,;=:@/?";
    size_t mark = str_find_byte(s, '#');
    put_escaped(b, str_sub(s, 0, mark), allowed);
    if (mark == s.n)
        return;
    buf_put_byte(b, '#');
    put_escaped(b, str_sub(s, mark + 1, s.n), allowed);
}

AddressFault address_put(Buf *b, Str address)
{
    Str a = str_trim(address);
    int scheme = scheme_of(a);
    if (has_control(a))
        return ADDRESS_CONTROL;
    if (scheme == SCHEMES)
        return ADDRESS_ELSEWHERE;
    Str rest = str_sub(a, schemes[scheme].n, a.n);
    buf_put(b, schemes[scheme]);
    if (scheme == MAILTO) {
        put_escaped(b, rest, "!$&'()*+,;=:@/?");
        return rest.n ? ADDRESS_RIGHT : ADDRESS_INCOMPLETE;
    }
    size_t end = end_of_authority(rest);
    if (!put_authority(b, str_sub(rest, 0, end)))
        return ADDRESS_INCOMPLETE;
    put_path(b, str_sub(rest, end, rest.n));
    return ADDRESS_RIGHT;
}

/* ---- diagnostics ---- */

/* What an address without a scheme probably means; empty: unknown. */
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
