/* The head of a section in INI, in its proper form and in those that users write: `[会议]`, `【会议】`, `[会议`, `[[会议]]`,
 * `会议：`, `[会议] 说明`. */
#ifndef RPTC_DATA_READERS_INI_HEAD_H
#define RPTC_DATA_READERS_INI_HEAD_H

#include "base/str.h"

/* The text between the brackets of a line `[…]`, without outer blanks; s NULL for any other line. */
Str ini_head_path(Str line);
/* Does the line begin with an opening bracket of a section, of any width or shape? */
bool ini_head_begins(Str line);
/* The part of a line that names the section that was meant: up to the closing bracket if one was opened, without the
 * signs at its ends. Empty if there is none. */
Str ini_head_meant(Str line);

#endif
