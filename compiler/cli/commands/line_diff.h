/* Line diff: the lines in which two texts differ, for people. */
#ifndef RPTC_CLI_COMMANDS_LINE_DIFF_H
#define RPTC_CLI_COMMANDS_LINE_DIFF_H

#include "base/buf.h"

/* Puts a line for each line that only one of the texts has, with its number there:
 *
 *        3 - as it is wanted
 *        3 + as it came
 *
 * Of two long lines that stand in one place only what is near the difference is shown, `…` where they are cut. What a terminal would take for a command is escaped. After many lines the rest is counted, by `…`. */
void line_diff(Buf *out, Arena *a, Str wanted, Str got);

#endif
