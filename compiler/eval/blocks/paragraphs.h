/* Paragraphs, from inlines to the sink. */
#ifndef RPTC_EVAL_BLOCKS_PARAGRAPHS_H
#define RPTC_EVAL_BLOCKS_PARAGRAPHS_H

#include "eval/pieces.h"
#include "props/prop_context.h"

extern const Look plain_look;

Pieces new_pieces(Evaluation *ev);
/* In no list, without runs. */
Paragraph new_paragraph(int style, Span span);
/* Gives the paragraph its runs and what @with and @pagebreak around it say, and sends it. */
void send_paragraph(Evaluation *ev, Paragraph *p, const Run *runs, size_t count);
/* The style of plain prose: that of the text, or of the cell around. */
int prose_style(const Evaluation *ev);
/* Counts a paragraph of a style that numbers its paragraphs. */
void number_by_style(Evaluation *ev, int style, Paragraph *p);
/* Lists of properties get the values of now (props.c). */
PropContext props_of_run(Evaluation *ev);
/* A paragraph of plain prose or of a named style. */
void eval_paragraph(Evaluation *ev, int style, const InlineList *text, Span span);

typedef enum CaptionKind { CAPTION_TABLE, CAPTION_FIGURE, CAPTION_KINDS } CaptionKind;

/* Sends the caption of a table (above it, and kept with it) or of a picture (below): `表1　text`, in English
 * `Table 1  text`, counted by Word. `text` may be empty. */
void eval_caption(Evaluation *ev, CaptionKind kind, Str text, Span at);

#endif
