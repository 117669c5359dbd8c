/* UTF-8 (RFC 3629) and the properties of characters that rptc needs. */
#ifndef RPTC_BASE_UTF8_H
#define RPTC_BASE_UTF8_H

#include <uchar.h>

#include "base/str.h"

enum { UTF8_MAX = 4 }; /* bytes of the longest character */

#define UTF8_BAD ((char32_t)0xFFFFFFFF)

/* Offset of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and codes beyond
 * U+10FFFF are malformed), or s.n if there is none. */
size_t utf8_validate(Str s);

/* The character at s[*at]; moves *at past it. UTF8_BAD (and one byte on) where it is malformed. */
char32_t utf8_next(Str s, size_t *at);
/* The character that ends before s[*at]; moves *at to its start. s is well-formed; *at > 0. */
char32_t utf8_previous(Str s, size_t *at);
size_t utf8_encode(char32_t code, char out[UTF8_MAX]);

size_t utf8_count(Str s); /* characters in well-formed text */
size_t utf8_units(Str s); /* its length in UTF-16 units, as Word counts */

/* Unicode Normalization Form C; the text itself if it already is in that form. */
Str utf8_nfc(Arena *a, Str s);

/* May a name begin, or continue, with this character? (UAX #31 XID_Start and `_`, XID_Continue) */
bool char_starts_name(char32_t c);
bool char_continues_name(char32_t c);

char32_t char_lower(char32_t c); /* the lower case of a capital; any other unchanged */
/* The same result for all characters that differ in case only (simple case folding, CaseFolding.txt C and S). */
char32_t char_folded(char32_t c);

/* Screen columns: 2 for wide and full-width characters, 0 for marks and controls, else 1. */
int char_columns(char32_t c);
/* Han, kana, bopomofo, U+3000-303F and full-width forms; not Hangul. */
bool char_is_cjk(char32_t c);
/* Marks that Chinese shares with Latin text and that count as CJK in Chinese text: “ ” ‘ ’ … — · */
bool char_is_shared_mark(char32_t c);
/* Is it allowed in XML 1.0? (production [2]; U+FFFE, U+FFFF and most controls are not) */
bool char_in_xml(char32_t c);
bool char_is_blank(char32_t c);       /* U+0020, tab, U+3000, no-break space */
bool char_is_punctuation(char32_t c); /* Unicode categories P* */

#endif
