#include "syntax/scan_text.h"

#include "base/utf8.h"

Span scan_span(const Scan *s)
{
    uint32_t length = (uint32_t)s->build->source->text.n; /* without the line end that scan_new added */
    uint32_t start = s->start < length ? s->start : length;
    return (Span){start, s->end < length ? s->end : length, s->build->source->file};
}

Span scan_here(const Scan *s, uint32_t from, uint32_t to)
{
    return (Span){from, to, s->build->source->file};
}

Str scan_text(const Scan *s, uint32_t from, uint32_t to)
{
    return str_sub(s->build->source->text, from, to);
}

char scan_byte(const Scan *s, uint32_t at)
{
    Str text = s->build->source->text;
    return at < text.n ? text.s[at] : '\n';
}

uint32_t scan_blank_at(const Scan *s, uint32_t at)
{
    Str text = s->build->source->text;
    if (at >= text.n)
        return 0;
    if (text.s[at] == ' ' || text.s[at] == '\t')
        return 1;
    return str_starts(str_sub(text, at, text.n), STR("　")) ? 3 : 0;
}

uint32_t scan_over_blanks(const Scan *s, uint32_t at)
{
    for (uint32_t n; (n = scan_blank_at(s, at)) > 0;)
        at += n;
    return at;
}

bool scan_line_ends_at(const Scan *s, uint32_t at)
{
    return scan_byte(s, at) == '\n' || scan_byte(s, at) == '\r';
}

uint32_t scan_line_start(const Scan *s, uint32_t at)
{
    while (at > 0 && !scan_line_ends_at(s, at - 1))
        at--;
    return at;
}

uint32_t scan_name_end(const Scan *s, uint32_t at)
{
    Str text = s->build->source->text;
    size_t end = at;
    for (size_t next = at; next < text.n; end = next) {
        char32_t c = utf8_next(text, &next);
        if (!(next > at && end == at ? char_starts_name(c) : char_continues_name(c)))
            break;
    }
    return (uint32_t)end;
}

bool scan_block_begins_at(const Scan *s, uint32_t at)
{
    at = scan_over_blanks(s, at);
    if (at >= s->build->source->text.n || scan_byte(s, at) == '@')
        return true;
    uint32_t end = at;
    while (end < at + 7 && scan_byte(s, end) == '#')
        end++;
    return end > at && end <= at + 6 && scan_blank_at(s, end) > 0;
}
