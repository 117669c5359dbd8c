/* Properties with values. */
#ifndef RPTC_EVAL_PROP_VALUES_H
#define RPTC_EVAL_PROP_VALUES_H

#include "eval/blocks/paragraphs.h"

/* A context that evaluates properties to their current values. */
PropContext props_of_run(Evaluation *ev);

#endif
