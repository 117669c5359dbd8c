#include "data/readers/ini_head.h"

#include "base/utf8.h"
#include "data/readers/text.h"

Str ini_head_path(Str line)
{
    if (line.n < 2 || line.s[0] != '[' || line.s[line.n - 1] != ']')
        return (Str){NULL, 0};
    return text_trim(str_sub(line, 1, line.n - 1));
}

static bool opens(char32_t c)
{
    return c == '[' || c == U'［' || c == U'【' || c == U'〔' || c == U'〖';
}

static bool closes(char32_t c)
{
    return c == ']' || c == U'］' || c == U'】' || c == U'〕' || c == U'〗';
}

bool ini_head_begins(Str line)
{
    size_t at = 0;
    return line.n && opens(utf8_next(line, &at));
}

static bool is_of_name(char32_t c)
{
    return c == '`' || char_continues_name(c);
}

Str ini_head_meant(Str line)
{
    bool bracket = ini_head_begins(line);
    size_t from = 0, to, end;
    for (size_t at = 0; at < line.n && !is_of_name(utf8_next(line, &at));)
        from = at;
    for (to = from; to < line.n; to = end) {
        end = to;
        if (bracket && closes(utf8_next(line, &end)))
            break;
        if (!bracket)
            end = line.n;
    }
    for (size_t at = to; at > from && !is_of_name(utf8_previous(line, &at));)
        to = at;
    return str_sub(line, from, to);
}
