/* Escapes text that may come from data, so that a terminal does not interpret it and invisible characters can
 * be seen. */
#ifndef RPTC_DIAG_ESCAPE_H
#define RPTC_DIAG_ESCAPE_H

#include "base/buf.h"
#include "base/utf8.h"

enum { SHOWN_MAX = 12 }; /* bytes of the longest form, "<U+10FFFF>" */

/* A character as it is shown: itself, \x1b (also \n, \t), <U+202E>, \xff for a byte that is not UTF-8. */
typedef struct ShownChar {
    char text[SHOWN_MAX];
    size_t n;
    int columns;
} ShownChar;

/* The character at s[*at]; moves *at past it. */
ShownChar escape_next(Str s, size_t *at);
/* The whole text, always on one line. */
void escape_text(Buf *out, Str s);
/* Controls beyond ASCII, zero-width characters and those that change the direction of text. */
bool char_is_hidden(char32_t c);

#endif
