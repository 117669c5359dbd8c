/* The stack of what is open, and the tokens that close it. */
#include "syntax/scan.h"

#include "base/utf8.h"
#include "rpt.tab.h"
#include "syntax/flex.h"
#include "syntax/scan_text.h"

/* flex needs a writable text followed by two NULs. A last line without a line end gets one, so that every line ends
 * in the same way. */
Scan *scan_new(Build *b, int version)
{
    Str text = b->source->text;
    Scan *s = NEW(b->arena, Scan);
    s->build = b;
    s->version = version;
    s->text = arena_alloc(b->arena, text.n + 3);
    if (text.n)
        memcpy(s->text, text.s, text.n);
    s->length = (uint32_t)text.n;
    if (text.n && text.s[text.n - 1] != '\n' && text.s[text.n - 1] != '\r')
        s->text[s->length++] = '\n';
    s->recovery.close_to = s->recovery.skip_to = SIZE_MAX;
    s->recovery.spoken_at = UINT32_MAX;
    return s;
}

/* The end of a value; for `{if c`, `{for …`, `{style …` also the start of the controlled text. */
int scan_end_value(Scan *s)
{
    ScanFrame value = *scan_top(s);
    bool plain = value.control == CONTROL_NONE ||
                 (value.control == CONTROL_IF && !value.is_branch && value.count == 0);
    scan_pop(s);
    s->after = AFTER_VALUE;
    if (plain)
        return T_CLOSE;
    if (!value.is_branch) {
        ScanFrame *body = scan_push(s, FRAME_CONTROL, value.span);
        body->control = value.control;
        body->reported = value.reported;
    }
    return T_HEAD_END;
}

/* Closes the innermost frame and returns its token. A frame of two parts continues with the second. */
static int close_top(Scan *s)
{
    ScanFrame closed = *scan_top(s);
    s->start = s->end = s->last_end;
    if (closed.kind == FRAME_CONTROL) {
        s->recovery.owed_marks++;
        s->recovery.control_cut = s->last_end;
    }
    if (closed.kind == FRAME_VALUE && !closed.cut_off) {
        scan_top(s)->cut_off = true;
        scan_forgive_prose(s);
        return T_YYerror;
    }
    if (closed.kind == FRAME_VALUE) {
        s->recovery.owed_brace = true;
        scan_top(s)->reported = true;
        return scan_end_value(s);
    }
    scan_pop(s);
    s->after = AFTER_VALUE;
    if (closed.kind == FRAME_TEXT)
        s->at_line_start = false;
    if (closed.kind == FRAME_BLOCK)
        scan_push(s, FRAME_LINE, closed.span);
    if (closed.kind == FRAME_LINK)
        scan_push(s, FRAME_ADDRESS, closed.span);
    return frame_rows[closed.kind].closer;
}

int scan_close_to(Scan *s, size_t depth)
{
    scan_report_unclosed(s, depth);
    s->next = s->from;
    s->recovery.close_to = depth;
    s->recovery.forced = true;
    return close_top(s);
}

int scan_end_of_file(Scan *s)
{
    s->from = s->start = s->end = s->next = s->length;
    return s->depth ? scan_close_to(s, 0) : T_YYEOF;
}

/* ---- tokens ---- */

/* Continues at the line where a missing bracket was noticed; returns the end of the field or property that contains
 * the bracket. */
static int resume(Scan *s)
{
    s->recovery.resuming = false;
    flex_go_to(s, s->recovery.resume_at);
    if (s->recovery.skip_to == SIZE_MAX)
        return 0;
    scan_end_part(s);
    s->start = s->end = s->last_end;
    s->recovery.forced = true;
    return T_SEMI;
}

/* The next token: from the text, or the closing token of a frame that is being closed. */
static int next_token(Scan *s)
{
    s->recovery.part = SIZE_MAX;
    s->recovery.below = s->depth;
    s->recovery.was_forced = s->recovery.forced;
    s->recovery.forced = false;
    if (s->build->refused)
        return T_YYEOF;
    if (s->depth > s->recovery.close_to) {
        s->recovery.forced = true;
        return close_top(s);
    }
    s->recovery.close_to = SIZE_MAX;
    if (s->fails) {
        s->fails = false;
        return T_YYerror;
    }
    if (s->begins_outer) {
        s->begins_outer = false;
        return T_OUTER;
    }
    int token = s->recovery.resuming ? resume(s) : 0;
    if (!token)
        token = scan_token(s->flex);
    if (!s->recovery.forced && token != T_SOFT) {
        s->last_end = s->end;
        s->last_was_value = token == T_CLOSE;
    }
    return token;
}

static void set_value(const Scan *s, int token, YYSTYPE *value)
{
    switch (token) {
    case T_NAME:
    case T_STYLED:
    case T_COMPONENT:
    case T_HEADING_LABEL: value->T_NAME = s->name; break;
    case T_HEADING:
    case T_BULLET:
    case T_NUMBERED:
    case T_D_FIELDS: value->T_HEADING = s->number; break;
    default: value->T_TEXT = s->string; break;
    }
}

int yylex(YYSTYPE *value, Span *at, Scan *s)
{
    for (;;) {
        int token = next_token(s);
        set_value(s, token, value);
        *at = scan_span(s);
        if (s->recovery.skip_to != SIZE_MAX && (token == T_YYEOF || (s->recovery.part != SIZE_MAX && s->recovery.part <= s->recovery.skip_to)))
            s->recovery.skip_to = SIZE_MAX;
        if (s->recovery.skip_to != SIZE_MAX)
            continue;
        if (token == T_YYerror && s->recovery.spoken_at == s->start)
            scan_mark_value(s);
        if (token == T_YYerror)
            scan_skip(s);
        return token;
    }
}
