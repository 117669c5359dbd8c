/* Pictures. */
#include "eval/run.h"

void eval_image(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}
