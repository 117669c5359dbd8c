/* Encodings of data files: UTF-8 and UTF-16 with or without byte order mark, GB18030.
 * Templates are UTF-8; a template in another encoding is recognized only to say so. */
#ifndef RPTC_SOURCE_ENCODING_H
#define RPTC_SOURCE_ENCODING_H

#include "base/arena.h"
#include "base/str.h"

typedef enum Encoding {
    ENCODING_UTF8,
    ENCODING_UTF16LE,
    ENCODING_UTF16BE,
    ENCODING_GB18030,
    ENCODING_UNKNOWN
} Encoding;

typedef struct Decoded {
    Str text;          /* UTF-8 without byte order mark; borrowed where nothing was to be changed */
    Encoding encoding; /* ENCODING_UNKNOWN: something does not fit, text is empty */
    bool had_mark;     /* a byte order mark was there */
    /* where it is UNKNOWN: */
    Encoding rest; /* what all but a few bytes are in; UNKNOWN: no reading is certain */
    size_t bad_at; /* the first byte that does not fit that; the first that is not UTF-8 */
    Str before;    /* the text before it */
} Decoded;

/* Tells what encoding the bytes are in, and converts. UTF-16 without its mark is taken only where every
 * second byte of what is ASCII is zero. GB18030 is taken only where the bytes are not
 * UTF-8, and come out as Chinese that people write: Han, mostly common
 * ones, punctuation, ASCII. Controls and NUL are not looked for in what is UTF-8 or marked. */
Decoded encoding_decode(Arena *a, Str bytes);
const char *encoding_name(Encoding e); /* as iconv knows it: "GB18030"; "" for UNKNOWN */

#endif
