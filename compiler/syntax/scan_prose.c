/* Prose: markup, links, footnotes, inline control, marks of headings. */
#include "syntax/scan_prose.h"

#include "rpt.tab.h"
#include "syntax/scan_text.h"
#include "syntax/scan_word.h"

/* ---- lines ---- */

/* The end of a line of prose; if the prose may continue, the next line decides whether it ends. */
int scan_prose_end(Scan *s)
{
    size_t text = scan_find(s, FRAME_TEXT);
    switch (s->frames[text].form) {
    case FORM_PARAGRAPH:
    case FORM_ITEM:
    case FORM_RUN_IN: s->at_line_start = true; return 0;
    case FORM_HEADING:
    case FORM_STYLED:
    case FORM_ROW: break;
    }
    return scan_close_to(s, text);
}

int scan_text_token(Scan *s, uint32_t skip)
{
    s->string = scan_text(s, s->start + skip, s->end);
    switch (scan_mode(s)) {
    case MODE_STRING: return T_STRING_TEXT;
    case MODE_ADDRESS: return T_URL_TEXT;
    case MODE_LINE:
    case MODE_PROSE:
    case MODE_CODE:
    case MODE_PROPS: break;
    }
    return T_TEXT;
}

int scan_joined(Scan *s)
{
    s->next = s->from;
    s->start = s->last_end;
    s->end = s->from;
    return scan_line_ends_at(s, s->from) ? 0 : T_SOFT;
}

/* A tab inside a line is a blank. */
int scan_tab(Scan *s)
{
    scan_say(s, W_TAB, scan_span(s), STR("{tab}"));
    s->string = STR(" ");
    return T_TEXT;
}

int scan_wide_brace(Scan *s)
{
    Str sign = scan_text(s, s->start, s->end);
    scan_say(s, W_WIDE_SIGN, scan_span(s), str_is(sign, "｛") ? STR("{") : STR("}"));
    return scan_text_token(s, 0);
}

int scan_stray_brace(Scan *s)
{
    if (s->recovery.owed_brace) {
        s->recovery.owed_brace = false;
        return scan_text_token(s, 0);
    }
    scan_hint(s, scan_say(s, E_STRAY_BRACE, scan_span(s), STR("}")), H_LITERAL, STR("\\}"));
    return scan_text_token(s, 0);
}

/* ---- strong, footnotes, links ---- */

int scan_strong(Scan *s)
{
    ScanFrame *top = scan_top(s);
    if (top->kind == FRAME_STRONG) {
        scan_pop(s);
        return T_STRONG_END;
    }
    if (top->owes_strong) {
        top->owes_strong = false;
        return 0;
    }
    scan_push(s, FRAME_STRONG, scan_span(s));
    return T_STRONG;
}

int scan_footnote(Scan *s)
{
    scan_push(s, FRAME_FOOTNOTE, scan_span(s));
    return T_FOOTNOTE;
}

/* Closes the frames still open inside a frame that ends, as they must not cross its end. One that is cut off may
 * continue outside, `{if a}**b{end}c**`: its other half, and an outer `**` that was paired with a half, are not
 * reported again. */
static int close_inside(Scan *s, size_t frame)
{
    bool strong = false;
    for (size_t i = frame + 1; i < s->depth; i++)
        strong = strong || s->frames[i].kind == FRAME_STRONG;
    int token = scan_close_to(s, frame + 1);
    if (!strong)
        return token;
    ScanFrame *around = &s->frames[frame - 1];
    if (around->kind == FRAME_STRONG)
        around->reported = true;
    else
        around->owes_strong = true;
    return token;
}

/* The offset after the `}` of the `{` at `at`; a line end if none closes it. */
static uint32_t over_braces(const Scan *s, uint32_t at)
{
    while (!scan_line_ends_at(s, at) && scan_byte(s, at) != '}')
        at++;
    return scan_byte(s, at) == '}' ? at + 1 : at;
}

/* The first `sign` from `at` on that is outside braces and not after a backslash; else the line's end. */
static uint32_t find_outside_braces(const Scan *s, uint32_t at, char sign)
{
    while (!scan_line_ends_at(s, at) && scan_byte(s, at) != sign) {
        if (scan_byte(s, at) == '{')
            at = over_braces(s, at);
        else
            at += scan_byte(s, at) == '\\' && !scan_line_ends_at(s, at + 1) ? 2 : 1;
    }
    return at;
}

/* Does a `)` follow on the line? A negative answer is kept for all positions before it. */
static bool paren_follows(Scan *s, uint32_t at)
{
    if (at <= s->ahead.no_paren)
        return false;
    uint32_t close = find_outside_braces(s, at, ')');
    if (scan_byte(s, close) == ')')
        return true;
    s->ahead.no_paren = close;
    return false;
}

/* Does the current `[` begin a link: `[text](address)` on one line? All `[` before the same `]` have the same
 * answer, which is kept, so that a line of them is read once. */
static bool begins_link(Scan *s)
{
    if (s->end <= s->ahead.link_seen)
        return s->ahead.is_link;
    uint32_t close = find_outside_braces(s, s->end, ']');
    s->ahead.link_seen = close;
    s->ahead.is_link = scan_byte(s, close) == ']' && scan_byte(s, close + 1) == '(' &&
                    paren_follows(s, close + 2);
    return s->ahead.is_link;
}

/* The innermost enclosing footnote or link, without control in between; SIZE_MAX: none. */
static size_t bracketed(const Scan *s)
{
    for (size_t i = s->depth; i-- > 0;) {
        FrameKind kind = s->frames[i].kind;
        if (kind == FRAME_FOOTNOTE || kind == FRAME_LINK)
            return i;
        if (kind != FRAME_STRONG)
            break;
    }
    return SIZE_MAX;
}

int scan_bracket(Scan *s)
{
    size_t around = bracketed(s);
    if (scan_find(s, FRAME_LINK) == SIZE_MAX && begins_link(s)) {
        scan_push(s, FRAME_LINK, scan_span(s));
        return T_LINK;
    }
    if (around != SIZE_MAX && s->frames[around].kind == FRAME_FOOTNOTE)
        s->frames[around].count++;
    return scan_text_token(s, 0);
}

int scan_bracket_end(Scan *s)
{
    size_t around = bracketed(s);
    ScanFrame *f = around == SIZE_MAX ? NULL : &s->frames[around];
    bool link = f && f->kind == FRAME_LINK;
    if (!f || (!link && f->count > 0) || (link && s->end != s->ahead.link_seen + 1)) {
        if (f && f->count > 0)
            f->count--;
        return scan_text_token(s, 0);
    }
    if (around + 1 < s->depth)
        return close_inside(s, around);
    Span opening = f->span;
    scan_pop(s);
    if (!link)
        return T_FOOTNOTE_END;
    scan_push(s, FRAME_ADDRESS, opening);
    s->end = s->next = s->end + 1; /* with the bracket of the address */
    return T_LINK_MIDDLE;
}

int scan_address_end(Scan *s)
{
    scan_pop(s);
    return T_LINK_END;
}

/* ---- headings ---- */

int scan_run_in(Scan *s)
{
    ScanFrame *top = scan_top(s);
    uint32_t sign = scan_over_blanks(s, s->from);
    bool before_blank = scan_blank_at(s, s->end) || scan_line_ends_at(s, s->end);
    if (top->kind == FRAME_TEXT && top->form == FORM_HEADING && before_blank) {
        top->form = FORM_RUN_IN;
        s->start = sign;
        s->next = scan_over_blanks(s, s->end);
        return T_RUN_IN;
    }
    s->end = s->next = before_blank ? s->end : sign + 1;
    return scan_text_token(s, 0);
}

/* Does a heading's text end after the current mark, apart from further marks? */
static bool ends_heading(const Scan *s)
{
    const ScanFrame *top = scan_top(s);
    if (top->kind != FRAME_TEXT || top->form != FORM_HEADING)
        return false;
    uint32_t at = scan_over_blanks(s, s->end);
    if (scan_line_ends_at(s, at))
        return true;
    Str rest = scan_text(s, at, (uint32_t)s->build->source->text.n);
    return str_starts(rest, STR("::")) || str_starts(rest, STR("{-}")) ||
           str_starts(rest, STR("{－}")) || str_starts(rest, STR("{#"));
}

/* A mark of a heading: the token, or 0 and a message if it is elsewhere. */
static int heading_mark(Scan *s, int token)
{
    s->start = scan_over_blanks(s, s->from);
    if (ends_heading(s))
        return token;
    scan_say(s, E_MARK_OUTSIDE_HEADING, scan_span(s), scan_text(s, s->start, s->end));
    return 0;
}

int scan_unnumbered(Scan *s)
{
    return heading_mark(s, T_UNNUMBERED);
}

int scan_label(Scan *s)
{
    s->start = scan_over_blanks(s, s->from);
    Str mark = scan_text(s, s->start, s->end);
    size_t from = str_find_byte(mark, '#') + 1;
    while (scan_blank_at(s, s->start + (uint32_t)from))
        from += scan_blank_at(s, s->start + (uint32_t)from);
    Str name = str_trim(str_sub(mark, from, mark.n - 1));
    uint32_t at = s->start + (uint32_t)from;
    if (!scan_read_name(s, name, scan_here(s, at, at + (uint32_t)name.n), &s->name))
        return 0;
    return heading_mark(s, T_HEADING_LABEL);
}

/* ---- table rows ---- */

/* `**`, links and footnotes end in their cell; control may hold whole cells. */
int scan_bar(Scan *s)
{
    size_t text = scan_find(s, FRAME_TEXT), control = scan_find(s, FRAME_CONTROL);
    if (s->frames[text].form != FORM_ROW) {
        return scan_text_token(s, 0);
    }
    size_t cell = control != SIZE_MAX && control > text ? control : text;
    return cell + 1 < s->depth ? scan_close_to(s, cell + 1) : T_BAR;
}

/* ---- control ---- */

int scan_value(Scan *s)
{
    Mode mode = scan_mode(s);
    scan_push(s, FRAME_VALUE, scan_span(s))->in_prose = mode == MODE_PROSE;
    s->after = AFTER_NOTHING;
    return T_OPEN;
}

/* The innermost control of this paragraph; SIZE_MAX: none. */
static size_t find_control(const Scan *s)
{
    size_t text = scan_find(s, FRAME_TEXT), control = scan_find(s, FRAME_CONTROL);
    return control != SIZE_MAX && control > text ? control : SIZE_MAX;
}

/* A mark of control must be directly in its control. If other frames are open in the control, closes them and
 * returns the first closing token; if there is no control, reports it. */
static int before_mark(Scan *s, Str mark, bool *fits)
{
    size_t control = find_control(s);
    *fits = control != SIZE_MAX;
    if (!*fits && s->recovery.owed_marks > 0)
        s->recovery.owed_marks -= str_is(mark, "{end}");
    else if (!*fits)
        scan_say(s, E_MARK_WITHOUT_CONTROL, scan_span(s), mark);
    else if (control + 1 < s->depth)
        return close_inside(s, control);
    return 0;
}

int scan_end(Scan *s)
{
    bool fits;
    int token = before_mark(s, STR("{end}"), &fits);
    if (token || !fits)
        return token;
    scan_pop(s);
    return T_END_MARK;
}

/* The innermost `{if` of this paragraph, which may have an unclosed `{for` inside; SIZE_MAX: none. */
static size_t find_if(const Scan *s)
{
    for (size_t i = s->depth; i-- > 0 && s->frames[i].kind != FRAME_TEXT;)
        if (s->frames[i].kind == FRAME_CONTROL && s->frames[i].control == CONTROL_IF)
            return i;
    return SIZE_MAX;
}

/* `{elif` and `{else}` in `{if}`; returns the token, or 0 and sets *fits to false. */
static int before_branch(Scan *s, Str mark, bool last, bool *fits)
{
    int token = before_mark(s, mark, fits);
    if (token || !*fits)
        return token;
    size_t around = find_if(s);
    if (around != SIZE_MAX && around + 1 < s->depth) {
        *fits = false;
        return scan_close_to(s, around + 1);
    }
    ScanFrame *control = scan_top(s);
    *fits = control->control == CONTROL_IF && !control->has_else;
    if (!*fits)
        scan_say(s, control->control == CONTROL_IF ? E_MARK_AFTER_ELSE : E_MARK_WITHOUT_IF,
                 scan_span(s), mark);
    else
        control->has_else = last;
    return 0;
}

int scan_else(Scan *s)
{
    bool fits;
    int token = before_branch(s, STR("{else}"), true, &fits);
    return token ? token : fits ? T_ELSE_MARK : 0;
}

/* A misplaced `{elif c}` is reported and read as a value. */
int scan_elif(Scan *s)
{
    if (scan_name_goes_on(s, s->end)) {
        s->end = s->next = s->start + 1;
        return scan_value(s);
    }
    bool fits;
    int token = before_branch(s, STR("{elif}"), false, &fits);
    if (token)
        return token;
    ScanFrame *value = scan_push(s, FRAME_VALUE, scan_span(s));
    value->control = fits ? CONTROL_IF : CONTROL_NONE;
    value->is_branch = fits;
    s->after = AFTER_NOTHING;
    if (fits)
        return T_ELIF;
    s->fails = true;
    return T_OPEN;
}
