/* The scanner's state. Its actions, which grammar/rpt.l calls, are in scan_line.h, scan_prose.h, scan_code.h,
 * scan_word.h and scan_string.h: each returns a token, or 0 to read on.
 *
 * What a character means depends on what is open around it: a block, a directive's line, a paragraph, `**`, a `{`, a
 * string, a bracket. All of these are frames of one stack, and the start condition of flex follows from the innermost
 * frame alone. The scanner closes every frame that it opens: if the text does not, it reports the opening and supplies
 * the closing token itself, so that the parser always gets pairs.
 *
 * A position is a byte offset into the text, computed from flex's own pointer, not counted. */
#ifndef RPTC_SYNTAX_SCAN_H
#define RPTC_SYNTAX_SCAN_H

#include "ast/build.h"
#include "syntax/scan_ahead.h"
#include "syntax/scan_frames.h"
#include "syntax/scan_recover.h"

/* What the last token of code was, which decides what a word or bracket means. */
typedef enum After { AFTER_NOTHING, AFTER_VALUE, AFTER_DOT } After;

struct Scan {
    Build *build;
    void *flex;     /* flex's own state */
    char *text;     /* the source, always ending with a line end; writable, for flex */
    uint32_t length;
    int version;    /* of the language */

    ScanFrame *frames;
    size_t depth, size;
    bool at_line_start; /* inside a paragraph, at the start of its next line */

    /* The current token. */
    uint32_t from;       /* where flex's match begins */
    uint32_t start, end; /* the token's span: without blanks before it */
    uint32_t next;       /* where reading continues */
    Name name;           /* of a word */
    int number;          /* level of a heading, indent of an item, number of errors before an `@word` */
    Str string;          /* of any other token with a text */

    After after;
    bool begins_outer;   /* T_OUTER is the next token */
    bool fails;          /* the next token is an error, reported already */
    uint32_t last_end;   /* end of the last token that was read from the text */
    bool last_was_value; /* that token was the `}` of a value */

    Recovery recovery;
    Ahead ahead;
};

Scan *scan_new(Build *b, int version);
/* Closes all frames beyond the first `depth` and reports those that are unclosed; returns the first closing token.
 * The current text is scanned again afterwards. */
int scan_close_to(Scan *s, size_t depth);
int scan_end_of_file(Scan *s);
int scan_end_value(Scan *s); /* pops the innermost frame, a value */

#endif
