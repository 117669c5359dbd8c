/* @collect. */
#include "eval/run.h"

void eval_collect(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}
