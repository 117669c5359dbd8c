/* `rptc test FOLDER… [--bless]`: fills templates with the data next to them, and compares the
 * results. */
#ifndef RPTC_CLI_COMMANDS_TEST_H
#define RPTC_CLI_COMMANDS_TEST_H

#include "cli/command.h"

void test(Session *s, const Options *o);

#endif
