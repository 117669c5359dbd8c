/* Sections, their heads and feet. */
#ifndef RPTC_EVAL_BLOCKS_SECTION_H
#define RPTC_EVAL_BLOCKS_SECTION_H

#include "eval/evaluation.h"

/* A running head or foot, evaluated in the current frame. */
void eval_story(Evaluation *ev, StoryKind kind, StoryPages pages, const BlockList *body);

#endif
