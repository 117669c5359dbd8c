/* The head of a section in INI, as it is written and as people write it: `[会议]`, `【会议】`, `[会议`,
 * `[[会议]]`, `会议：`, `[会议] 说明`. */
#ifndef RPTC_DATA_READERS_INI_HEAD_H
#define RPTC_DATA_READERS_INI_HEAD_H

#include "base/str.h"

/* What stands between the brackets of a line `[…]`, without outer blanks; s NULL for any other line. */
Str ini_head_path(Str line);
/* Does the line begin with a bracket that heads sections, of whatever width or shape? */
bool ini_head_begins(Str line);
/* The part of a line that says what section was meant: up to a closing bracket where one opens, without
 * the signs at its ends. Empty for none. */
Str ini_head_meant(Str line);

#endif
