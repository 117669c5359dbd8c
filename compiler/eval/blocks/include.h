/* The blocks of a file, and the files that it includes. */
#ifndef RPTC_EVAL_BLOCKS_INCLUDE_H
#define RPTC_EVAL_BLOCKS_INCLUDE_H

#include "eval/evaluation.h"

/* All blocks of ev->unit. */
void eval_unit(Evaluation *ev);

#endif
