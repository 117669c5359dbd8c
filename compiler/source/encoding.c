#include "source/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>

#include "base/utf8.h"

static const Str MARK_UTF8 = STR_INIT("\xEF\xBB\xBF"), MARK_UTF16LE = STR_INIT("\xFF\xFE"),
                 MARK_UTF16BE = STR_INIT("\xFE\xFF");

const char *encoding_name(Encoding e)
{
    switch (e) {
    case ENCODING_UTF8: return "UTF-8";
    case ENCODING_UTF16LE: return "UTF-16LE";
    case ENCODING_UTF16BE: return "UTF-16BE";
    case ENCODING_GB18030: return "GB18030";
    case ENCODING_UNKNOWN: break;
    }
    return "";
}

static iconv_t open_converter(Arena *a, Encoding from)
{
    iconv_t converter = iconv_open("UTF-8", encoding_name(from));
    if (converter == (iconv_t)-1 && errno == ENOMEM)
        arena_memory(a)->fail(arena_memory(a), 0, false);
    return converter;
}

/* Converts to UTF-8 as far as it goes; *done is the number of bytes that could be read. */
static Str convert(Arena *a, Encoding from, Str bytes, size_t *done)
{
    *done = 0;
    /* Two bytes become three at most, four become four. Nothing is allocated while the converter is open. */
    size_t room = bytes.n + bytes.n / 2 + UTF8_MAX, left = bytes.n, free_room = room;
    char *out = arena_alloc(a, room);
    iconv_t converter = open_converter(a, from);
    if (converter == (iconv_t)-1)
        return STR("");
    char *to = out, *in = (char *)(uintptr_t)bytes.s;
    iconv(converter, &in, &left, &to, &free_room);
    iconv_close(converter);
    *done = bytes.n - left;
    return (Str){out, room - free_room};
}

/* What a text consists of, as far as it is not ASCII. */
typedef struct Tally {
    size_t han, common, odd;
} Tally;

enum { FIRST_HAN = 0x4E00, LAST_HAN = 0x9FFF };

/* One bit for each Han character of the basic block. */
typedef struct HanSet {
    uint8_t bits[(LAST_HAN - FIRST_HAN) / 8 + 1];
} HanSet;

static bool is_basic_han(char32_t c)
{
    return c >= FIRST_HAN && c <= LAST_HAN;
}

static HanSet common_han(void)
{
    static const char characters[] =
#include "source/common_han.def"
        ;
    Str common = {characters, sizeof characters - 1};
    HanSet set = {{0}};
    for (size_t i = 0; i < common.n;) {
        char32_t at = utf8_next(common, &i) - FIRST_HAN;
        set.bits[at / 8] |= (uint8_t)(1u << at % 8);
    }
    return set;
}

static bool holds(const HanSet *set, char32_t c)
{
    char32_t at = c - FIRST_HAN;
    return is_basic_han(c) && set->bits[at / 8] >> at % 8 & 1;
}

static bool is_han(char32_t c)
{
    return is_basic_han(c) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/* Punctuation and signs that stand in Chinese texts: · × ℃ ① → □ 、 and full-width forms. */
static bool is_mark(char32_t c)
{
    return (c >= 0xA0 && c <= 0xBF) || c == 0xD7 || c == 0xF7 || (c >= 0x2010 && c <= 0x205E) ||
           (c >= 0x2100 && c <= 0x27BF) || (c >= 0x3000 && c <= 0x303F) ||
           (c >= 0xFF01 && c <= 0xFFE6);
}

static bool is_plain_ascii(char32_t c)
{
    return (c >= ' ' && c < 0x7F) || c == '\t' || c == '\n' || c == '\r';
}

static Tally tally(Str text)
{
    HanSet common = common_han();
    Tally t = {0, 0, 0};
    for (size_t i = 0; i < text.n;) {
        char32_t c = utf8_next(text, &i);
        if (is_han(c)) {
            t.han++;
            t.common += holds(&common, c);
        } else if (!is_plain_ascii(c) && !is_mark(c)) {
            t.odd++;
        }
    }
    return t;
}

/* Is it Chinese that somebody wrote? Chinese prose and lists of names hold 60 to 95 % of common
 * characters; Latin-1, Big5, Shift-JIS, EUC-KR, Cyrillic or broken UTF-8 read as GB18030 less than
 * 30 %, or kana and other signs that Chinese has none of. */
static bool is_chinese(Str text)
{
    Tally t = tally(text);
    return t.han >= 2 && t.common * 2 > t.han && t.odd * 4 <= t.han;
}

static Decoded unknown(size_t bad_at, bool had_mark)
{
    return (Decoded){STR(""), ENCODING_UNKNOWN, bad_at, had_mark};
}

/* Bytes whose byte order mark says what they are. */
static Decoded decode_marked(Arena *a, Str bytes, Encoding e, Str mark)
{
    Str body = str_sub(bytes, mark.n, bytes.n), text = body;
    size_t done;
    if (e == ENCODING_UTF8)
        done = utf8_validate(body);
    else
        text = convert(a, e, body, &done);
    return done == body.n ? (Decoded){text, e, 0, true} : unknown(mark.n + done, true);
}

/* Bytes without a mark that are UTF-8 up to `bad_at` only. */
static Decoded decode_gb18030(Arena *a, Str bytes, size_t bad_at)
{
    size_t done;
    ArenaMark mark = arena_mark(a);
    Str text = convert(a, ENCODING_GB18030, bytes, &done);
    bool chinese = is_chinese(text);
    if (chinese && done == bytes.n)
        return (Decoded){text, ENCODING_GB18030, 0, false};
    arena_release(a, mark);
    return unknown(chinese ? done : bad_at, false);
}

Decoded encoding_decode(Arena *a, Str bytes)
{
    if (str_starts(bytes, MARK_UTF8))
        return decode_marked(a, bytes, ENCODING_UTF8, MARK_UTF8);
    if (str_starts(bytes, MARK_UTF16LE))
        return decode_marked(a, bytes, ENCODING_UTF16LE, MARK_UTF16LE);
    if (str_starts(bytes, MARK_UTF16BE))
        return decode_marked(a, bytes, ENCODING_UTF16BE, MARK_UTF16BE);
    size_t bad_at = utf8_validate(bytes);
    if (bad_at == bytes.n)
        return (Decoded){bytes, ENCODING_UTF8, 0, false};
    return decode_gb18030(a, bytes, bad_at);
}
