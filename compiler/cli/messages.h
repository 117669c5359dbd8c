/* Messages to standard error, and nowhere else. */
#ifndef RPTC_CLI_MESSAGES_H
#define RPTC_CLI_MESSAGES_H

#include "cli/session.h"

/* Writes out what messages there are, as the session's options want them, so that showing them later
 * needs no memory: a document that was finished must not be followed by a failure. */
void messages_prepare(Session *s);
/* Shows the messages: those prepared, unless another error was put since. */
void messages_show(Session *s);
/* Shows what was said so far, now and not in the end; the session goes on with new messages. Gives the
 * old ones. */
const Diags *messages_flush(Session *s);
/* Shows messages that are not the session's own. */
void messages_show_others(Session *s, const Diags *dg);
/* Writes `text` as it is. What standard error does not take is lost. */
void messages_write(Str text);
/* Says that there is no memory, where there is none for a message either. */
void messages_write_no_memory(bool chinese);

#endif
