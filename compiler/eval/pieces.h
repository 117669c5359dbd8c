/* Pieces: the inlines of a paragraph while they are evaluated, and how they become runs: line breaks of the template
 * are joined, and blanks next to empty results removed (language.md, sections 2 and 3). */
#ifndef RPTC_EVAL_PIECES_H
#define RPTC_EVAL_PIECES_H

#include "eval/evaluation.h"

typedef enum PieceKind {
    PIECE_RUN,
    PIECE_BAR,  /* the end of a cell; only in table rows, which are split there before their pieces are joined */
    PIECE_SOFT, /* a line break of the template */
    PIECE_EMPTY /* control or a value that came out empty */
} PieceKind;

typedef struct Piece {
    PieceKind kind;
    bool fixed; /* text of the template itself, not from a value */
    Run run;
} Piece;

typedef struct Pieces {
    Arena *arena;
    size_t count, size;
    size_t paid; /* the number of pieces for which steps were spent */
    Piece *items;
    bool dynamic; /* there was control or a value among them, empty or not */
} Pieces;

/* The look of the surrounding text. */
typedef struct Look {
    int style;   /* a character style, or NO_STYLE */
    int heading; /* the level of a run-in heading; else 0 */
    bool strong;
} Look;

void pieces_add(Pieces *p, PieceKind kind, Run run);
void pieces_add_text(Pieces *p, Look look, Str text, Span span); /* an empty text is ignored */
/* Evaluates inlines and appends them to `p`. */
void pieces_eval(Evaluation *ev, Pieces *p, const InlineList *inlines, Look look);
/* Joins the pieces into runs. False if a paragraph with control or values comes out empty: it is not written. */
bool pieces_join(Evaluation *ev, Pieces *p, const Run **runs, size_t *count);

#endif
