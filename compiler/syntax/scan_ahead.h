/* Lookahead: what was meant by something that is wrong or ambiguous. */
#ifndef RPTC_SYNTAX_SCAN_AHEAD_H
#define RPTC_SYNTAX_SCAN_AHEAD_H

#include "syntax/scan_frames.h"

/* Bytes of lookahead in all: a text full of faults must not be read once for each of them. */
enum { MOST_AHEAD = 1 << 20 };

/* What lookahead has found, so that no part of a line is read twice. */
typedef struct Ahead {
    uint32_t bytes;      /* read by lookahead so far, of at most MOST_AHEAD */
    uint32_t no_paren;   /* before this no `)` follows on the line */
    uint32_t link_seen;  /* before this it is known whether a `]` makes a link … */
    bool is_link;        /* … and this is the answer */
    uint32_t line_known; /* before this line end the last `}` is known … */
    uint32_t last_brace; /* … and is here; 0: none */
} Ahead;

/* The directive that the current `@word`, which is not one, was meant to be; NULL if it is a style. */
const Directive *scan_misspelt_directive(Scan *s, Str word);
/* Was the current `@word` meant to be an `@end`? */
bool scan_misspelt_end(Scan *s, Str word);
/* Is the current `@fields` closed before any other directive? */
bool scan_fields_end(Scan *s);
/* In an unclosed `@fields`: could this line be another field? */
bool scan_looks_like_field(const Scan *s, uint32_t at);
/* For an `@end` that closes nothing: the start of the lines above it that could be fields without their `@fields`;
 * the start of its own line if there are none. */
uint32_t scan_lost_fields(Scan *s);

#endif
