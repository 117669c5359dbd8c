/* Example run: the text and the messages of one example, as from `rptc TEMPLATE DATA --to txt -o -` in its folder.
 * Nothing is written. */
#ifndef RPTC_CLI_COMMANDS_EXAMPLE_RUN_H
#define RPTC_CLI_COMMANDS_EXAMPLE_RUN_H

#include "cli/commands/examples.h"
#include "cli/library_place.h"
#include "cli/session.h"

typedef struct Outcome {
    bool failed;      /* there are errors, and no text */
    Str text;
    const Diags *messages;
    const Sources *sources; /* referred to by the messages */
} Outcome;

/* `o` has absolute paths of libraries, `in` is the folder being tested. The outcome is allocated in `a`. */
Outcome example_run(Session *s, const Options *o, const LibraryTree *in, const Example *e, Arena *a);

#endif
