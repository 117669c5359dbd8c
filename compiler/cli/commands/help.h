/* The help and version texts. */
#ifndef RPTC_CLI_COMMANDS_HELP_H
#define RPTC_CLI_COMMANDS_HELP_H

#include "cli/command.h"

/* Both write to standard output. */
void help_show(Session *s, const CommandTable *commands); /* for the session's command */
void version_show(Session *s);

#endif
