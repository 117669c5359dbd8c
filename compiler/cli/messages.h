/* Messages to standard error, and nowhere else. */
#ifndef RPTC_CLI_MESSAGES_H
#define RPTC_CLI_MESSAGES_H

#include "cli/session.h"

/* Shows all messages of the session as its options want them. */
void messages_show(const Session *s);
/* Writes `text` as it is. What standard error does not take is lost. */
void messages_write(Str text);

#endif
