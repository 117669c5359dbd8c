/* What a template's bytes must be before anything is read from them. */
#ifndef RPTC_DIAG_SOURCE_CHECK_H
#define RPTC_DIAG_SOURCE_CHECK_H

#include "diag/diag.h"
#include "source/source.h"

/* Adds a template's text to the sources, without its byte order mark, and checks it. NULL, with a
 * message, where it is not UTF-8 or holds what no document can: NUL, and what XML 1.0 forbids.
 * Characters that are not seen (of direction, without width) are warned of. Where the text is in
 * another encoding, the message names it and the command that converts it. */
const Source *source_load_template(Sources *all, Str name, Str bytes, Arena *a, Diags *dg);

#endif
