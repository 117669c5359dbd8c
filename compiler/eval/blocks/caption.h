/* Captions. */
#ifndef RPTC_EVAL_BLOCKS_CAPTION_H
#define RPTC_EVAL_BLOCKS_CAPTION_H

#include "eval/blocks/paragraphs.h"

typedef enum CaptionKind { CAPTION_TABLE, CAPTION_FIGURE, CAPTION_KINDS } CaptionKind;

/* Sends the caption of a table (above it, and kept with it) or of a picture (below): `表1　text`, in English
 * `Table 1  text`, counted by Word. `text` may be empty. */
void eval_caption(Evaluation *ev, CaptionKind kind, Str text, Span at);

#endif
