/* Calls of the template's own definitions. */
#ifndef RPTC_EVAL_CALL_H
#define RPTC_EVAL_CALL_H

#include "eval/evaluation.h"

/* The arguments by the slots of their parameters, `count` of them; NULL where none is given. */
const Argument **arguments_by_slot(Arena *a, const ArgumentList *args, size_t count);
/* The frame of a call. Its first slots are the arguments, evaluated in the caller's frame, and the defaults. */
Frame frame_of_call(Evaluation *ev, const FieldList *params, const ArgumentList *args, uint32_t frame_size);

#endif
