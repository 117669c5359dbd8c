/* Tables of contents. */
#include "eval/run.h"

void eval_contents(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}
