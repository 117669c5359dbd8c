/* Str: a piece of text: bytes and a length, not NUL-terminated.
 * It owns nothing; the bytes belong to an arena, a source or a literal. UTF-8 unless noted otherwise. */
#ifndef RPTC_BASE_STR_H
#define RPTC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/arena.h"

typedef struct Str {
    const char *s;
    size_t n;
} Str;

/* A Str of a string literal; STR_INIT is the same for static initializers. */
#define STR(literal) ((Str){"" literal, sizeof(literal) - 1})
#define STR_INIT(literal) {"" literal, sizeof(literal) - 1}
/* For printf's "%.*s". The argument is evaluated twice: in a recursive function it must not be a call. */
#define STR_ARG(str) (int)(str).n, (str).s

Str str_of(const char *c); /* of a C string; NULL gives the empty text */
bool str_eq(Str a, Str b);
bool str_is(Str a, const char *c);
int str_compare(Str a, Str b); /* by bytes, which in UTF-8 is by code point */
bool str_starts(Str a, Str prefix);
bool str_ends(Str a, Str suffix);
/* Index of the first `c` or of `part` in `a`; a.n if there is none. */
size_t str_find_byte(Str a, char c);
size_t str_find(Str a, Str part);
Str str_sub(Str a, size_t from, size_t to); /* bytes [from, to) */
Str str_trim(Str a);                        /* without blanks, tabs, line ends and U+3000 at both ends */

Str str_copy(Arena *a, Str s);
char *str_cstr(Arena *a, Str s); /* a NUL-terminated copy */
Str str_format(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
Str str_join2(Arena *a, Str x, Str y);

#endif
