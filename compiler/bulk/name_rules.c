#include "bulk/name_rules.h"

#include "base/buf.h"
#include "base/utf8.h"

/* ---- characters ---- */

/* Invisible format characters that change how a name looks: bidi controls, joiners, zero-width blanks. Variation
 * selectors, which Chinese names need, are not among them. */
static bool is_unseen(char32_t c)
{
    static const struct {
        char32_t first, last;
    } ranges[] = {
        {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180E, 0x180E},
        {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
        {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
            return true;
    return false;
}

static bool is_control(char32_t c)
{
    return c < ' ' || (c >= 0x7F && c <= 0x9F);
}

Str name_forbidden_in(Arena *a, Str value, bool *windows)
{
    *windows = false;
    if (str_find_byte(value, '/') < value.n)
        return STR("/");
    if (str_find(value, STR("..")) < value.n)
        return STR("..");
    if (str_is(value, "."))
        return value;
    for (size_t at = 0; at < value.n;) {
        size_t from = at;
        char32_t c = utf8_next(value, &at);
        *windows = c < 0x80 && c && strchr("<>:\"\\|?*", (int)c);
        if (*windows)
            return str_sub(value, from, at);
        if (is_control(c) || is_unseen(c))
            return str_format(a, "U+%04X", (unsigned)c);
    }
    return STR("");
}

/* ---- names ---- */

/* Is it this ASCII word, regardless of case? `lower` is in lower case. */
static bool is_word(Str text, const char *lower)
{
    for (size_t i = 0; i < text.n; i++)
        if ((text.s[i] >= 'A' && text.s[i] <= 'Z' ? text.s[i] | 0x20 : text.s[i]) != lower[i])
            return false;
    return text.n == strlen(lower);
}

/* A digit other than 0, or one of ¹ ² ³. */
static bool is_number_of_port(Str s)
{
    return (s.n == 1 && s.s[0] >= '1' && s.s[0] <= '9') || str_is(s, "¹") || str_is(s, "²") || str_is(s, "³");
}

/* Windows compares the part before the first dot, without trailing blanks. */
static bool is_device(Str name)
{
    static const char *const devices[] = {"con", "prn", "aux", "nul", "conin$", "conout$"};
    Str stem = str_sub(name, 0, str_find_byte(name, '.'));
    while (str_ends(stem, STR(" ")))
        stem.n--;
    for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++)
        if (is_word(stem, devices[i]))
            return true;
    Str port = str_sub(stem, 0, stem.n < 3 ? stem.n : 3);
    return (is_word(port, "com") || is_word(port, "lpt")) && is_number_of_port(str_sub(stem, 3, stem.n));
}

NameFault name_judge(Str name)
{
    if (name.n > NAME_BYTES)
        return NAME_LONG;
    if (is_device(name))
        return NAME_DEVICE;
    return str_ends(name, STR(".")) || str_ends(name, STR(" ")) ? NAME_END : NAME_GOOD;
}

Str name_folded(Arena *a, Str path)
{
    Str text = utf8_nfc(a, path);
    Buf b = buf_open(arena_memory(a));
    for (size_t at = 0; at < text.n;)
        buf_put_code(&b, char_folded(utf8_next(text, &at)));
    return utf8_nfc(a, buf_take(&b, a));
}
