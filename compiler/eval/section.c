/* @page in mid-document. */
#include "eval/run.h"

void eval_section(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}
