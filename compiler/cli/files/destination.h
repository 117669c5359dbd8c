/* Destination: the place and kind of documents, by the command line. */
#ifndef RPTC_CLI_FILES_DESTINATION_H
#define RPTC_CLI_FILES_DESTINATION_H

#include "cli/session.h"

/* The requested kind of document, if the command line is complete and the kind can be written; else
 * DOCUMENT_UNKNOWN, reported. */
DocumentKind destination_kind(Session *s, const Options *o);

/* The folder for a large document while it is written: that of the output, where there must be room
 * for it. */
const char *destination_spill_folder(Session *s, const char *output);

#endif
