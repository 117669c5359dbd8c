/* The stack of what is open, and the tokens that close it. */
#include "syntax/scan.h"

#include "base/utf8.h"
#include "rpt.tab.h"
#include "syntax/flex.h"

typedef enum Nature { NATURE_BLOCK, NATURE_LINE, NATURE_PROSE, NATURE_CODE } Nature;

typedef struct FrameRow {
    Mode mode;
    Nature nature;
    int closer;
    Code message, hint;
    Str sign;
} FrameRow;

static const FrameRow rows[] = {
#define FRAME(name, mode, nature, closer, message, hint, sign)                                     \
    [FRAME_##name] = {MODE_##mode, NATURE_##nature, T_##closer, message, hint, STR_INIT(sign)},
#include "syntax/frames.def"
#undef FRAME
};


#define NONE SIZE_MAX

/* flex wants a text that it may write into and that two NULs follow; a last line without an end is
 * given one, so that every line ends in the same way. */
Scan *scan_new(Build *b, int version)
{
    Str text = b->source->text;
    Scan *s = NEW_WITH(b->arena, Scan, .build = b, .version = version,
                                       .text = arena_alloc(b->arena, text.n + 3));
    if (text.n)
        memcpy(s->text, text.s, text.n);
    s->length = (uint32_t)text.n;
    if (text.n && text.s[text.n - 1] != '\n' && text.s[text.n - 1] != '\r')
        s->text[s->length++] = '\n';
    s->close_to = s->skip_to = NONE;
    s->spoken_at = UINT32_MAX;
    return s;
}

/* ---- frames ---- */

ScanFrame *scan_top(const Scan *s)
{
    return s->depth ? &s->frames[s->depth - 1] : NULL;
}

Mode scan_mode(const Scan *s)
{
    return s->at_line_start || !s->depth ? MODE_LINE : rows[scan_top(s)->kind].mode;
}

ScanFrame *scan_push(Scan *s, FrameKind kind, Span opening)
{
    if (s->depth >= s->build->depth_limit)
        build_refuse_depth(s->build, opening);
    ScanFrame *f = APPEND(s->build->arena, s->frames, s->depth, s->size);
    *f = (ScanFrame){.kind = kind, .span = opening, .reported = s->skip_to != NONE};
    return f;
}

/* Has it parts that `;` ends? */
static bool has_parts(FrameKind kind)
{
    return kind == FRAME_MEMBERS || kind == FRAME_PROPS;
}

/* Can the parser go on behind the end of this frame, or of a part of it? */
static bool recovers(FrameKind kind)
{
    return rows[kind].nature == NATURE_LINE || kind == FRAME_VALUE || has_parts(kind);
}

void scan_pop(Scan *s)
{
    if (recovers(s->frames[--s->depth].kind))
        s->part = s->depth;
}

void scan_end_part(Scan *s)
{
    ScanFrame *f = scan_top(s);
    s->part = s->depth - 1;
    f->words = 0;
    f->in_type = f->after_comma = false;
    s->after = AFTER_NOTHING;
}

size_t scan_find(const Scan *s, FrameKind kind)
{
    for (size_t i = s->depth; i-- > 0;)
        if (s->frames[i].kind == kind)
            return i;
    return NONE;
}

size_t scan_find_line(const Scan *s)
{
    for (size_t i = s->depth; i-- > 0;)
        if (rows[s->frames[i].kind].nature == NATURE_LINE)
            return i;
    return NONE;
}

/* The end of a value. That of `{if c`, `{for …`, `{style …` begins what it controls. */
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

/* A value that its line has cut off may have swallowed what closes the prose around it there. */
static void forgive_prose(Scan *s)
{
    uint32_t line = scan_line_start(s, s->last_end);
    for (size_t i = s->depth - 1; i-- > 0 && rows[s->frames[i].kind].nature == NATURE_PROSE;)
        if (s->frames[i].span.start >= line)
            s->frames[i].reported = true;
}

/* Gives the token that closes the innermost frame. What has two parts goes on with the second. */
static int close_top(Scan *s)
{
    ScanFrame closed = *scan_top(s);
    s->start = s->end = s->last_end;
    if (closed.kind == FRAME_CONTROL) {
        s->owed_marks++;
        s->control_cut = s->last_end;
    }
    if (closed.kind == FRAME_VALUE && !closed.cut_off) {
        scan_top(s)->cut_off = true;
        forgive_prose(s);
        return T_YYerror;
    }
    if (closed.kind == FRAME_VALUE) {
        s->owed_brace = true;
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
    return rows[closed.kind].closer;
}

/* The opening as people call it: without the `{` of control, and no more than its word. */
static Str opening_name(const Scan *s, const ScanFrame *f)
{
    static const Str control[] = {
        [CONTROL_NONE] = STR_INIT("{"),
        [CONTROL_IF] = STR_INIT("if"),
        [CONTROL_FOR] = STR_INIT("for"),
        [CONTROL_STYLE] = STR_INIT("style"),
    };
    if (f->kind == FRAME_CONTROL)
        return control[f->control];
    return scan_text(s, f->span.start, f->span.end);
}

/* `{endif}` where an `{end}` is missing. */
static void report_meant_end(Scan *s)
{
    Span at = s->meant_end;
    diag_hint(s->build->diags,
              diag(s->build->diags, E_NO_CONTROL, at, scan_text(s, at.start, at.end)), H_WRITE,
              STR("{end}"));
}

static void report_open(Scan *s, const ScanFrame *f)
{
    if (!f || f->reported || f->faulty)
        return;
    if (f->kind == FRAME_CONTROL && s->meant_end.start > f->span.start) {
        report_meant_end(s);
        return;
    }
    Diag *d = diag(s->build->diags, rows[f->kind].message, f->span, opening_name(s, f));
    if (rows[f->kind].message == E_UNCLOSED_BRACKET)
        diag_cover(d, (Span){f->span.start, s->last_end, f->span.file});
    if (rows[f->kind].hint == CODE_COUNT)
        return;
    bool curly = f->kind == FRAME_STRING && f->count > 0;
    diag_hint(s->build->diags, d, rows[f->kind].hint, curly ? STR("”") : rows[f->kind].sign);
}

/* The bracket or string to name where the code frames from `last` down to `first` are all open:
 * the string, where it is the innermost, else the outermost bracket up to the next string. NULL
 * where one of them has been reported. */
static const ScanFrame *fault_in_code(const Scan *s, size_t first, size_t last)
{
    const ScanFrame *fault = NULL;
    for (size_t i = last + 1; i-- > first;) {
        const ScanFrame *f = &s->frames[i];
        if (f->reported || f->faulty)
            return NULL;
        if (!fault || (fault->kind != FRAME_STRING && f->kind != FRAME_STRING))
            fault = f;
        if (f->kind == FRAME_STRING)
            break;
    }
    return fault;
}

/* Says which of the frames beyond the first `depth` nothing has closed. */
static void report_unclosed(Scan *s, size_t depth)
{
    for (size_t i = s->depth; i-- > depth;) {
        const ScanFrame *f = &s->frames[i];
        switch (rows[f->kind].nature) {
        case NATURE_LINE: break;
        case NATURE_PROSE:
        case NATURE_BLOCK: report_open(s, f); break;
        case NATURE_CODE: {
            size_t last = i;
            while (i > depth && rows[s->frames[i - 1].kind].nature == NATURE_CODE)
                i--;
            report_open(s, fault_in_code(s, i, last));
            break;
        }
        }
    }
}

int scan_close_to(Scan *s, size_t depth)
{
    report_unclosed(s, depth);
    s->next = s->from;
    s->close_to = depth;
    s->forced = true;
    return close_top(s);
}

int scan_end_of_file(Scan *s)
{
    s->from = s->start = s->end = s->next = s->length;
    return s->depth ? scan_close_to(s, 0) : T_YYEOF;
}

/* ---- the parser's side ---- */

/* The innermost such frame around the token at hand. */
static size_t recovery_frame(const Scan *s)
{
    for (size_t i = s->below < s->depth ? s->below : s->depth; i-- > 0;)
        if (recovers(s->frames[i].kind))
            return i;
    return NONE;
}

void scan_skip(Scan *s)
{
    if (s->part == NONE)
        s->skip_to = recovery_frame(s);
}

void scan_skip_to_line(Scan *s)
{
    size_t to = recovery_frame(s);
    if (to == NONE)
        return;
    s->skip_to = to;
    s->close_to = has_parts(s->frames[to].kind) ? to + 1 : to;
    s->resuming = true;
    s->resume_at = s->start;
}

const ScanFrame *scan_around(const Scan *s)
{
    return s->below ? &s->frames[s->below - 1] : NULL;
}

void scan_mark_value(Scan *s)
{
    for (size_t i = s->below; i < s->depth; i++)
        s->frames[i].reported = true;
    for (size_t i = s->below < s->depth ? s->below : s->depth; i-- > 0;)
        if (s->frames[i].kind == FRAME_VALUE)
            s->frames[i].faulty = true;
}

void scan_mark_block(Scan *s)
{
    size_t block = scan_find(s, FRAME_BLOCK);
    if (block != NONE)
        s->frames[block].reported = true;
}

bool scan_has_spoken(const Scan *s)
{
    return s->forced || s->was_forced || s->spoken_at == s->start || s->build->refused;
}

/* Goes on reading at the line where a forgotten bracket was noticed; gives the end of the part of
 * fields or properties that the bracket stood in. */
static int resume(Scan *s)
{
    s->resuming = false;
    flex_go_to(s, s->resume_at);
    if (s->skip_to == NONE)
        return 0;
    scan_end_part(s);
    s->start = s->end = s->last_end;
    s->forced = true;
    return T_SEMI;
}

/* The next token, as it stands in the text or as the frames being closed demand. */
static int next_token(Scan *s)
{
    s->part = NONE;
    s->below = s->depth;
    s->was_forced = s->forced;
    s->forced = false;
    if (s->build->refused)
        return T_YYEOF;
    if (s->depth > s->close_to) {
        s->forced = true;
        return close_top(s);
    }
    s->close_to = NONE;
    if (s->fails) {
        s->fails = false;
        return T_YYerror;
    }
    if (s->begins_outer) {
        s->begins_outer = false;
        return T_OUTER;
    }
    int token = s->resuming ? resume(s) : 0;
    if (!token)
        token = scan_token(s->flex);
    if (!s->forced && token != T_SOFT) {
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
    case T_NUMBERED: value->T_HEADING = s->number; break;
    default: value->T_TEXT = s->string; break;
    }
}

int yylex(YYSTYPE *value, Span *at, Scan *s)
{
    for (;;) {
        int token = next_token(s);
        set_value(s, token, value);
        *at = scan_span(s);
        if (s->skip_to != NONE && (token == T_YYEOF || (s->part != NONE && s->part <= s->skip_to)))
            s->skip_to = NONE;
        if (s->skip_to != NONE)
            continue;
        if (token == T_YYerror && s->spoken_at == s->start)
            scan_mark_value(s);
        if (token == T_YYerror)
            scan_skip(s);
        return token;
    }
}

/* ---- the text ---- */

Span scan_span(const Scan *s)
{
    uint32_t length = (uint32_t)s->build->source->text.n; /* without a line end that we added */
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

/* Does no `}` follow on the line? The last one is kept until the line ends. */
static bool no_brace_follows(Scan *s)
{
    if (s->start >= s->line_known) {
        uint32_t at = s->start;
        for (s->last_brace = 0; !scan_line_ends_at(s, at); at++)
            if (scan_byte(s, at) == '}')
                s->last_brace = at;
        s->line_known = at;
    }
    return s->start > s->last_brace;
}

bool scan_runs_over(Scan *s)
{
    size_t value = scan_find(s, FRAME_VALUE);
    if (value == NONE || !no_brace_follows(s))
        return false;
    if (s->skip_to == NONE)
        report_open(s, &s->frames[value]);
    scan_mark_value(s);
    s->frames[value].faulty = true;
    return true;
}

Diag *scan_say(Scan *s, Code code, Span at, Str what)
{
    s->spoken_at = s->start;
    bool silent = s->skip_to != NONE || scan_runs_over(s);
    return silent ? NULL : diag(s->build->diags, code, at, what);
}

void scan_hint(Scan *s, Diag *d, Code hint, Str right)
{
    if (d)
        diag_hint(s->build->diags, d, hint, right);
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
