/* Files that cannot be read, worded in one place for templates, libraries and data. */
#ifndef RPTC_DIAG_FILE_FAULT_H
#define RPTC_DIAG_FILE_FAULT_H

#include "diag/diag.h"
#include "source/encoding.h"
#include "source/host.h"

/* Says why the file at `path` could not be read. `at` is what names it, NO_SPAN where that is the
 * command line; `limit` is the one that bounded the read. */
Diag *file_fault(Diags *dg, Span at, HostFault fault, Str path, const Host *host, Limit limit);

/* Says that a path is written with `\`, and shows it with `/`. */
Diag *file_fault_backslash(Diags *dg, Arena *scratch, Span at, Str path);

/* Says that a template is not UTF-8 but what `d` found, with the command that converts it; where that
 * is nothing known, which byte is the first at fault. */
void file_fault_template_encoding(Diags *dg, Arena *scratch, Span at, Str path, const Decoded *d);
/* Says which byte of data does not fit the encoding that the rest is in, or that no encoding is known for
 * sure. `bytes` are the whole file. */
void file_fault_data_encoding(Diags *dg, Span at, Str bytes, const Decoded *d);

#endif
