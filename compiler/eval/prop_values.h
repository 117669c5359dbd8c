/* Properties with values. */
#ifndef RPTC_EVAL_PROP_VALUES_H
#define RPTC_EVAL_PROP_VALUES_H

#include "eval/blocks/paragraphs.h"

/* Lists of properties get the values of now. */
PropContext props_of_run(Evaluation *ev);

#endif
