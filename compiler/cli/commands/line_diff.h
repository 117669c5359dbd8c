/* Line diff: the lines in which two texts differ, in readable form. */
#ifndef RPTC_CLI_COMMANDS_LINE_DIFF_H
#define RPTC_CLI_COMMANDS_LINE_DIFF_H

#include "base/buf.h"

/* Puts a line for each line that is only in one of the texts, with its number there:
 *
 *        3 - as it is expected
 *        3 + as it came
 *
 * Of two long lines in the same place, only the text near the difference is shown, with `…` where they are cut.
 * Terminal control characters are escaped. After many lines the rest is only counted, after `…`. */
void line_diff(Buf *out, Arena *a, Str wanted, Str got);

#endif
