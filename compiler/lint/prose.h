/* Prose: the text of a paragraph as an array of characters with their positions in the source, for lints about
 * wording. Strong and styled text and links are in the array as plain text. */
#ifndef RPTC_LINT_PROSE_H
#define RPTC_LINT_PROSE_H

#include "base/utf8.h"
#include "ast/ast.h"

/* Glyphs that are not characters. */
enum {
    PROSE_VALUE = 0x110000, /* a value, which may be any text */
    PROSE_LINE,             /* start or end of the paragraph, a cell or a line: also the first and the last glyph */
    PROSE_ROUND,            /* start of a round of a loop */
    PROSE_EDGE              /* anything else, such as the ends of control */
};

typedef struct Glyph {
    char32_t code;
    Span at;
    bool escaped;         /* a `\` before it says that it is intended */
    const Inline *origin; /* its text, value or loop */
} Glyph;

/* items[0] and items[count - 1] are PROSE_LINE. */
typedef struct Prose {
    size_t count;
    const Glyph *items;
} Prose;

/* `source` is the file of the text. The array lives in `a`. */
Prose prose_read(Arena *a, const Source *source, const InlineList *text);
/* The same for a string, as if it were a line of prose with the same values. */
Prose prose_read_string(Arena *a, const Source *source, const Expr *string);

/* The next glyph before, or after, items[i] that is not a blank or a line break of the source. */
const Glyph *prose_before(const Prose *p, size_t i);
const Glyph *prose_behind(const Prose *p, size_t i);
/* Is it a character of Chinese text: Han, full-width punctuation, a mark such as ”? */
bool glyph_is_chinese(const Glyph *g);
bool glyph_is_digit(const Glyph *g); /* 0 to 9 */
/* Is it one of these characters? */
bool glyph_is_one_of(const Glyph *g, Str characters);

#endif
