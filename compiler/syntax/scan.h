/* The scanner's state. Its actions, which grammar/rpt.l calls, are in scan_line.h, scan_prose.h, scan_code.h, scan_word.h
 * and scan_string.h: each gives a token, or 0 to read on.
 *
 * What a character means depends on what is open around it: a block, a directive's line, a
 * paragraph, `**`, a `{`, a string, a bracket. All of that is one stack of frames, and how text is
 * read (the start condition of flex) follows from the innermost frame alone. The scanner closes
 * every frame that it opens: where the text does not, it says so at the opening and gives the
 * closing token itself, so that the parser always sees things in pairs.
 *
 * A place is a byte offset into the text, computed from flex's own pointer; nothing is counted. */
#ifndef RPTC_SYNTAX_SCAN_H
#define RPTC_SYNTAX_SCAN_H

#include "ast/build.h"
#include "syntax/scan_ahead.h"
#include "syntax/scan_frames.h"
#include "syntax/scan_recover.h"

/* What the last token of code was: decides what a word and a bracket mean. */
typedef enum After { AFTER_NOTHING, AFTER_VALUE, AFTER_DOT } After;

struct Scan {
    Build *build;
    void *flex;     /* flex's own state */
    char *text;     /* the source with a line end at its end, writable: flex works in it */
    uint32_t length;
    int version;    /* of the language */

    ScanFrame *frames;
    size_t depth, size;
    bool at_line_start; /* inside a paragraph whose next line is still to be looked at */

    /* The token at hand. */
    uint32_t from;       /* where flex's match begins */
    uint32_t start, end; /* the token's span: without blanks before it */
    uint32_t next;       /* where reading goes on */
    Name name;           /* of a word */
    int number;          /* level of a heading, indent of an item, errors said before an `@word` */
    Str string;          /* of any other token with a text */

    After after;
    bool begins_outer;   /* T_OUTER is still to be given */
    bool fails;          /* the next token is an error that has been reported */
    uint32_t last_end;   /* end of the last token that was read from the text */
    bool last_was_value; /* that token was the `}` of a value */

    Recovery recovery;
    Ahead ahead;
};

Scan *scan_new(Build *b, int version);
/* Closes all frames beyond the first `depth`, with messages where that is a fault; gives the first
 * closing token. The text at hand is read again afterwards. */
int scan_close_to(Scan *s, size_t depth);
int scan_end_of_file(Scan *s);
int scan_end_value(Scan *s); /* takes away the value that is innermost */

#endif
