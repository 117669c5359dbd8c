/* `rptc fields TEMPLATE [--to ini|json-schema|markdown]`: the fields of the template. */
#ifndef RPTC_CLI_COMMANDS_FIELDS_H
#define RPTC_CLI_COMMANDS_FIELDS_H

#include "cli/command.h"

void fields(Session *s, const Options *o);

#endif
