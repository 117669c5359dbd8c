#include "diag/escape.h"

#include <stdio.h>

bool char_is_hidden(char32_t c)
{
    static const char32_t ranges[][2] = {
        {0x7F, 0x9F},         /* DEL, C1 */
        {0xAD, 0xAD},         /* soft hyphen */
        {0x61C, 0x61C},       /* Arabic letter mark */
        {0x180E, 0x180E},     /* Mongolian vowel separator */
        {0x200B, 0x200F},     /* zero width, direction marks */
        {0x2028, 0x202E},     /* line separators, direction embeddings */
        {0x2060, 0x206F},     /* joiners, direction isolates */
        {0xFEFF, 0xFEFF},     /* byte order mark */
        {0xFFF9, 0xFFFB},     /* interlinear annotation */
        {0xE0000, 0xE007F},   /* tags */
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return false;
}

static ShownChar shown_byte(unsigned value)
{
    ShownChar s;
    s.columns = snprintf(s.text, sizeof s.text, "\\x%02x", value & 0xFF);
    s.n = (size_t)s.columns;
    return s;
}

static ShownChar shown_code(char32_t c)
{
    ShownChar s;
    s.columns = snprintf(s.text, sizeof s.text, "<U+%04X>", (unsigned)c & 0x1FFFFF);
    s.n = (size_t)s.columns;
    return s;
}

static ShownChar shown_control(char32_t c)
{
    switch (c) {
    case '\n': return (ShownChar){"\\n", 2, 2};
    case '\r': return (ShownChar){"\\r", 2, 2};
    case '\t': return (ShownChar){"\\t", 2, 2};
    }
    return shown_byte(c);
}

ShownChar escape_next(Str s, size_t *at)
{
    size_t start = *at;
    char32_t c = utf8_next(s, at);
    if (c == UTF8_BAD)
        return shown_byte((unsigned char)s.s[start]);
    if (c < ' ' || c == 0x7F)
        return shown_control(c);
    if (char_is_hidden(c))
        return shown_code(c);
    ShownChar shown = {.n = *at - start, .columns = char_columns(c)};
    memcpy(shown.text, s.s + start, shown.n);
    return shown;
}

void escape_text(Buf *out, Str s)
{
    for (size_t i = 0; i < s.n;) {
        ShownChar shown = escape_next(s, &i);
        buf_put(out, (Str){shown.text, shown.n});
    }
}
