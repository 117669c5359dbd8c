/* Messages, written only to standard error. */
#ifndef RPTC_CLI_MESSAGES_H
#define RPTC_CLI_MESSAGES_H

#include "cli/session.h"

/* Formats the messages so far by the session's options, so that showing them later needs no memory: a finished document
 * must not be followed by a failure. */
void messages_prepare(Session *s);
/* Shows the messages: the prepared ones, unless another error was added since. */
void messages_show(Session *s);
/* Shows the messages so far immediately; the session starts new ones. Returns the old ones. */
const Diags *messages_flush(Session *s);
/* Shows messages that are not the session's own. */
void messages_show_others(Session *s, const Diags *dg);
/* Writes `text` unchanged. Bytes that standard error does not accept are lost. */
void messages_write(Str text);
/* Reports that there is no memory, without any memory for a message. */
void messages_write_no_memory(bool chinese);

#endif
