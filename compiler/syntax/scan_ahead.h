/* Reading ahead: what was meant by something that is wrong, or that can be two things. */
#ifndef RPTC_SYNTAX_SCAN_AHEAD_H
#define RPTC_SYNTAX_SCAN_AHEAD_H

#include "syntax/scan_frames.h"

/* What is read ahead in all: a text full of faults must not be read once for each. */
enum { MOST_AHEAD = 1 << 20 };

/* What reading ahead has found, so that no part of a line is read twice. */
typedef struct Ahead {
    uint32_t bytes;      /* read ahead for what was meant, over the whole text */
    uint32_t no_paren;   /* up to here no `)` follows on the line */
    uint32_t link_seen;  /* up to here it is known whether a `]` makes a link … */
    bool is_link;        /* … and this is what is known */
    uint32_t line_known; /* up to this line end the last `}` is known … */
    uint32_t last_brace; /* … and stands here; 0: none */
} Ahead;

/* The directive that was meant by `@word` at hand, which is none; NULL where it is a style. */
const Directive *scan_misspelt_directive(Scan *s, Str word);
/* Was the `@word` at hand meant to be an `@end`? */
bool scan_misspelt_end(Scan *s, Str word);
/* Is the `@fields` at hand closed before any other directive? */
bool scan_fields_end(Scan *s);
/* Where `@fields` is not closed: could the line be one more of them? */
bool scan_looks_like_field(const Scan *s, uint32_t at);
/* Behind an `@end` that closes nothing: where the lines begin above it that could be fields whose `@fields`
 * was lost; the start of its own line where there are none. */
uint32_t scan_lost_fields(Scan *s);

#endif
