/* Prose: the text of a paragraph as a row of characters with their places in the source, for those who judge how it
 * is written. Strong and styled text and links stand in the row as their text does. */
#ifndef RPTC_LINT_PROSE_H
#define RPTC_LINT_PROSE_H

#include "base/utf8.h"
#include "ast/ast.h"

/* What stands in the row instead of a character; none of them is one. */
enum {
    PROSE_VALUE = 0x110000, /* a value, which may be any text */
    PROSE_LINE,             /* the paragraph, a cell or a line begins or ends: also before the first and behind the last */
    PROSE_ROUND,            /* a round of a loop begins */
    PROSE_EDGE              /* anything else, such as the ends of control */
};

typedef struct Glyph {
    char32_t code;
    Span at;
    bool escaped;         /* a `\` before it says that it is meant */
    const Inline *origin; /* what it comes from: the text, value, loop */
} Glyph;

/* items[0] and items[count - 1] are PROSE_LINE. */
typedef struct Prose {
    size_t count;
    const Glyph *items;
} Prose;

/* `source` is the file in which the text stands. The row lives in `a`. */
Prose prose_read(Arena *a, const Source *source, const InlineList *text);
/* The same of a string, which reads as a line of prose with the same values does. */
Prose prose_read_string(Arena *a, const Source *source, const Expr *string);

/* The next glyph before, behind items[i] that is no blank or line break of the source. */
const Glyph *prose_before(const Prose *p, size_t i);
const Glyph *prose_behind(const Prose *p, size_t i);
/* Is it a character of Chinese text: Han, full-width punctuation, a mark such as ”? */
bool glyph_is_chinese(const Glyph *g);
bool glyph_is_digit(const Glyph *g); /* 0 to 9 */
/* Is it one of these characters? */
bool glyph_is_one_of(const Glyph *g, Str characters);

#endif
