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
    Code message;
} FrameRow;

static const FrameRow rows[] = {
#define FRAME(name, mode, nature, closer, message)                                                 \
    [FRAME_##name] = {MODE_##mode, NATURE_##nature, T_##closer, message},
#include "syntax/frames.def"
#undef FRAME
};

enum { FIRST_FRAMES = 32 };

#define NONE SIZE_MAX

/* flex wants a text that it may write into and that two NULs follow; a last line without an end is
 * given one, so that every line ends in the same way. */
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
    s->close_to = s->skip_to = NONE;
    s->spoken_at = UINT32_MAX;
    return s;
}

/* ---- frames ---- */

Frame *scan_top(const Scan *s)
{
    return s->depth ? &s->frames[s->depth - 1] : NULL;
}

Mode scan_mode(const Scan *s)
{
    return s->at_line_start || !s->depth ? MODE_LINE : rows[scan_top(s)->kind].mode;
}

Frame *scan_push(Scan *s, FrameKind kind, Span opening)
{
    if (s->depth >= s->build->depth_limit)
        build_refuse_depth(s->build, opening);
    if (s->depth == s->size) {
        size_t size = s->size ? s->size * 2 : FIRST_FRAMES;
        Frame *frames = NEW_ARRAY(s->build->arena, Frame, size);
        if (s->depth)
            memcpy(frames, s->frames, s->depth * sizeof *frames);
        s->frames = frames;
        s->size = size;
    }
    Frame *f = &s->frames[s->depth++];
    *f = (Frame){.kind = kind, .span = opening, .reported = s->skip_to != NONE};
    return f;
}

void scan_pop(Scan *s)
{
    s->depth--;
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

/* Gives the token that closes the innermost frame. What has two parts goes on with the second. */
static int close_top(Scan *s)
{
    Frame closed = *scan_top(s);
    scan_pop(s);
    s->start = s->end = s->last_end;
    s->after = AFTER_VALUE;
    if (closed.kind == FRAME_TEXT)
        s->at_line_start = false;
    if (closed.kind == FRAME_BLOCK)
        scan_push(s, FRAME_LINE, closed.span);
    if (closed.kind == FRAME_LINK)
        scan_push(s, FRAME_ADDRESS, closed.span);
    if (closed.kind == FRAME_VALUE && closed.control != CONTROL_NONE) {
        Frame *body = scan_push(s, FRAME_CONTROL, closed.span);
        body->control = closed.control;
        body->reported = true;
        return T_HEAD_END;
    }
    return rows[closed.kind].closer;
}

/* The opening as people call it: without the `{` of control, and no more than its word. */
static Str opening_name(const Scan *s, const Frame *f)
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

static void report_open(Scan *s, const Frame *f)
{
    if (f && !f->reported)
        diag(s->build->diags, rows[f->kind].message, f->span, opening_name(s, f));
}

/* Says which of the frames beyond the first `depth` nothing has closed. What stands in one value or
 * line is one fault: that of the string, where it is the innermost, else that of the outermost bracket
 * up to the next string. */
static void report_unclosed(Scan *s, size_t depth)
{
    const Frame *fault = NULL;
    bool known = false;
    for (size_t i = s->depth; i-- > depth;) {
        const Frame *f = &s->frames[i];
        bool code = rows[f->kind].nature == NATURE_CODE;
        known = known || (code && f->reported);
        if (code && (!fault || (fault->kind != FRAME_STRING && f->kind != FRAME_STRING)))
            fault = f;
        if (code && i > depth)
            continue;
        if (!known)
            report_open(s, fault);
        if (rows[f->kind].nature == NATURE_PROSE || rows[f->kind].nature == NATURE_BLOCK)
            report_open(s, f);
        fault = NULL;
        known = false;
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

/* Is it one of the frames behind whose end, or in whose next part, the parser can go on? */
static bool recovers(const Frame *f)
{
    return rows[f->kind].nature == NATURE_LINE || f->kind == FRAME_VALUE || f->kind == FRAME_MEMBERS ||
           f->kind == FRAME_PROPS;
}

static size_t recovery_frame(const Scan *s)
{
    size_t i = s->below < s->depth ? s->below : s->depth;
    while (i-- > 0)
        if (recovers(&s->frames[i]))
            return i;
    return NONE;
}

void scan_skip(Scan *s)
{
    bool closed_one = s->below > s->depth;
    if (!closed_one && !s->part_ended)
        s->skip_to = recovery_frame(s);
}

void scan_skip_to_line(Scan *s)
{
    size_t line = recovery_frame(s);
    if (line == NONE)
        return;
    s->resume_at = s->start;
    s->resuming = true;
    s->skip_to = line;
    s->close_to = line;
}

const Frame *scan_around(const Scan *s)
{
    return s->below && s->below <= s->size ? &s->frames[s->below - 1] : NULL;
}

bool scan_has_spoken(const Scan *s)
{
    return s->forced || s->was_forced || s->spoken_at == s->start;
}

