/* `rptc lock FOLDER`: writes the SHA-256 of every file of a library into its library.lock. */
#ifndef RPTC_CLI_COMMANDS_LOCK_H
#define RPTC_CLI_COMMANDS_LOCK_H

#include "cli/command.h"

void lock(Session *s, const Options *o);

#endif
