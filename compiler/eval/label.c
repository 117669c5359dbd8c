/* What can be referred to, and references. */
#include "eval/pieces.h"

void eval_label(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}

void eval_reference(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    (void)ev, (void)p, (void)i, (void)look;
}
