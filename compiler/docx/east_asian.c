#include "docx/east_asian.h"

#include "base/utf8.h"

enum { APOSTROPHE = 0x2019 };

typedef struct Range {
    char32_t first, last;
} Range;

/* Sorted. Chinese fonts draw these as wide as a Hanzi, Latin fonts narrow or not at all. */
static const Range marks[] = {
    {0x00B7, 0x00B7}, /* · */
    {0x00D7, 0x00D7}, /* × */
    {0x2014, 0x2016}, /* — ― ‖ */
    {0x2018, 0x2019}, /* ‘ ’ */
    {0x201C, 0x201D}, /* “ ” */
    {0x2025, 0x2026}, /* ‥ … */
    {0x203B, 0x203B}, /* ※ */
    {0x2103, 0x2103}, /* ℃ */
    {0x2116, 0x2116}, /* № */
    {0x2160, 0x217F}, /* Ⅰ */
    {0x221A, 0x221A}, /* √ */
    {0x2460, 0x24FF}, /* ① */
    {0x2500, 0x25FF}, /* ─ ■ ● */
    {0x2605, 0x2606}, /* ★ ☆ */
    {0x2610, 0x2612}, /* ☐ ☑ ☒ */
    {0x2713, 0x2714}, /* ✓ ✔ */
};

static bool is_mark(char32_t c)
{
    for (size_t i = 0; i < sizeof marks / sizeof marks[0] && c >= marks[i].first; i++)
        if (c <= marks[i].last)
            return true;
    return false;
}

/* The index of the first mark from `at` on. Only three byte values begin a mark, and Hanzi begin with others. */
static size_t find_mark(Str text, size_t at)
{
    while (at < text.n) {
        unsigned char c = (unsigned char)text.s[at];
        size_t next = at;
        if ((c == 0xC2 || c == 0xC3 || c == 0xE2) && is_mark(utf8_next(text, &next)))
            return at;
        at++;
    }
    return text.n;
}

static size_t end_of_marks(Str text, size_t at)
{
    for (size_t next = at; at < text.n; at = next)
        if (!is_mark(utf8_next(text, &next)))
            break;
    return at;
}

bool east_asian_has_mark(Str text)
{
    return find_mark(text, 0) < text.n;
}

static bool is_letter(char32_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Do the marks [from, to) need a hint? */
static bool wants_hint(Str text, size_t from, size_t to, Neighbours around, bool chinese)
{
    size_t back = from, ahead = to, first = from;
    if (from > 0)
        around.before = utf8_previous(text, &back);
    if (to < text.n)
        around.after = utf8_next(text, &ahead);
    if (!chinese)
        return char_is_cjk(around.before) || char_is_cjk(around.after);
    bool apostrophe = utf8_next(text, &first) == APOSTROPHE && first == to;
    return !(apostrophe && is_letter(around.before) && is_letter(around.after));
}

size_t east_asian_piece(Str text, size_t at, Neighbours around, bool chinese, bool *hinted)
{
    size_t from = find_mark(text, at), to = end_of_marks(text, from);
    *hinted = from == at && from < text.n && wants_hint(text, from, to, around, chinese);
    if (*hinted)
        return to;
    while (from < text.n && !wants_hint(text, from, to, around, chinese)) {
        from = find_mark(text, to);
        to = end_of_marks(text, from);
    }
    return from;
}
