/* UTF-8 (RFC 3629) and what rptc asks of a character. */
#ifndef RPTC_BASE_UTF8_H
#define RPTC_BASE_UTF8_H

#include <uchar.h>

#include "base/str.h"

enum { UTF8_MAX = 4 }; /* bytes of the longest character */

#define UTF8_BAD ((char32_t)0xFFFFFFFF)

/* Offset of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and codes
 * beyond U+10FFFF are not), or s.n where all is. */
size_t utf8_validate(Str s);

/* The character at s[*at], and moves *at behind it. UTF8_BAD (and one byte on) where it is malformed. */
char32_t utf8_next(Str s, size_t *at);
/* The character that ends before s[*at], and moves *at to its start. s is well-formed; *at > 0. */
char32_t utf8_previous(Str s, size_t *at);
size_t utf8_encode(char32_t code, char out[UTF8_MAX]);

size_t utf8_count(Str s); /* characters in well-formed text */
size_t utf8_units(Str s); /* its length in UTF-16, by which Word counts */

/* Unicode Normalization Form C; the text itself where it is in that form already. */
Str utf8_nfc(Arena *a, Str s);

/* May a name begin with, go on with this character? (UAX #31 XID_Start and `_`, XID_Continue) */
bool char_starts_name(char32_t c);
bool char_continues_name(char32_t c);

char32_t char_lower(char32_t c); /* the small letter of a capital; any other as it is */
/* The same for all characters that differ in case alone (simple case folding, CaseFolding.txt C and S). */
char32_t char_folded(char32_t c);

/* Screen columns: 2 for wide and full-width characters, 0 for marks and controls, else 1. */
int char_columns(char32_t c);
/* Han, kana, bopomofo, U+3000-303F and full-width forms; not Hangul. */
bool char_is_cjk(char32_t c);
/* Marks that Chinese shares with Latin and that count as CJK in a Chinese text: “ ” ‘ ’ … — · */
bool char_is_shared_mark(char32_t c);
/* May XML 1.0 hold it? (production [2]; U+FFFE, U+FFFF and most controls may not stand) */
bool char_in_xml(char32_t c);
bool char_is_blank(char32_t c);       /* U+0020, tab, U+3000, no-break space */
bool char_is_punctuation(char32_t c); /* Unicode categories P* */

#endif
