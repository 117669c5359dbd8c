/* Marks that Word sets in the East Asian font only with a hint (w:hint="eastAsia"): Latin text has them too,
 * so that Word treats them as Latin by default (ECMA-376 part 1, 17.3.2.26). Internal to docx/. */
#ifndef RPTC_DOCX_EAST_ASIAN_H
#define RPTC_DOCX_EAST_ASIAN_H

#include <uchar.h>

#include "base/str.h"

bool east_asian_has_mark(Str text);

/* The characters around a piece of text; 0: none. */
typedef struct Neighbours {
    char32_t before, after;
} Neighbours;

/* The end of the piece of `text` that begins at `at` and consists only of marks to be hinted, or has none. In
 * a Chinese text all marks are hinted except an apostrophe between letters; elsewhere those next to CJK. */
size_t east_asian_piece(Str text, size_t at, Neighbours around, bool chinese, bool *hinted);

#endif
