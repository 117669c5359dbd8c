#include "source/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>

#include "base/utf8.h"

static const Str MARK_UTF8 = STR_INIT("\xEF\xBB\xBF"), MARK_UTF16LE = STR_INIT("\xFF\xFE"),
                 MARK_UTF16BE = STR_INIT("\xFE\xFF");

const char *encoding_name(Encoding e)
{
    static const char *const names[] = {
        [ENCODING_UTF8] = "UTF-8", [ENCODING_UTF16LE] = "UTF-16LE", [ENCODING_UTF16BE] = "UTF-16BE",
        [ENCODING_GB18030] = "GB18030", [ENCODING_UNKNOWN] = ""};
    return names[e];
}

static iconv_t open_converter(Arena *a, Encoding from)
{
    iconv_t converter = iconv_open("UTF-8", encoding_name(from));
    if (converter == (iconv_t)-1 && errno == ENOMEM)
        arena_memory(a)->fail(arena_memory(a), 0, false);
    return converter;
}

enum { MOST_BAD = 1000 }; /* a text with more of them is not in that encoding */

/* A text as far as it could be decoded, without the bytes that do not fit. */
typedef struct TextRead {
    Str text;
    size_t bad, bad_at; /* number of bytes that do not fit, up to MOST_BAD; the offset of the first */
    size_t before;      /* bytes of `text` before that */
    size_t good;        /* in UTF-8: number of multi-byte characters */
} TextRead;

static void note_bad(TextRead *r, size_t at, size_t before)
{
    if (!r->bad++) {
        r->bad_at = at;
        r->before = before;
    }
}

/* Converts to UTF-8. */
static TextRead convert(Arena *a, Encoding from, Str bytes)
{
    TextRead r = {.bad = MOST_BAD};
    /* Two bytes become three at most, four become four. Nothing is allocated while the converter is open. */
    size_t unit = from == ENCODING_GB18030 ? 1 : 2, left = bytes.n;
    size_t room = bytes.n + bytes.n / 2 + UTF8_MAX, free_room = room;
    char *out = arena_alloc(a, room), *to = out, *in = (char *)(uintptr_t)bytes.s;
    iconv_t converter = open_converter(a, from);
    if (converter == (iconv_t)-1)
        return r;
    r.bad = 0;
    while (iconv(converter, &in, &left, &to, &free_room) == (size_t)-1 && r.bad < MOST_BAD) {
        note_bad(&r, bytes.n - left, room - free_room);
        size_t skipped = left < unit ? left : unit;
        in += skipped;
        left -= skipped;
    }
    iconv_close(converter);
    r.text = (Str){out, room - free_room};
    return r;
}

static TextRead read_utf8(Str bytes)
{
    TextRead r = {.text = bytes};
    for (size_t at = 0; at < bytes.n && r.bad < MOST_BAD;) {
        size_t from = at;
        if (utf8_next(bytes, &at) == UTF8_BAD)
            note_bad(&r, from, from);
        else
            r.good += at - from > 1;
    }
    return r;
}

/* Counts of the non-ASCII characters of a text. */
typedef struct Tally {
    size_t han, common, odd;
} Tally;

enum { FIRST_HAN = 0x4E00, LAST_HAN = 0x9FFF };

/* A set with one bit for each Han character of the basic block. */
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

/* Punctuation and signs used in Chinese texts: · × ℃ ① → □ 、 and full-width forms. */
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

/* Is it plausible Chinese? Chinese prose and lists of names consist of common characters to 60 to 95 %;
 * Latin-1, Big5, Shift-JIS, EUC-KR, Cyrillic or broken UTF-8 read as GB18030 to less than 30 %, or they have
 * kana and other signs that Chinese does not use. */
static bool is_chinese(Str text)
{
    Tally t = tally(text);
    return t.han >= 2 && t.common * 2 > t.han && t.odd * 4 <= t.han;
}

/* The result of a decoding; where some bytes do not fit, `e` becomes the encoding of the rest. */
static Decoded decoded(const TextRead *r, Encoding e, Str mark)
{
    if (!r->bad)
        return (Decoded){.text = r->text, .encoding = e};
    return (Decoded){.encoding = ENCODING_UNKNOWN,
                     .rest = e,
                     .before = str_sub(r->text, 0, r->before),
                     .bad_at = mark.n + r->bad_at};
}

/* Decodes bytes whose byte order mark gives their encoding. */
static Decoded decode_marked(Arena *a, Str bytes, Encoding e, Str mark)
{
    Str body = str_sub(bytes, mark.n, bytes.n);
    TextRead r = e == ENCODING_UTF8 ? read_utf8(body) : convert(a, e, body);
    return decoded(&r, e, mark);
}

/* How many of the bytes at even or odd offsets are zero. */
static size_t count_zeros(Str bytes, size_t from)
{
    size_t count = 0;
    for (size_t i = from; i < bytes.n; i += 2)
        count += !bytes.s[i];
    return count;
}

/* Is it text, in Chinese or ASCII? */
static bool is_text(Str text)
{
    Tally t = tally(text);
    return is_chinese(text) || (t.han < 2 && !t.odd);
}

/* UTF-16 without its mark: every second byte of ASCII is zero; other zero bytes (as in U+4E00) are rarer. */
static bool decode_bare_utf16(Arena *a, Str bytes, Decoded *out)
{
    size_t even = count_zeros(bytes, 0), odd = count_zeros(bytes, 1);
    if (bytes.n % 2 || even == odd)
        return false;
    ArenaMark mark = arena_mark(a);
    Encoding e = odd > even ? ENCODING_UTF16LE : ENCODING_UTF16BE;
    TextRead r = convert(a, e, bytes);
    *out = decoded(&r, e, STR(""));
    if (!r.bad && is_text(r.text))
        return true;
    arena_release(a, mark);
    return false;
}

/* Decodes bytes without a mark that are not UTF-8. */
static Decoded decode_gb18030(Arena *a, Str bytes, const TextRead *utf8)
{
    ArenaMark mark = arena_mark(a);
    TextRead r = convert(a, ENCODING_GB18030, bytes);
    if (is_chinese(r.text) && (!r.bad || (r.bad < MOST_BAD && r.bad < utf8->bad)))
        return decoded(&r, ENCODING_GB18030, STR(""));
    arena_release(a, mark);
    return decoded(utf8, utf8->good > utf8->bad ? ENCODING_UTF8 : ENCODING_UNKNOWN, STR(""));
}

Decoded encoding_decode(Arena *a, Str bytes)
{
    Decoded bare;
    if (str_starts(bytes, MARK_UTF8))
        return decode_marked(a, bytes, ENCODING_UTF8, MARK_UTF8);
    if (str_starts(bytes, MARK_UTF16LE))
        return decode_marked(a, bytes, ENCODING_UTF16LE, MARK_UTF16LE);
    if (str_starts(bytes, MARK_UTF16BE))
        return decode_marked(a, bytes, ENCODING_UTF16BE, MARK_UTF16BE);
    if (str_find_byte(bytes, '\0') < bytes.n && decode_bare_utf16(a, bytes, &bare))
        return bare;
    TextRead utf8 = read_utf8(bytes);
    return utf8.bad ? decode_gb18030(a, bytes, &utf8) : decoded(&utf8, ENCODING_UTF8, STR(""));
}
