/* Footnotes. */
#include "eval/pieces.h"

void eval_footnote(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    (void)ev, (void)p, (void)i, (void)look;
}
