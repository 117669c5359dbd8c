#include "diag/json.h"

#include "diag/escape.h"

/* As \uXXXX; beyond U+FFFF a surrogate pair (RFC 8259, 7). */
static void put_escaped(Buf *out, char32_t c)
{
    if (c < 0x10000) {
        buf_putf(out, "\\u%04x", (unsigned)c);
        return;
    }
    unsigned rest = (unsigned)c - 0x10000;
    buf_putf(out, "\\u%04x\\u%04x", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
}

static void put_char(Buf *out, Str s, size_t start, size_t end, char32_t c)
{
    if (c == UTF8_BAD)
        buf_putf(out, "\\\\x%02x", (unsigned)(unsigned char)s.s[start]);
    else if (c == '"' || c == '\\')
        buf_putf(out, "\\%c", (char)c);
    else if (c == '\n')
        buf_put(out, STR("\\n"));
    else if (c < ' ' || char_is_hidden(c))
        put_escaped(out, c);
    else
        buf_put(out, str_sub(s, start, end));
}

void json_put_string(Buf *out, Str s)
{
    buf_put_byte(out, '"');
    for (size_t i = 0, start; i < s.n;) {
        start = i;
        char32_t c = utf8_next(s, &i);
        put_char(out, s, start, i, c);
    }
    buf_put_byte(out, '"');
}

void json_put_text(Buf *out, const char *key, Str s)
{
    buf_putf(out, "\"%s\":", key);
    json_put_string(out, s);
}
