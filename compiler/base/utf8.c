#include "base/utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/buf.h"

/* Length of the well-formed character at p (n bytes left), or 0. Table 3-7 of the Unicode standard. */
static size_t well_formed(const unsigned char *p, size_t n)
{
    unsigned char a = p[0];
    if (a < 0x80)
        return 1;
    if (a < 0xC2 || a > 0xF4)
        return 0;
    size_t len = a < 0xE0 ? 2 : a < 0xF0 ? 3 : 4;
    if (n < len)
        return 0;
    unsigned char low = a == 0xE0 ? 0xA0 : a == 0xF0 ? 0x90 : 0x80;
    unsigned char high = a == 0xED ? 0x9F : a == 0xF4 ? 0x8F : 0xBF;
    if (p[1] < low || p[1] > high)
        return 0;
    for (size_t i = 2; i < len; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    return len;
}

size_t utf8_validate(Str s)
{
    size_t i = 0;
    while (i < s.n) {
        size_t len = well_formed((const unsigned char *)s.s + i, s.n - i);
        if (!len)
            return i;
        i += len;
    }
    return i;
}

char32_t utf8_next(Str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.s + *at;
    size_t len = well_formed(p, s.n - *at);
    *at += len ? len : 1;
    switch (len) {
    case 1: return p[0];
    case 2: return (char32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    case 3: return (char32_t)(p[0] & 0x0F) << 12 | (char32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    case 4:
        return (char32_t)(p[0] & 0x07) << 18 | (char32_t)(p[1] & 0x3F) << 12 |
               (char32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    }
    return UTF8_BAD;
}

char32_t utf8_previous(Str s, size_t *at)
{
    do
        --*at;
    while (*at > 0 && (s.s[*at] & 0xC0) == 0x80);
    size_t start = *at;
    return utf8_next(s, &start);
}

size_t utf8_encode(char32_t c, char out[UTF8_MAX])
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    size_t len = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = len; --i > 0; c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)(lead[len] | c);
    return len;
}

size_t utf8_count(Str s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.n; i++)
        count += (s.s[i] & 0xC0) != 0x80;
    return count;
}

/* Nothing below U+0300 changes under NFC, nor do the Han and kana blocks that most texts consist of; and none
 * of them composes with the character before it. */
static bool stands_alone(char32_t c)
{
    if (c >= 0x302A && c <= 0x302F) /* tone marks */
        return false;
    return c < 0x300 || (c >= 0x3000 && c < 0x3099) || (c >= 0x309B && c < 0x4E00 + 0x51F0) || (c >= 0xFF01 && c < 0xFFE7);
}

size_t utf8_units(Str s)
{
    size_t units = 0;
    for (size_t i = 0; i < s.n;)
        units += utf8_next(s, &i) > 0xFFFF ? 2 : 1;
    return units;
}

static bool surely_nfc(Str s)
{
    for (size_t i = 0; i < s.n;)
        if (!stands_alone(utf8_next(s, &i)))
            return false;
    return true;
}

typedef utf8proc_int32_t Code; /* a character in utf8proc's type */

static int class_of(Code c)
{
    return utf8proc_get_property(c)->combining_class;
}

/* Sorts n marks by their combining class, stably. */
static void order_marks(Code *marks, size_t n, Arena *scratch)
{
    enum { CLASSES = 256 };
    size_t begin[CLASSES + 1] = {0};
    Code *from = arena_copy(scratch, marks, n * sizeof *marks);
    for (size_t i = 0; i < n; i++)
        begin[class_of(from[i]) + 1]++;
    for (int c = 0; c < CLASSES; c++)
        begin[c + 1] += begin[c];
    for (size_t i = 0; i < n; i++)
        marks[begin[class_of(from[i])]++] = from[i];
}

/* The canonical order (Unicode, D109). utf8proc's own takes time quadratic in the length of a run of marks. */
static void order_all(Code *text, size_t n, Arena *scratch)
{
    for (size_t i = 0, end; i < n; i = end + 1) {
        bool ordered = true;
        for (end = i; end < n && class_of(text[end]); end++)
            ordered = ordered && (end == i || class_of(text[end - 1]) <= class_of(text[end]));
        if (!ordered)
            order_marks(text + i, end - i, scratch);
    }
}

/* The characters of the text, each decomposed. */
static Code *decompose(Arena *scratch, Str s, size_t *count)
{
    enum { MOST_PARTS = 4 }; /* of a character in its canonical decomposition */
    Code *out = NEW_ARRAY(scratch, Code, utf8_count(s) * MOST_PARTS);
    size_t n = 0;
    int boundary = UTF8PROC_BOUNDCLASS_START;
    for (size_t at = 0; at < s.n;) {
        Code c = (Code)utf8_next(s, &at);
        utf8proc_ssize_t parts =
            utf8proc_decompose_char(c, out + n, MOST_PARTS, UTF8PROC_STABLE | UTF8PROC_COMPOSE, &boundary);
        n += parts > 0 && parts <= MOST_PARTS ? (size_t)parts : 0;
    }
    *count = n;
    return out;
}

/* The end of the piece that begins at `from`: short enough for little memory, and ending before a character
 * that stands_alone. */
static size_t piece_end(Str s, size_t from)
{
    enum { PIECE = 16 * 1024 };
    size_t at = from, end = from;
    while (end < s.n && (end - from < PIECE || !stands_alone(utf8_next(s, &(size_t){end})))) {
        utf8_next(s, &at);
        end = at;
    }
    return end;
}

static void put_nfc(Buf *b, Str s, Arena *scratch)
{
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    size_t n;
    Code *codes = decompose(scratch, s, &n);
    order_all(codes, n, scratch);
    utf8proc_ssize_t left = utf8proc_normalize_utf32(codes, (utf8proc_ssize_t)n, options);
    for (utf8proc_ssize_t i = 0; i < left; i++)
        buf_put_code(b, (char32_t)codes[i]);
}

Str utf8_nfc(Arena *a, Str s)
{
    if (surely_nfc(s))
        return s;
    Arena *scratch = arena_open(arena_memory(a));
    Buf b = buf_open(arena_memory(a));
    buf_reserve(&b, s.n);
    for (size_t from = 0, end; from < s.n; from = end) {
        ArenaMark mark = arena_mark(scratch);
        end = piece_end(s, from);
        Str piece = str_sub(s, from, end);
        if (surely_nfc(piece))
            buf_put(&b, piece);
        else
            put_nfc(&b, piece, scratch);
        arena_release(scratch, mark);
    }
    Str result = buf_take(&b, a);
    arena_close(scratch);
    return result;
}

static utf8proc_category_t category(char32_t c)
{
    return c > 0x10FFFF ? UTF8PROC_CATEGORY_CN : utf8proc_category((utf8proc_int32_t)c);
}

bool char_starts_name(char32_t c)
{
    switch (category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL: return true;
    default: return c == '_';
    }
}

bool char_continues_name(char32_t c)
{
    switch (category(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_PC: return true;
    default: return char_starts_name(c);
    }
}

char32_t char_lower(char32_t c)
{
    return c > 0x10FFFF ? c : (char32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

char32_t char_folded(char32_t c)
{
    enum { CAPITAL_I_WITH_DOT = 0x130, SMALL_I_WITHOUT_DOT = 0x131 }; /* distinct letters, outside Turkish too */
    if (c > 0x10FFFF || c == CAPITAL_I_WITH_DOT || c == SMALL_I_WITHOUT_DOT)
        return c;
    return (char32_t)utf8proc_tolower(utf8proc_toupper((utf8proc_int32_t)c));
}

int char_columns(char32_t c)
{
    if (c > 0x10FFFF)
        return 1;
    return utf8proc_charwidth((utf8proc_int32_t)c);
}

bool char_is_cjk(char32_t c)
{
    if (c < 0x2E80)
        return false;
    return c <= 0x312F ||                     /* radicals, U+3000-303F, kana, bopomofo */
           (c >= 0x3190 && c <= 0x9FFF) ||    /* kanbun to the unified ideographs */
           (c >= 0xF900 && c <= 0xFAFF) ||    /* compatibility ideographs */
           (c >= 0xFE30 && c <= 0xFE4F) ||    /* compatibility forms */
           (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || /* full-width forms */
           (c >= 0x1B000 && c <= 0x1B16F) ||  /* kana supplement */
           (c >= 0x20000 && c <= 0x3FFFF);    /* other planes of ideographs */
}

bool char_is_shared_mark(char32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026 || c == 0x2014 ||
           c == 0x00B7;
}

bool char_in_xml(char32_t c)
{
    if (c < 0x20)
        return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF);
}

bool char_is_blank(char32_t c)
{
    return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0;
}

bool char_is_punctuation(char32_t c)
{
    switch (category(c)) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return true;
    default: return false;
    }
}
