#include "base/invisible.h"

typedef struct CodeRange {
    char32_t first, last;
    Str name;
} CodeRange;

static const CodeRange rows[] = {
    {0x00AD, 0x00AD, STR_INIT("soft hyphen")},
    {0x061C, 0x061C, STR_INIT("Arabic letter mark")},
    {0x115F, 0x1160, STR_INIT("Hangul filler")},
    {0x180E, 0x180E, STR_INIT("Mongolian vowel separator")},
    {0x200B, 0x200B, STR_INIT("zero width space")},
    {0x200E, 0x200E, STR_INIT("left-to-right mark")},
    {0x200F, 0x200F, STR_INIT("right-to-left mark")},
    {0x202A, 0x202A, STR_INIT("left-to-right embedding")},
    {0x202B, 0x202B, STR_INIT("right-to-left embedding")},
    {0x202C, 0x202C, STR_INIT("pop directional formatting")},
    {0x202D, 0x202D, STR_INIT("left-to-right override")},
    {0x202E, 0x202E, STR_INIT("right-to-left override")},
    {0x2060, 0x2060, STR_INIT("word joiner")},
    {0x2061, 0x2064, STR_INIT("invisible operator")},
    {0x2066, 0x2066, STR_INIT("left-to-right isolate")},
    {0x2067, 0x2067, STR_INIT("right-to-left isolate")},
    {0x2068, 0x2068, STR_INIT("first strong isolate")},
    {0x2069, 0x2069, STR_INIT("pop directional isolate")},
    {0x206A, 0x206F, STR_INIT("deprecated format character")},
    {0x3164, 0x3164, STR_INIT("Hangul filler")},
    {0xFEFF, 0xFEFF, STR_INIT("zero width no-break space")},
    {0xFFA0, 0xFFA0, STR_INIT("Hangul filler")},
    {0xFFF9, 0xFFFB, STR_INIT("interlinear annotation mark")},
    {0xE0001, 0xE007F, STR_INIT("tag character")},
};

Str char_invisible_name(char32_t c)
{
    if (c < rows[0].first || (c > 0x3164 && c < 0xFEFF))
        return STR("");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (c >= rows[i].first && c <= rows[i].last)
            return rows[i].name;
    return STR("");
}

Str char_invisible_text(Arena *a, char32_t c)
{
    return str_format(a, "U+%04X (%.*s)", (unsigned)c, STR_ARG(char_invisible_name(c)));
}
