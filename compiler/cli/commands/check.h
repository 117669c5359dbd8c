/* `rptc check TEMPLATE|FOLDER… [--data DATA]`: reports what is wrong, writes nothing. */
#ifndef RPTC_CLI_COMMANDS_CHECK_H
#define RPTC_CLI_COMMANDS_CHECK_H

#include "cli/command.h"

void check(Session *s, const Options *o);

#endif
