/* Footnotes. */
#ifndef RPTC_EVAL_NOTE_H
#define RPTC_EVAL_NOTE_H

#include "eval/pieces.h"

void eval_footnote(Evaluation *ev, Pieces *p, const Inline *i, Look look);

#endif
