/* @include, @block, @parent. */
#include "eval/run.h"

void eval_include(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}

void eval_place(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}

void eval_parent(Evaluation *ev, const Block *b)
{
    (void)ev, (void)b;
}
