/* Pictures in paragraphs. Private to eval/. */
#ifndef RPTC_EVAL_BLOCKS_PICTURES_H
#define RPTC_EVAL_BLOCKS_PICTURES_H

#include "eval/pieces.h"

/* A picture in the line, with the width of its format. */
void eval_inline_picture(Evaluation *ev, Pieces *p, const Inline *i, const Image *image, Run run);

/* Makes a side no longer than `most`, and the other as much shorter. */
void picture_shrink(int64_t *side, int64_t most, int64_t *other);

/* Says where a picture of a paragraph of running text has a size of its own that the page does not hold. */
void pictures_check_room(const Evaluation *ev, const Paragraph *p, const Props *direct);
/* Hangs the pictures that wait on a paragraph that has its runs. */
void pictures_hang(Evaluation *ev, Paragraph *p);
/* No paragraph follows: those that wait get one of their own, and a warning says so. */
void pictures_end(Evaluation *ev);
/* A line of a fixed height would cut a higher picture off: where a paragraph has one, *direct lets its lines
 * be higher. Gives whether it says something now. */
bool pictures_give_room(const Evaluation *ev, const Paragraph *p, Props *direct);

#endif
