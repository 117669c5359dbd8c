/* Pictures in paragraphs. */
#ifndef RPTC_EVAL_BLOCKS_PICTURES_H
#define RPTC_EVAL_BLOCKS_PICTURES_H

#include "eval/pieces.h"

/* Adds a picture in the line, with the width given by its format. */
void eval_inline_picture(Evaluation *ev, Pieces *p, const Inline *i, const Image *image, Run run);

/* Shrinks a side to at most `most`, and the other in proportion. */
void picture_shrink(int64_t *side, int64_t most, int64_t *other);

/* Reports a picture in running text whose explicit size does not fit the page. */
void pictures_check_room(const Evaluation *ev, const Paragraph *p, const Props *direct);
/* Anchors the waiting pictures to a paragraph that has its runs. */
void pictures_hang(Evaluation *ev, Paragraph *p);
/* No paragraph follows: gives the waiting pictures a paragraph of their own, with a warning. */
void pictures_end(Evaluation *ev);
/* Lines of a fixed height would cut off a higher picture: if a paragraph has one, lets *direct make its lines higher.
 * Returns whether *direct says anything now. */
bool pictures_give_room(const Evaluation *ev, const Paragraph *p, Props *direct);

#endif
