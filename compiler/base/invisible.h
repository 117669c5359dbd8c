/* Invisible characters: without width, or changing the direction of writing. With them a file holds something
 * other than what its reader sees. */
#ifndef RPTC_BASE_INVISIBLE_H
#define RPTC_BASE_INVISIBLE_H

#include <uchar.h>

#include "base/str.h"

/* Its Unicode name in lower case; empty for any other character. The joiners U+200C and U+200D are part of
 * the spelling of some scripts and do not count. */
Str char_invisible_name(char32_t c);
/* `U+200B (zero width space)`, for messages. */
Str char_invisible_text(Arena *a, char32_t c);

#endif
