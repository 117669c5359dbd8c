/* Recovery: unclosed frames, skipping to where the parser can go on, and which faults are reported. */
#include "syntax/scan_recover.h"

#include "syntax/scan_text.h"

/* The opening as messages name it: for control only its word, without the `{`. */
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

/* Reports an `{endif}` that was meant for a missing `{end}`. */
static void report_meant_end(Scan *s)
{
    Span at = s->recovery.meant_end;
    diag_hint(s->build->diags,
              diag(s->build->diags, E_NO_CONTROL, at, scan_text(s, at.start, at.end)), H_WRITE,
              STR("{end}"));
}

static void report_open(Scan *s, const ScanFrame *f)
{
    if (!f || f->reported || f->faulty)
        return;
    if (f->kind == FRAME_CONTROL && s->recovery.meant_end.start > f->span.start) {
        report_meant_end(s);
        return;
    }
    if (f->kind == FRAME_BLOCK)
        s->build->tree->losses |= LOSS_END;
    Diag *d = diag(s->build->diags, frame_rows[f->kind].message, f->span, opening_name(s, f));
    if (frame_rows[f->kind].message == E_UNCLOSED_BRACKET)
        diag_cover(d, (Span){f->span.start, s->last_end, f->span.file});
    if (frame_rows[f->kind].hint == CODE_COUNT)
        return;
    bool curly = f->kind == FRAME_STRING && f->count > 0;
    diag_hint(s->build->diags, d, frame_rows[f->kind].hint, curly ? STR("”") : frame_rows[f->kind].sign);
}

/* The bracket or string to report when the code frames from `last` down to `first` are all open: the string if it is
 * innermost, else the outermost bracket up to the next string. NULL if one of them has been reported. */
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

void scan_report_unclosed(Scan *s, size_t depth)
{
    for (size_t i = s->depth; i-- > depth;) {
        const ScanFrame *f = &s->frames[i];
        switch (frame_rows[f->kind].nature) {
        case NATURE_LINE: break;
        case NATURE_PROSE:
        case NATURE_BLOCK: report_open(s, f); break;
        case NATURE_CODE: {
            size_t last = i;
            while (i > depth && frame_rows[s->frames[i - 1].kind].nature == NATURE_CODE)
                i--;
            report_open(s, fault_in_code(s, i, last));
            break;
        }
        }
    }
}

void scan_forgive_prose(Scan *s)
{
    uint32_t line = scan_line_start(s, s->last_end);
    for (size_t i = s->depth - 1; i-- > 0 && frame_rows[s->frames[i].kind].nature == NATURE_PROSE;)
        if (s->frames[i].span.start >= line)
            s->frames[i].reported = true;
}

/* The innermost frame around the current token at which the parser can recover. */
static size_t recovery_frame(const Scan *s)
{
    for (size_t i = s->recovery.below < s->depth ? s->recovery.below : s->depth; i-- > 0;)
        if (frame_recovers(s->frames[i].kind))
            return i;
    return SIZE_MAX;
}

void scan_skip(Scan *s)
{
    if (s->recovery.part == SIZE_MAX)
        s->recovery.skip_to = recovery_frame(s);
}

void scan_skip_to_line(Scan *s)
{
    size_t to = recovery_frame(s);
    if (to == SIZE_MAX)
        return;
    s->recovery.skip_to = to;
    s->recovery.close_to = frame_has_parts(s->frames[to].kind) ? to + 1 : to;
    s->recovery.resuming = true;
    s->recovery.resume_at = s->start;
}

const ScanFrame *scan_around(const Scan *s)
{
    return s->recovery.below ? &s->frames[s->recovery.below - 1] : NULL;
}

void scan_mark_value(Scan *s)
{
    for (size_t i = s->recovery.below; i < s->depth; i++)
        s->frames[i].reported = true;
    for (size_t i = s->recovery.below < s->depth ? s->recovery.below : s->depth; i-- > 0;)
        if (s->frames[i].kind == FRAME_VALUE)
            s->frames[i].faulty = true;
}

void scan_mark_block(Scan *s)
{
    size_t block = scan_find(s, FRAME_BLOCK);
    if (block != SIZE_MAX)
        s->frames[block].reported = true;
}

bool scan_has_spoken(const Scan *s)
{
    return s->recovery.forced || s->recovery.was_forced || s->recovery.spoken_at == s->start || s->build->refused;
}

/* Is there no later `}` on the line? The position of the last one is kept until the line ends. */
static bool no_brace_follows(Scan *s)
{
    if (s->start >= s->ahead.line_known) {
        uint32_t at = s->start;
        for (s->ahead.last_brace = 0; !scan_line_ends_at(s, at); at++)
            if (scan_byte(s, at) == '}')
                s->ahead.last_brace = at;
        s->ahead.line_known = at;
    }
    return s->start > s->ahead.last_brace;
}

bool scan_runs_over(Scan *s)
{
    size_t value = scan_find(s, FRAME_VALUE);
    if (value == SIZE_MAX || !no_brace_follows(s))
        return false;
    if (s->recovery.skip_to == SIZE_MAX)
        report_open(s, &s->frames[value]);
    scan_mark_value(s);
    s->frames[value].faulty = true;
    return true;
}

Diag *scan_say(Scan *s, Code code, Span at, Str what)
{
    s->recovery.spoken_at = s->start;
    bool silent = s->recovery.skip_to != SIZE_MAX || scan_runs_over(s);
    return silent ? NULL : diag(s->build->diags, code, at, what);
}

void scan_hint(Scan *s, Diag *d, Code hint, Str right)
{
    if (d)
        diag_hint(s->build->diags, d, hint, right);
}
