/* Destination: where documents go, and of what kind they are, by the words of the command line. */
#ifndef RPTC_CLI_FILES_DESTINATION_H
#define RPTC_CLI_FILES_DESTINATION_H

#include "cli/session.h"

/* The kind of document that is wanted, if the line has all that one needs and it can be written;
 * else DOCUMENT_UNKNOWN, reported. */
DocumentKind destination_kind(Session *s, const Options *o);

/* Where a large document is kept while it grows: beside the output, for there must be room for
 * it. */
const char *destination_spill_folder(Session *s, const char *output);

#endif
