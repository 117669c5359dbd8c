#include "data/series.h"

#include "base/utf8.h"
#include "data/readers/text.h"

/* Does a character open what another closes? */
static int depth_change(char32_t c)
{
    static const char32_t open[] = U"（(《“‘「『【〈[", close[] = U"）)》”’」』】〉]";
    for (size_t i = 0; open[i]; i++) {
        if (c == open[i])
            return 1;
        if (c == close[i])
            return -1;
    }
    return 0;
}

static bool is_strong(char32_t c)
{
    return c == U'；' || c == ';';
}

static bool is_weak(char32_t c)
{
    return c == U'、';
}

static bool ends_phrase(char32_t c)
{
    return c == U'，' || c == U'。' || c == U'：' || c == U'！' || c == U'？' || c == ',' || c == '.' || c == ':';
}

/* The offset of the next character at or after `at` that `wanted` accepts, outside of brackets; text.n if there is
 * none. *after is the offset after it. */
static size_t find_outside(Str text, size_t at, bool (*wanted)(char32_t), size_t *after)
{
    int depth = 0;
    for (size_t next = at; next < text.n; at = next) {
        char32_t c = utf8_next(text, &next);
        depth += depth_change(c);
        depth = depth < 0 ? 0 : depth;
        if (!depth && wanted(c)) {
            *after = next;
            return at;
        }
    }
    *after = text.n;
    return text.n;
}

static bool parts(Str text, bool (*mark)(char32_t), Series *out)
{
    size_t behind, end, first = find_outside(text, 0, mark, &behind);
    if (first == text.n)
        return false;
    *out = (Series){.mark = str_sub(text, first, behind), .first = text_trim(str_sub(text, 0, first))};
    out->second = text_trim(str_sub(text, behind, find_outside(text, behind, mark, &end)));
    return out->first.n && out->second.n;
}

/* Are there three parts, or two of about the same length? `不收受礼品、礼金` is a single item. */
static bool is_even(Str text, const Series *s)
{
    size_t after, first = utf8_count(s->first), second = utf8_count(s->second);
    size_t behind = (size_t)(s->second.s - text.s) + s->second.n;
    return find_outside(text, behind, is_weak, &after) < text.n || (first <= 2 * second && second <= 2 * first);
}

bool series_in(Str text, Series *out)
{
    size_t after;
    if (parts(text, is_strong, out))
        return true;
    return find_outside(text, 0, ends_phrase, &after) == text.n && parts(text, is_weak, out) && is_even(text, out);
}
