/* Checks the bytes of a template before anything else reads them. */
#ifndef RPTC_DIAG_SOURCE_CHECK_H
#define RPTC_DIAG_SOURCE_CHECK_H

#include "diag/job.h"

/* Adds a template's text to the sources, without its byte order mark, and checks it. NULL, with a diagnostic,
 * where it is not UTF-8 or contains characters that a document cannot: NUL, and those that XML 1.0 forbids. Invisible
 * characters (direction marks, zero width) get a warning. Where the text is in another encoding, the
 * diagnostic names it and the command that converts it. */
const Source *source_load_template(const Job *j, Str name, Str bytes);

#endif
