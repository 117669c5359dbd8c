/* Strings of JSON, up to the closing quote, with their escapes resolved. */
#include "base/buf.h"
#include "base/utf8.h"
#include "data/readers/characters.h"
#include "data/readers/json_literal.h"
#include "data/readers/text.h"

enum { HEX_DIGITS = 4, UNICODE_ESCAPE = 2 + HEX_DIGITS };

/* ---- escapes ---- */

/* The code unit of `\uXXXX` at `at`, or -1. */
static long code_unit(const JsonScan *s, size_t at)
{
    Str t = s->source->text;
    long unit = 0;
    if (at + UNICODE_ESCAPE > s->end || t.s[at] != '\\' || t.s[at + 1] != 'u')
        return -1;
    for (size_t i = at + 2; i < at + UNICODE_ESCAPE; i++) {
        static const char digits[] = "0123456789abcdef";
        const char *digit = strchr(digits, t.s[i] >= 'A' && t.s[i] <= 'F' ? t.s[i] | 0x20 : t.s[i]);
        if (!digit || !*digit)
            return -1;
        unit = unit * 16 + (digit - digits);
    }
    return unit;
}

static bool is_first_half(long unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_second_half(long unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/* A character that a source may not contain may not be written as an escape either (data/readers/characters.h). `\b` or
 * `\f` usually comes from a path: C:\bin. */
static void check_character(JsonScan *s, char32_t c, Span at)
{
    Code hint = at.end - at.start == strlen("\\b") ? H_JSON_BACKSLASH : H_REMOVE_CHARACTER;
    if (!char_in_xml(c))
        diag_hint(s->dg, json_fault_in_value(s, E_FORBIDDEN_CHARACTER, at, str_format(s->arena, "U+%04X", (unsigned)c)), hint);
    else if (character_is_odd(c) && s->odd++ < MOST_CHARACTERS)
        character_report(s->arena, at, c, s->dg);
}

/* `\uXXXX`, or two of them that make one character. */
static void put_unicode(JsonScan *s, Buf *b)
{
    size_t from = s->at;
    long unit = code_unit(s, from), second = -1;
    s->at += UNICODE_ESCAPE;
    if (is_first_half(unit))
        second = code_unit(s, s->at);
    char32_t c = (char32_t)unit;
    if (is_second_half(second)) {
        c = 0x10000 + ((char32_t)(unit - 0xD800) << 10) + (char32_t)(second - 0xDC00);
        s->at += UNICODE_ESCAPE;
    } else if (is_first_half(unit) || is_second_half(unit)) {
        json_fault_in_value(s, E_JSON_SURROGATE, json_span(s, from, s->at),
                            json_piece(s, from, s->at));
        return;
    }
    check_character(s, c, json_span(s, from, s->at));
    buf_put_code(b, c);
}

/* Reports an invalid escape: the backslash and the character after it. */
static void refuse_escape(JsonScan *s)
{
    size_t from = s->at++;
    if (s->at < s->end)
        utf8_next(s->source->text, &s->at);
    Str written = json_piece(s, from, s->at);
    Diag *d = json_fault_in_value(s, E_JSON_ESCAPE, json_span(s, from, s->at), written);
    diag_hint(s->dg, d, str_is(written, "\\u") ? H_JSON_UNICODE : H_JSON_BACKSLASH);
}

static void put_escape(JsonScan *s, Buf *b)
{
    static const char written[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    char c = s->at + 1 < s->end ? s->source->text.s[s->at + 1] : '\0';
    const char *found = c ? strchr(written, c) : NULL;
    if (code_unit(s, s->at) >= 0) {
        put_unicode(s, b);
    } else if (!found) {
        refuse_escape(s);
    } else {
        char as = meant[found - written];
        check_character(s, (char32_t)as, json_span(s, s->at, s->at + 2));
        buf_put_byte(b, as);
        s->at += 2;
    }
}

/* ---- strings ---- */

/* Skips plain text up to the closing quote, an escape, the end of the line, or a tab. */
static void skip_plain(JsonScan *s, Str close)
{
    const char *t = s->source->text.s;
    for (; s->at < s->end; s->at++) {
        char c = t[s->at];
        if (c == '\\' || c == '\n' || c == '\r' || c == '\t')
            return;
        if (c == close.s[0] && str_starts(json_piece(s, s->at, s->end), close))
            return;
    }
}

/* Accepts a tab: it cannot mean anything else. */
static void put_tab(JsonScan *s, Buf *b)
{
    Diag *d = json_fault(s, E_JSON_TAB, json_span(s, s->at, s->at + 1), STR(""));
    diag_hint(s->dg, d, H_WRITE, STR("\\t"));
    buf_put_byte(b, '\t');
    s->at++;
}

/* Puts the string from `from` on, with its escapes resolved. False at the end of the text or line. */
static bool put_string(JsonScan *s, size_t from, Str close, Buf *b)
{
    for (;;) {
        buf_put(b, json_piece(s, from, s->at));
        if (str_starts(json_piece(s, s->at, s->end), close))
            return true;
        char c = s->at < s->end ? s->source->text.s[s->at] : '\n';
        if (c == '\\')
            put_escape(s, b);
        else if (c == '\t')
            put_tab(s, b);
        else
            return false;
        from = s->at;
        skip_plain(s, close);
    }
}

void json_string(JsonScan *s, size_t open, Str close)
{
    size_t from = s->at;
    bool closed = true;
    skip_plain(s, close);
    s->text = json_piece(s, from, s->at);
    if (!str_starts(json_piece(s, s->at, s->end), close)) {
        Buf b = buf_open(arena_memory(s->arena));
        closed = put_string(s, from, close, &b);
        s->text = buf_take(&b, s->arena);
    }
    if (!closed) {
        Diag *d = json_fatal(s, E_JSON_STRING_OPEN, json_span(s, open, from),
                             json_piece(s, open, from));
        diag_hint(s->dg, d, s->at < s->end ? H_JSON_LINE_BREAK : H_CLOSE_IT, close);
        return;
    }
    s->at += close.n;
    s->token = JSON_STRING;
    s->span = json_span(s, open, s->at);
}
