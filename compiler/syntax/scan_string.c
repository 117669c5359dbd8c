/* Strings. */
#include "syntax/scan_string.h"

#include "base/utf8.h"
#include "rpt.tab.h"
#include "syntax/scan_prose.h"
#include "syntax/scan_text.h"

/* A string begins: `”` closes `“`, and `"` closes `"`. */
int scan_string(Scan *s, bool curly)
{
    scan_top(s)->after_comma = false;
    scan_top(s)->words++;
    scan_push(s, FRAME_STRING, scan_span(s))->count = curly ? 1 : 0;
    return T_STRING;
}

void scan_begin_outer(Scan *s)
{
    s->begins_outer = true;
    scan_push(s, FRAME_OUTER, scan_here(s, 0, 0));
}

/* A line break in the text of a string, written `\n`. */
int scan_line_break(Scan *s)
{
    s->string = STR("\n");
    return T_STRING_TEXT;
}

/* A `\` before a character that makes an escape elsewhere: both are taken literally. Paths have a message of their
 * own. */
int scan_no_escape(Scan *s)
{
    size_t line = scan_find(s, FRAME_LINE);
    const Directive *directive = line != SIZE_MAX ? s->frames[line].directive : NULL;
    int token = directive ? directive->token : 0;
    bool path = token == T_D_USE || token == T_D_INCLUDE || token == T_D_EXTENDS || token == T_D_IMAGE;
    Str text = scan_text(s, s->start, s->end);
    if (!path)
        scan_hint(s, scan_say(s, W_NO_ESCAPE, scan_span(s), text),
                  str_is(text, "\\t") ? H_TAB_KEY : H_BACKSLASH, text);
    return scan_text_token(s, 0);
}

int scan_quote(Scan *s, bool curly, bool closing)
{
    ScanFrame *string = scan_top(s);
    if (string->kind == FRAME_OUTER)
        return scan_text_token(s, 0);
    bool same = curly == (string->count > 0);
    if (same && curly)
        string->count += closing ? (uint32_t)-1 : 1u;
    if (!same || !closing || (curly && string->count > 0))
        return scan_text_token(s, 0);
    scan_pop(s);
    s->after = AFTER_VALUE;
    return T_STRING_END;
}

/* A `\` at the end of a line: joins the next line, as in prose. */
int scan_string_join(Scan *s)
{
    Str source = s->build->source->text;
    if (scan_top(s)->kind == FRAME_OUTER) {
        s->end = s->next = s->start + 1;
        return scan_text_token(s, 0);
    }
    s->end = s->next = scan_over_blanks(s, s->end);
    size_t before = s->start, after = s->end;
    bool cjk = before > 0 && after < source.n &&
               (char_is_cjk(utf8_previous(source, &before)) ||
                char_is_cjk(utf8_next(source, &after)));
    s->string = cjk ? STR("") : STR(" ");
    return T_STRING_TEXT;
}

int scan_string_value(Scan *s)
{
    size_t line = scan_find(s, FRAME_LINE);
    if (line != SIZE_MAX && s->frames[line].directive &&
        s->frames[line].directive->token == T_D_STYLE)
        scan_say(s, E_STYLE_NOT_CONSTANT, scan_span(s), STR("\\{"));
    return scan_value(s);
}

/* An unclosed string has swallowed the rest of the line. If that ends in a bracket, it also swallowed the ends of
 * the frames opened on this line before it. */
int scan_string_end(Scan *s)
{
    uint32_t at = s->from, start = scan_line_start(s, s->from);
    if (scan_top(s)->kind == FRAME_OUTER) /* its own line ends are text; the one that scan_new adds ends it */
        return s->from < s->build->source->text.n ? scan_text_token(s, 0) : scan_end_of_file(s);
    while (at > start && scan_blank_at(s, at - 1))
        at--;
    bool swallowed = at > start && strchr(")]}", scan_byte(s, at - 1));
    size_t keep = s->depth - 1;
    while (keep > 0) {
        const ScanFrame *f = &s->frames[keep - 1];
        bool on_line = f->kind == FRAME_VALUE || f->kind == FRAME_STRING;
        bool bracket = f->kind > FRAME_STRING && swallowed && f->span.start >= start;
        if (!on_line && !bracket)
            break;
        keep--;
    }
    int token = scan_close_to(s, keep);
    for (size_t i = keep; i-- > 0 && s->frames[i].kind > FRAME_STRING;)
        s->frames[i].reported = true; /* the string may have swallowed its end */
    return token;
}
