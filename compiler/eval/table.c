/* Tables. */
#include "eval/run.h"

void eval_table(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}
