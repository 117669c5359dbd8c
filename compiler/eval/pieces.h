/* Pieces: the inlines of a paragraph while they are evaluated, and how they become runs: line breaks of
 * the template joined, blanks beside what came out empty taken away (language.md, sections 2 and 3).
 * Private to eval/. */
#ifndef RPTC_EVAL_PIECES_H
#define RPTC_EVAL_PIECES_H

#include "eval/evaluation.h"

typedef enum PieceKind {
    PIECE_RUN,
    PIECE_BAR,  /* the end of a cell; only in the rows of tables, which are cut there before they are joined */
    PIECE_SOFT, /* a line break of the template */
    PIECE_EMPTY /* control or a value that came out empty */
} PieceKind;

typedef struct Piece {
    PieceKind kind;
    bool fixed; /* wording of the template itself, not from a value */
    Run run;
} Piece;

typedef struct Pieces {
    Arena *arena;
    size_t count, size;
    size_t paid; /* for how many of them steps were spent */
    Piece *items;
    bool dynamic; /* control or a value was among them, empty or not */
} Pieces;

/* How the text around looks. */
typedef struct Look {
    int style;   /* a character style, or NO_STYLE */
    int heading; /* run-in: the level whose characters these are; else 0 */
    bool strong;
} Look;

void pieces_add(Pieces *p, PieceKind kind, Run run);
void pieces_add_text(Pieces *p, Look look, Str text, Span span); /* an empty one is none */
/* Evaluates inlines to the end of `p`. */
void pieces_eval(Evaluation *ev, Pieces *p, const InlineList *inlines, Look look);
/* Each in the file of its name (note.c, link.c, label.c). */
void eval_footnote(Evaluation *ev, Pieces *p, const Inline *i, Look look);
void eval_link(Evaluation *ev, Pieces *p, const Inline *i, Look look);
void eval_reference(Evaluation *ev, Pieces *p, const Inline *i, Look look);
/* Joins what is there into runs. Gives false where a paragraph that has control or values comes out
 * empty: it is not written. */
bool pieces_join(Evaluation *ev, Pieces *p, const Run **runs, size_t *count);

#endif
