/* `rptc deps TEMPLATE`: every file that the template reads, as a make rule. */
#ifndef RPTC_CLI_COMMANDS_DEPS_H
#define RPTC_CLI_COMMANDS_DEPS_H

#include "cli/command.h"

void deps(Session *s, const Options *o);

#endif
