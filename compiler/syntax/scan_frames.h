/* The stack of open constructs while a template is scanned, the innermost last. */
#ifndef RPTC_SYNTAX_SCAN_FRAMES_H
#define RPTC_SYNTAX_SCAN_FRAMES_H

#include "diag/diag.h"
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

/* The kind of line that prose is in, which decides whether it may continue on the next line. */
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
    Span span;                  /* of its opening */
    const Directive *directive; /* BLOCK, LINE; NULL for `@name(…)` and `@end` */
    LineForm form;                  /* TEXT */
    Control control;            /* VALUE (its head), CONTROL */
    bool in_prose;              /* VALUE: not in a string, property or address */
    bool is_branch;             /* VALUE: of `{elif` */
    bool has_else;              /* BLOCK, CONTROL: no further branch may follow */
    bool in_type;               /* FIELD, MEMBERS, PARAMS, PAREN: a type is expected here, not a value */
    bool after_comma;           /* FIELD, MEMBERS, PROPS: a line break is a blank */
    bool reported;              /* no message if it stays open: its fault is reported */
    bool faulty;                /* VALUE: a fault in it is reported */
    bool cut_off;               /* VALUE: closed by the end of its line, its value is invalid */
    bool owes_strong;           /* the next `**` is skipped: it closes one that control cut off */
    bool sorts;                 /* it contains `sort by` or `group by` */
    uint32_t count;             /* STRING: `“` open in it, 0 for one that `"` began;
                                 * FOOTNOTE: `[` open in it; VALUE: `if` without `then` */
    uint32_t words;             /* tokens of code since it or its current part began */
} ScanFrame;

/* A row of frames.def. */
typedef enum Nature { NATURE_BLOCK, NATURE_LINE, NATURE_PROSE, NATURE_CODE } Nature;

typedef struct FrameRow {
    Mode mode;
    Nature nature;
    int closer;
    Code message, hint;
    Str sign;
} FrameRow;

extern const FrameRow frame_rows[]; /* by FrameKind */

/* Does it have parts that `;` ends? */
bool frame_has_parts(FrameKind kind);
/* Can the parser recover after the end of this frame, or of a part of it? */
bool frame_recovers(FrameKind kind);

typedef struct Scan Scan;

Mode scan_mode(const Scan *s);
ScanFrame *scan_top(const Scan *s); /* NULL if nothing is open */
ScanFrame *scan_push(Scan *s, FrameKind kind, Span opening);
void scan_pop(Scan *s);
/* Ends a field or property of the innermost frame. */
void scan_end_part(Scan *s);
/* Index of the innermost frame of a kind, or SIZE_MAX. */
size_t scan_find(const Scan *s, FrameKind kind);
/* The index of the enclosing line, field or paragraph, or SIZE_MAX. */
size_t scan_find_line(const Scan *s);

#endif
