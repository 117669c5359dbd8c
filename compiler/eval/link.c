/* Links. */
#include "eval/pieces.h"

void eval_link(Evaluation *ev, Pieces *p, const Inline *i, Look look)
{
    (void)ev, (void)p, (void)i, (void)look;
}
