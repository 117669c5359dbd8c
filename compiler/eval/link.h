/* Links, to an address outside. */
#ifndef RPTC_EVAL_LINK_H
#define RPTC_EVAL_LINK_H

#include "eval/pieces.h"

void eval_link(Evaluation *ev, Pieces *p, const Inline *i, Look look);

#endif
