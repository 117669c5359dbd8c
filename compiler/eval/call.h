/* Calls of what the template defines. */
#ifndef RPTC_EVAL_CALL_H
#define RPTC_EVAL_CALL_H

#include "eval/evaluation.h"

/* The arguments by the slots of what they are for, `count` of them; NULL where none is given. */
const Argument **arguments_by_slot(Arena *a, const ArgumentList *args, size_t count);
/* The frame of a call: its arguments, read where the call stands, and defaults, are the first slots. */
Frame frame_of_call(Evaluation *ev, const FieldList *params, const ArgumentList *args, uint32_t frame_size);

#endif
