/* The scanner's state, and the helpers that the actions of grammar/rpt.l call.
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
#include "syntax/words.h"

typedef enum Mode {
    MODE_LINE,    /* at the start of a line */
    MODE_PROSE,
    MODE_ADDRESS, /* of a link */
    MODE_CODE,
    MODE_STRING,
    MODE_PROPS
} Mode;

typedef enum FrameKind {
#define FRAME(name, mode, nature, closer, message, hint, sign) FRAME_##name,
#include "syntax/frames.def"
#undef FRAME
} FrameKind;

/* What a `{…}` in prose controls. */
typedef enum Control { CONTROL_NONE, CONTROL_IF, CONTROL_FOR, CONTROL_STYLE } Control;

/* What kind of line prose stands in: whether it goes on over the next line. */
typedef enum LineForm {
    FORM_PARAGRAPH,
    FORM_ITEM,
    FORM_HEADING,
    FORM_RUN_IN,
    FORM_STYLED,
    FORM_ROW
} LineForm;

typedef struct ScanFrame {
    FrameKind kind;
    Span span;                  /* what opened it */
    const Directive *directive; /* BLOCK, LINE; NULL for `@name(…)` and `@end` */
    LineForm form;                  /* TEXT */
    Control control;            /* VALUE (its head), CONTROL */
    bool in_prose;              /* VALUE: not in a string, property or address */
    bool is_branch;             /* VALUE: of `{elif` */
    bool has_else;              /* BLOCK, CONTROL: no further branch may follow */
    bool in_type;               /* FIELD, MEMBERS, PARAMS, PAREN: a type stands here, not a value */
    bool after_comma;           /* FIELD, MEMBERS, PROPS: a line break is a blank */
    bool reported;              /* nothing is said if it stays open: it has been */
    bool faulty;                /* VALUE: something has been said of what stands in it */
    bool cut_off;               /* VALUE: the line's end closes it, its value is no good */
    bool owes_strong;           /* a `**` that closes what control has cut off is left out */
    bool sorts;                 /* `sort by`, `group by` stood in it */
    uint32_t count;             /* STRING: `“` open in it, 0 for one that `"` began;
                                 * FOOTNOTE: `[` open in it; VALUE: `if` without `then` */
    uint32_t words;             /* tokens of code read in it since it or its last part began */
} ScanFrame;

/* What is read ahead in all: a text full of faults must not be read once for each. */
enum { MOST_AHEAD = 1 << 20 };

/* What the last token of code was: decides what a word and a bracket mean. */
typedef enum After { AFTER_NOTHING, AFTER_VALUE, AFTER_DOT } After;

typedef struct Scan {
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
    int number;          /* level of a heading, indent of an item */
    Str string;          /* of any other token with a text */

    After after;
    bool begins_outer;      /* T_OUTER is still to be given */
    bool fails;             /* the next token is an error that has been reported */
    uint32_t last_end;      /* end of the last token that was read from the text */
    bool last_was_value;    /* that token was the `}` of a value */

    size_t close_to;        /* frames beyond this many are being closed; SIZE_MAX: none */
    size_t below;           /* frames that were open before the token at hand */
    bool forced, was_forced; /* is it, was the last one, given without standing in the text? */
    bool resuming;          /* go on reading at `resume_at` when all is closed */
    uint32_t resume_at;
    uint32_t spoken_at;     /* start of the token about which the scanner has said what is wrong */
    size_t part;            /* the frame that it ends, or a part of which; SIZE_MAX: none */
    size_t skip_to;         /* all is left out until that frame or a part of it ends; SIZE_MAX: none */

    uint32_t no_paren;      /* up to here no `)` follows on the line */
    uint32_t link_seen;     /* up to here it is known whether a `]` makes a link … */
    bool link_ahead;        /* … and this is what is known */
    uint32_t looked_ahead;  /* bytes read ahead for what was meant, over the whole text */
    uint32_t line_known;    /* up to this line end the last `}` is known … */
    uint32_t last_brace;    /* … and stands here; 0: none */
    Span meant_end;         /* the last `{endif}`, which may have been meant for `{end}` */
    int owed_ends;          /* `@end`s that a wrong one has closed ahead */
    uint32_t control_cut;   /* where a paragraph ended last that left control open */
    int owed_marks;         /* `{end}`s of control that its paragraph's end has closed */
    bool owed_brace;        /* the `}` of a value that its line's end has closed */
} Scan;

Scan *scan_new(Build *b, int version);
/* What is read is a text with values, not a template (scan_string.c). */
void scan_begin_outer(Scan *s);

/* ---- for the parser ---- */

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

/* ---- for the actions: the frames ---- */

Mode scan_mode(const Scan *s);
ScanFrame *scan_top(const Scan *s); /* NULL where nothing is open */
ScanFrame *scan_push(Scan *s, FrameKind kind, Span opening);
void scan_pop(Scan *s);
void scan_end_part(Scan *s); /* a field, a property of the innermost frame ends */
/* Closes all frames beyond the first `depth`, with messages where that is a fault; gives the first
 * closing token. The text at hand is read again afterwards. */
int scan_close_to(Scan *s, size_t depth);
/* Index of the innermost frame of a kind, or SIZE_MAX. */
size_t scan_find(const Scan *s, FrameKind kind);
/* The line, field or paragraph around; SIZE_MAX where there is none. */
size_t scan_find_line(const Scan *s);
int scan_end_of_file(Scan *s);
int scan_end_value(Scan *s);    /* takes away the value that is innermost */
bool scan_name_goes_on(const Scan *s, uint32_t at);

Span scan_span(const Scan *s); /* of the token at hand */
Span scan_here(const Scan *s, uint32_t from, uint32_t to);
Str scan_text(const Scan *s, uint32_t from, uint32_t to);
/* Reports about the token at hand; silent while tokens are left out. In a value that its line does
 * not close that is the fault, and said instead. */
Diag *scan_say(Scan *s, Code code, Span at, Str what); /* NULL: silent */
void scan_hint(Scan *s, Diag *d, Code hint, Str right); /* `d` may be NULL */
bool scan_runs_over(Scan *s); /* does the token at hand stand in such a value? That is said, once */

char scan_byte(const Scan *s, uint32_t at);              /* a line end beyond the text */
uint32_t scan_blank_at(const Scan *s, uint32_t at);      /* length of a blank, tab, U+3000; or 0 */
uint32_t scan_over_blanks(const Scan *s, uint32_t at);
bool scan_line_ends_at(const Scan *s, uint32_t at);
uint32_t scan_line_start(const Scan *s, uint32_t at);
uint32_t scan_name_end(const Scan *s, uint32_t at);      /* of the letters of a name there */
bool scan_block_begins_at(const Scan *s, uint32_t at);   /* a directive, a heading, or the end */

/* ---- what was meant (scan_ahead.c) ---- */

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

/* ---- for the actions. Each gives a token, or 0 to read on. ---- */

/* Starts of lines (scan_line.c). */
int scan_blank_line(Scan *s);
int scan_indent(Scan *s);
int scan_at(Scan *s);
int scan_heading(Scan *s);
int scan_item(Scan *s);
int scan_row(Scan *s);
int scan_prose(Scan *s);

/* Prose (scan_prose.c). */
int scan_prose_end(Scan *s);
int scan_strong(Scan *s);
int scan_bracket(Scan *s);      /* [ */
int scan_footnote(Scan *s);     /* ^[ */
int scan_bracket_end(Scan *s);  /* ] */
int scan_address_end(Scan *s);  /* ) */
int scan_run_in(Scan *s);       /* :: */
int scan_unnumbered(Scan *s);   /* {-} */
int scan_label(Scan *s);        /* {#name} */
int scan_bar(Scan *s);
int scan_value(Scan *s);        /* { */
int scan_elif(Scan *s);
int scan_else(Scan *s);
int scan_end(Scan *s);
int scan_stray_brace(Scan *s);  /* } */
int scan_wide_brace(Scan *s);
int scan_tab(Scan *s);
int scan_joined(Scan *s);       /* behind a `\` at a line's end */
/* Text of prose, an address or a string, without its first `skip` bytes. */
int scan_text_token(Scan *s, uint32_t skip);

/* Code (scan_code.c, scan_word.c, scan_string.c). */
int scan_code_end(Scan *s);     /* a line break */
int scan_open(Scan *s, FrameKind kind, int token);
int scan_paren(Scan *s);
int scan_close(Scan *s, int token);
int scan_brace(Scan *s);
int scan_brace_end(Scan *s);
int scan_colon(Scan *s);
int scan_comma(Scan *s);
int scan_semi(Scan *s);
int scan_sign(Scan *s, int token);
int scan_slash(Scan *s);
int scan_wide_slash(Scan *s);
int scan_wrong_sign(Scan *s, int token, Str right);
int scan_stray(Scan *s);
int scan_other_comment(Scan *s);
int scan_bad_colour(Scan *s);
void scan_say_stray(Scan *s, Span at, Str sign);
bool scan_comment_begins(Scan *s);
int scan_pattern(Scan *s);
int scan_pattern_end(Scan *s);  /* a line break in one */
int scan_format(Scan *s);
int scan_no_format(Scan *s);    /* `}` right behind the `:` */

int scan_word(Scan *s);
int scan_backquoted(Scan *s);
int scan_backquote(Scan *s);    /* one that nothing closes */
int scan_digit_name(Scan *s);
int scan_number(Scan *s, int token);
int scan_prop_word(Scan *s);
int scan_percent(Scan *s);
/* The name that `raw` is, in NFC; says what is wrong with it. false where it is none. */
bool scan_read_name(Scan *s, Str raw, Span at, Name *name);

int scan_string(Scan *s, bool curly);
int scan_quote(Scan *s, bool curly, bool closing); /* a quotation mark inside a string */
int scan_line_break(Scan *s);   /* \n */
int scan_no_escape(Scan *s);    /* \t, and what else is none in a string */
int scan_string_join(Scan *s);
int scan_string_end(Scan *s);   /* a line break in one */
int scan_string_value(Scan *s);

#endif
