/* Encodings of data files: UTF-8 with or without byte order mark, UTF-16 with one, GB18030.
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
    Encoding encoding; /* ENCODING_UNKNOWN: no reading is certain, text is empty */
    size_t bad_at;     /* where UNKNOWN: offset of the first byte that is not UTF-8; not UTF-16
                        * where a mark says so; not GB18030 where all before it surely is */
    bool had_mark;     /* a byte order mark was there */
} Decoded;

/* Tells what encoding the bytes are in, and converts. GB18030 is taken only where the bytes are not
 * UTF-8, convert without an error, and come out as Chinese that people write: Han, mostly common
 * ones, punctuation, ASCII. Controls and NUL are not looked for in what is UTF-8 or marked. */
Decoded encoding_decode(Arena *a, Str bytes);
const char *encoding_name(Encoding e); /* as iconv knows it: "GB18030"; "" for UNKNOWN */

#endif
