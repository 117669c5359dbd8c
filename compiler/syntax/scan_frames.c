#include "syntax/scan_frames.h"

#include "rpt.tab.h"

const FrameRow frame_rows[] = {
#define FRAME(name, mode, nature, closer, message, hint, sign)                                     \
    [FRAME_##name] = {MODE_##mode, NATURE_##nature, T_##closer, message, hint, STR_INIT(sign)},
#include "syntax/frames.def"
#undef FRAME
};

ScanFrame *scan_top(const Scan *s)
{
    return s->depth ? &s->frames[s->depth - 1] : NULL;
}

Mode scan_mode(const Scan *s)
{
    return s->at_line_start || !s->depth ? MODE_LINE : frame_rows[scan_top(s)->kind].mode;
}

ScanFrame *scan_push(Scan *s, FrameKind kind, Span opening)
{
    if (s->depth >= s->build->depth_limit)
        build_refuse_depth(s->build, opening);
    ScanFrame *f = APPEND(s->build->arena, s->frames, s->depth, s->size);
    *f = (ScanFrame){.kind = kind, .span = opening, .reported = s->recovery.skip_to != SIZE_MAX};
    return f;
}

bool frame_has_parts(FrameKind kind)
{
    return kind == FRAME_MEMBERS || kind == FRAME_PROPS;
}

bool frame_recovers(FrameKind kind)
{
    return frame_rows[kind].nature == NATURE_LINE || kind == FRAME_VALUE || frame_has_parts(kind);
}

void scan_pop(Scan *s)
{
    if (frame_recovers(s->frames[--s->depth].kind))
        s->recovery.part = s->depth;
}

void scan_end_part(Scan *s)
{
    ScanFrame *f = scan_top(s);
    s->recovery.part = s->depth - 1;
    f->words = 0;
    f->in_type = f->after_comma = false;
    s->after = AFTER_NOTHING;
}

size_t scan_find(const Scan *s, FrameKind kind)
{
    for (size_t i = s->depth; i-- > 0;)
        if (s->frames[i].kind == kind)
            return i;
    return SIZE_MAX;
}

size_t scan_find_line(const Scan *s)
{
    for (size_t i = s->depth; i-- > 0;)
        if (frame_rows[s->frames[i].kind].nature == NATURE_LINE)
            return i;
    return SIZE_MAX;
}
