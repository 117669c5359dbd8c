/* Recovery: what the scanner does about a fault, so that one fault makes one message and the parser always sees things in
 * pairs. Frames that nothing closes are closed by force; what follows a syntax error is left out up to where the parser can
 * go on; what the text still owes for it (a `}` or `@end` further down) is taken without a word. */
#ifndef RPTC_SYNTAX_SCAN_RECOVER_H
#define RPTC_SYNTAX_SCAN_RECOVER_H

#include "syntax/scan_frames.h"

typedef struct Recovery {
    size_t close_to;         /* frames beyond this many are being closed; SIZE_MAX: none */
    size_t below;            /* frames that were open before the token at hand */
    bool forced, was_forced; /* is it, was the last one, given without standing in the text? */
    bool resuming;           /* go on reading at `resume_at` when all is closed */
    uint32_t resume_at;
    uint32_t spoken_at;      /* start of the token about which the scanner has said what is wrong */
    size_t part;             /* the frame that it ends, or a part of which; SIZE_MAX: none */
    size_t skip_to;          /* all is left out until that frame or a part of it ends; SIZE_MAX: none */

    Span meant_end;          /* the last `{endif}`, which may have been meant for `{end}` */
    uint32_t control_cut;    /* where a paragraph ended last that left control open */
    int owed_marks;          /* `{end}`s of control that its paragraph's end has closed */
    int owed_ends;           /* `@end`s that a wrong one has closed ahead */
    bool owed_brace;         /* the `}` of a value that its line's end has closed */
} Recovery;

/* A syntax error at the token at hand: leaves out what follows, up to the end of the innermost
 * value, field, property or line that the token stands in. */
void scan_skip(Scan *s);
/* The same, but what is open ends before the line that the token stands in. */
void scan_skip_to_line(Scan *s);
/* The innermost frame that was open before the token at hand; NULL where none was. */
const ScanFrame *scan_around(const Scan *s);
/* Something is said of the token at hand: that the value around it, or what the token opens, is not
 * closed is no news. */
void scan_mark_value(Scan *s);
/* The same of the innermost block. */
void scan_mark_block(Scan *s);
/* Has the fault of the token at hand been said already? */
bool scan_has_spoken(const Scan *s);

/* ---- for the scanner ---- */

/* Says which of the frames beyond the first `depth` nothing has closed. */
void scan_report_unclosed(Scan *s, size_t depth);
/* A value that its line has cut off may have swallowed what closes the prose around it there. */
void scan_forgive_prose(Scan *s);
/* Reports about the token at hand; silent while tokens are left out. In a value that its line does
 * not close that is the fault, and said instead. Gives the message, or NULL. */
Diag *scan_say(Scan *s, Code code, Span at, Str what);
bool scan_runs_over(Scan *s); /* does the token at hand stand in such a value? That is said, once */
void scan_hint(Scan *s, Diag *d, Code hint, Str right); /* `d` may be NULL */

#endif
