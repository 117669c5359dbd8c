/* Encodings of data files: UTF-8 and UTF-16 with or without byte order mark, GB18030.
 * Templates are UTF-8; another encoding of a template is detected only to report it. */
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
    Str text;          /* UTF-8 without byte order mark; borrowed where nothing had to be changed */
    Encoding encoding; /* ENCODING_UNKNOWN: some bytes do not fit, text is empty */
    /* where `encoding` is UNKNOWN: */
    Encoding rest; /* the encoding of all but a few bytes; UNKNOWN: no encoding is certain */
    size_t bad_at; /* the first byte that does not fit `rest`, or that is not UTF-8 */
    Str before;    /* the text before it */
} Decoded;

/* Detects the encoding of the bytes and converts them. UTF-16 without a mark is accepted only where every
 * second byte of its ASCII characters is zero. GB18030 is accepted only where the bytes are not UTF-8 and
 * decode to plausible Chinese: Han, mostly common ones, punctuation, ASCII. Controls and NUL are not checked
 * in UTF-8 or marked text. */
Decoded encoding_decode(Arena *a, Str bytes);
const char *encoding_name(Encoding e); /* iconv's name: "GB18030"; "" for UNKNOWN */

#endif
