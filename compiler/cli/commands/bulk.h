/* `rptc TEMPLATE [DATA…] --rows ROWS -o PATTERN`: one document per row. */
#ifndef RPTC_CLI_COMMANDS_BULK_H
#define RPTC_CLI_COMMANDS_BULK_H

#include "cli/command.h"

void bulk_fill(Session *s, const Options *o);

#endif
