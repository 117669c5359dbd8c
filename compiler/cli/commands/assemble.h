/* `rptc TEMPLATE [DATA…] -o OUT`: one document. */
#ifndef RPTC_CLI_COMMANDS_ASSEMBLE_H
#define RPTC_CLI_COMMANDS_ASSEMBLE_H

#include "cli/command.h"

void assemble(Session *s, const Options *o);

#endif
