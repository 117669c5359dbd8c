#include "diag/file_fault.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/path.h"
#include "source/limits.h"

enum { DIGITS = 24 }; /* enough for any 64-bit number */

static const Code codes[] = {
    [HOST_OK] = E_FILE_IO, [HOST_MISSING] = E_FILE_MISSING, [HOST_DENIED] = E_FILE_DENIED,
    [HOST_NOT_REGULAR] = E_FILE_NOT_REGULAR, [HOST_TOO_LARGE] = E_FILE_TOO_LARGE, [HOST_OUTSIDE] = E_FILE_OUTSIDE,
    [HOST_IO] = E_FILE_IO,
};

Diag *file_fault(const Job *j, Span at, HostFault fault, Str path, Limit limit)
{
    char value[DIGITS];
    snprintf(value, sizeof value, "%" PRIu64, j->host->limits[limit]);
    return diag(j->dg, codes[fault], at, path, limit_name(limit), str_of(value));
}

/* `\`, `\\` and line continuations become one slash. */
static Str with_slashes(Arena *a, Str path)
{
    char *out = arena_alloc(a, path.n);
    size_t n = 0;
    for (size_t i = 0; i < path.n; i++) {
        bool parts = strchr("\\/\r\n", path.s[i]) && path.s[i];
        if (!parts)
            out[n++] = path.s[i];
        else if (!n || out[n - 1] != '/')
            out[n++] = '/';
    }
    return (Str){out, n};
}

Diag *file_fault_backslash(Diags *dg, Arena *scratch, Span at, Str path)
{
    Diag *d = diag(dg, E_PATH_BACKSLASH, at);
    diag_hint(dg, d, H_WRITE, with_slashes(scratch, path));
    return d;
}

void file_fault_template_encoding(Diags *dg, Arena *scratch, Span at, Str path, const Decoded *d)
{
    char offset[DIGITS];
    if (d->encoding == ENCODING_UNKNOWN) {
        snprintf(offset, sizeof offset, "%zu", d->bad_at);
        diag_hint(dg, diag(dg, E_NOT_UTF8, at, str_of(offset)), H_SAVE_AS_UTF8);
        return;
    }
    Str name = str_of(encoding_name(d->encoding));
    Str converted = str_join2(scratch, STR("utf8-"), path_last(path)); /* in the working folder */
    diag_hint(dg, diag(dg, E_TEMPLATE_ENCODING, at, name), H_ICONV, name, path, converted);
}

void file_fault_data_encoding(Diags *dg, Span at, Str bytes, const Decoded *d)
{
    char offset[DIGITS], byte[sizeof "0xFF"];
    snprintf(offset, sizeof offset, "%zu", d->bad_at);
    snprintf(byte, sizeof byte, "0x%02X", (unsigned char)bytes.s[d->bad_at]);
    if (d->rest == ENCODING_UNKNOWN)
        diag_hint(dg, diag(dg, E_ENCODING_UNKNOWN, at, str_of(offset)), H_SAVE_AS_UTF8);
    else
        diag_hint(dg, diag(dg, E_ENCODING_BYTE, at, str_of(byte), str_of(encoding_name(d->rest)), str_of(offset)),
                  H_TYPE_ANEW);
}
