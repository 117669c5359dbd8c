/* Recovery: what the scanner does about a fault, so that one fault makes one message and the parser always gets
 * pairs. Unclosed frames are closed by force; tokens after a syntax error are skipped to where the parser can go on;
 * a later `}` or `@end` that belongs to such a frame is skipped without a message. */
#ifndef RPTC_SYNTAX_SCAN_RECOVER_H
#define RPTC_SYNTAX_SCAN_RECOVER_H

#include "syntax/scan_frames.h"

typedef struct Recovery {
    size_t close_to;         /* frames beyond this many are being closed; SIZE_MAX: none */
    size_t below;            /* frames that were open before the current token */
    bool forced, was_forced; /* is the current token, was the last one, not in the text? */
    bool resuming;           /* continue at `resume_at` when all is closed */
    uint32_t resume_at;
    uint32_t spoken_at;      /* start of the token whose fault the scanner has reported */
    size_t part;             /* the frame that the token ends, or ends a part of; SIZE_MAX: none */
    size_t skip_to;          /* skipping until that frame or a part of it ends; SIZE_MAX: none */

    Span meant_end;          /* the last `{endif}`, which may have been meant for `{end}` */
    uint32_t control_cut;    /* where the last paragraph that left control open ended */
    int owed_marks;          /* number of expected `{end}`s, of control that the end of its paragraph closed */
    int owed_ends;           /* number of expected `@end`s, of blocks that a wrong one closed early */
    bool owed_brace;         /* a `}` is expected, of a value that the end of its line closed */
} Recovery;

/* After a syntax error at the current token: skips to the end of the innermost value, field, property or line that
 * contains it. */
void scan_skip(Scan *s);
/* The same, but the open frames end before the token's line. */
void scan_skip_to_line(Scan *s);
/* The innermost frame that was open before the current token, or NULL. */
const ScanFrame *scan_around(const Scan *s);
/* A fault of the current token is reported: a missing end of the value around it, or of what the token opens, will
 * not be. */
void scan_mark_value(Scan *s);
/* The same for the innermost block. */
void scan_mark_block(Scan *s);
/* Has the fault of the current token been reported already? */
bool scan_has_spoken(const Scan *s);

/* ---- for the scanner ---- */

/* Reports the unclosed frames beyond the first `depth`. */
void scan_report_unclosed(Scan *s, size_t depth);
/* A value cut off by its line end may have swallowed the end of the prose around it on that line, which is then not
 * reported. */
void scan_forgive_prose(Scan *s);
/* Reports a fault of the current token; silent while tokens are skipped. In a value that is not closed on its line,
 * reports that instead. Returns the message, or NULL. */
Diag *scan_say(Scan *s, Code code, Span at, Str what);
bool scan_runs_over(Scan *s); /* is the current token in such a value? Reports that, once */
void scan_hint(Scan *s, Diag *d, Code hint, Str right); /* `d` may be NULL */

#endif
