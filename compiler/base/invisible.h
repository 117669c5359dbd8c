/* Characters that nobody sees: without width, or turning the direction of writing. What stands in a file
 * is then not what is seen. */
#ifndef RPTC_BASE_INVISIBLE_H
#define RPTC_BASE_INVISIBLE_H

#include <uchar.h>

#include "base/str.h"

/* Its name in Unicode, in small letters; empty for any other character. The joiners U+200C and U+200D belong
 * to some scripts' spelling, and are none. */
Str char_invisible_name(char32_t c);
/* `U+200B (zero width space)`, as messages name it. */
Str char_invisible_text(Arena *a, char32_t c);

#endif
