/* Lookahead over whole lines, to decide what a line that cannot be valid was meant to be: is an `@end` missing in
 * the text, or is there one too many? Only texts that are faulty in one of these ways are read differently from how
 * they are written. */
#include "syntax/scan_ahead.h"

#include "rpt.tab.h"
#include "syntax/scan_text.h"
#include "syntax/scan_word.h"
#include "value/type.h"

/* The word of a line that begins with `@`; empty for any other line. */
static Str at_word(const Scan *s, uint32_t line)
{
    uint32_t at = scan_over_blanks(s, line);
    if (scan_byte(s, at) != '@')
        return STR("");
    return scan_text(s, at + 1, scan_name_end(s, at + 1));
}

/* The start of the next line; a `\` at the end of a line continues it. */
static uint32_t next_line(Scan *s, uint32_t at)
{
    uint32_t from = at;
    while (at < s->length && (!scan_line_ends_at(s, at) || scan_byte(s, at - 1) == '\\'))
        at++;
    while (at < s->length && scan_line_ends_at(s, at))
        at++;
    s->ahead.bytes += at - from;
    return at;
}

static int open_blocks(const Scan *s)
{
    int n = 0;
    for (size_t i = 0; i < s->depth; i++)
        n += s->frames[i].kind == FRAME_BLOCK;
    return n;
}

static bool opens_block(const Directive *d)
{
    return d && (d->opens == OPENS_BLOCK || d->opens == OPENS_FIELDS);
}

/* Does the text itself define a style or component of that name? */
static bool is_defined(Scan *s, Str word)
{
    static const Str definitions[] = {STR_INIT("@style "), STR_INIT("@define ")};
    Str text = s->build->source->text;
    for (size_t i = 0; i < sizeof definitions / sizeof definitions[0]; i++) {
        Str wanted = str_join2(s->build->arena, definitions[i], word);
        size_t at = str_find(text, wanted);
        s->ahead.bytes += (uint32_t)at;
        if (at < text.n && !scan_name_goes_on(s, (uint32_t)(at + wanted.n)))
            return true;
    }
    return false;
}

/* The directive that opens a block and was probably meant by an unknown word, or NULL. */
static const Directive *near_block(Scan *s, Str word)
{
    if (s->ahead.bytes >= MOST_AHEAD || is_defined(s, word))
        return NULL;
    const Directive *d = directive_named(directive_near(s->build->arena, word), s->version);
    return opens_block(d) ? d : NULL;
}

/* `@End`, `@endif`, `@end_for`: forms of `@end` in other languages. */
static bool is_like_end(const Scan *s, Str word)
{
    static const Str end = STR_INIT("end");
    for (size_t i = 0; i < end.n; i++)
        if (i >= word.n || (word.s[i] | 0x20) != end.s[i])
            return false;
    size_t from = end.n + (word.n > end.n && word.s[end.n] == '_');
    Str block = str_sub(word, from, word.n);
    return !block.n || opens_block(directive_named(block, s->version));
}

/* Would a later `@end` close nothing unless a block begins at the current token? */
static bool end_is_spare(Scan *s)
{
    int open = open_blocks(s);
    for (uint32_t at = next_line(s, s->end); at < s->length && s->ahead.bytes < MOST_AHEAD;
         at = next_line(s, at)) {
        Str word = at_word(s, at);
        if (!word.n)
            continue;
        if (is_like_end(s, word)) {
            if (open == 0)
                return true;
            open--;
        } else {
            const Directive *d = directive_named(word, s->version);
            open += opens_block(d) || (!d && near_block(s, word));
        }
    }
    return false;
}

/* Would a block that is open here never be closed unless it ends at the current token? */
static bool end_is_wanted(Scan *s)
{
    int open = open_blocks(s);
    for (uint32_t at = next_line(s, s->end);
         at < s->length && open > 0 && s->ahead.bytes < MOST_AHEAD; at = next_line(s, at)) {
        Str word = at_word(s, at);
        if (!word.n)
            continue;
        if (is_like_end(s, word))
            open--;
        else
            open += opens_block(directive_named(word, s->version));
    }
    return open > 0 && s->ahead.bytes < MOST_AHEAD;
}

/* Does the current line leave a brace open? */
static bool leaves_brace_open(const Scan *s)
{
    int open = 0;
    for (uint32_t at = s->end; !scan_line_ends_at(s, at); at++)
        open += scan_byte(s, at) == '{' ? 1 : scan_byte(s, at) == '}' ? -1 : 0;
    return open > 0;
}

const Directive *scan_misspelt_directive(Scan *s, Str word)
{
    const Directive *d = directive_named(directive_near(s->build->arena, word), s->version);
    if (opens_block(d))
        return near_block(s, word) && end_is_spare(s) ? d : NULL;
    return d && d->braces != BRACES_RECORD && leaves_brace_open(s) ? d : NULL;
}

bool scan_misspelt_end(Scan *s, Str word)
{
    return !str_is(word, "end") && is_like_end(s, word) && end_is_wanted(s);
}

bool scan_fields_end(Scan *s)
{
    for (uint32_t at = next_line(s, s->end); at < s->length; at = next_line(s, at)) {
        Str word = at_word(s, at);
        if (word.n)
            return is_like_end(s, word);
    }
    return false;
}

/* ---- fields without their `@fields`, or without its `@end` ---- */

/* The start of the line before the one that begins at `line`, which is not the first. */
static uint32_t previous_line(const Scan *s, uint32_t line)
{
    uint32_t at = line - 1;
    if (at > 0 && scan_byte(s, at) == '\n' && scan_byte(s, at - 1) == '\r')
        at--;
    return scan_line_start(s, at);
}

uint32_t scan_lost_fields(Scan *s)
{
    uint32_t end = scan_line_start(s, s->start), from = end;
    bool fields = false;
    s->ahead.bytes += end;
    if (str_find(scan_text(s, 0, end), STR("@fields")) < end)
        return end;
    while (from > 0 && !at_word(s, previous_line(s, from)).n) {
        from = previous_line(s, from);
        fields = fields || scan_looks_like_field(s, from);
    }
    return fields ? from : end;
}

static bool is_type_word(Str word)
{
    return type_named(word) || str_is(word, "one") || str_is(word, "list");
}

/* Is the line before the one that begins at `line` blank? */
static bool follows_blank_line(const Scan *s, uint32_t line)
{
    uint32_t end = line;
    while (end > 0 && scan_line_ends_at(s, end - 1) && line - end < 2)
        end--;
    return scan_line_ends_at(s, scan_over_blanks(s, scan_line_start(s, end)));
}

/* Is this what may follow the type of a field: its end, a label, a default, bounds? */
static bool ends_type(const Scan *s, uint32_t at)
{
    at = scan_over_blanks(s, at);
    return scan_line_ends_at(s, at) || strchr("?=\"(/", scan_byte(s, at)) ||
           str_starts(scan_text(s, at, at + 3), STR("“"));
}

/* `"label" {`, the rest of a record's line? */
static bool is_labelled_brace(const Scan *s, uint32_t at)
{
    uint32_t end = at;
    while (!scan_line_ends_at(s, end))
        end++;
    Str rest = str_trim(scan_text(s, at, end));
    return (str_starts(rest, STR("\"")) || str_starts(rest, STR("“"))) && str_ends(rest, STR("{"));
}

bool scan_looks_like_field(const Scan *s, uint32_t at)
{
    uint32_t line = scan_line_start(s, at);
    at = scan_over_blanks(s, at);
    uint32_t end = scan_name_end(s, at), type = scan_over_blanks(s, end);
    if (scan_byte(s, at) == '`' || (end > at && is_labelled_brace(s, type)))
        return true;
    if (end == at || type == end)
        return end > at && scan_byte(s, end) == '?';
    if (scan_byte(s, type) == '{')
        return scan_over_blanks(s, type + 1) > type + 1 || scan_line_ends_at(s, type + 1);
    uint32_t type_end = scan_name_end(s, type);
    return is_type_word(scan_text(s, type, type_end)) ||
           (!follows_blank_line(s, line) && type_end > type && ends_type(s, type_end));
}
