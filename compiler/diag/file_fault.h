/* Files that cannot be read: reported in one place for templates, libraries and data. */
#ifndef RPTC_DIAG_FILE_FAULT_H
#define RPTC_DIAG_FILE_FAULT_H

#include "diag/job.h"
#include "source/encoding.h"

/* Reports why the file at `path` could not be read. `at` is where the file is named, NO_SPAN for the command
 * line; `limit` is the limit that applied to the read. */
Diag *file_fault(const Job *j, Span at, HostFault fault, Str path, Limit limit);

/* Reports a path written with `\`, and shows it with `/`. */
Diag *file_fault_backslash(Diags *dg, Arena *scratch, Span at, Str path);

/* Reports a template that is not UTF-8: the encoding that `d` found with the command that converts it or,
 * where that is unknown, the first bad byte. */
void file_fault_template_encoding(Diags *dg, Arena *scratch, Span at, Str path, const Decoded *d);
/* Reports the first byte of data that does not fit the encoding of the rest, or that no encoding is certain.
 * `bytes` are the whole file. */
void file_fault_data_encoding(Diags *dg, Span at, Str bytes, const Decoded *d);

#endif
