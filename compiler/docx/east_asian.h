/* Marks that stand in the East Asian font only where the text says so (w:hint="eastAsia"): Latin
 * text has them too, so that Word takes them for Latin by itself (ECMA-376 part 1, 17.3.2.26).
 * Inner header of docx/. */
#ifndef RPTC_DOCX_EAST_ASIAN_H
#define RPTC_DOCX_EAST_ASIAN_H

#include <uchar.h>

#include "base/str.h"

bool east_asian_has_mark(Str text);

/* What stands around a piece of text; 0: nothing. */
typedef struct Neighbours {
    char32_t before, after;
} Neighbours;

/* The end of the piece of `text` that begins at `at` and is all marks to be hinted, or has none
 * such. In a Chinese text all marks are hinted but an apostrophe between letters; elsewhere
 * those beside CJK. */
size_t east_asian_piece(Str text, size_t at, Neighbours around, bool chinese, bool *hinted);

#endif
