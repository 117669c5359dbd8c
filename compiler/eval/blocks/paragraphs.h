/* Paragraphs, from inlines to the sink. */
#ifndef RPTC_EVAL_BLOCKS_PARAGRAPHS_H
#define RPTC_EVAL_BLOCKS_PARAGRAPHS_H

#include "eval/pieces.h"
#include "props/prop_context.h"

extern const Look plain_look;

Pieces new_pieces(Evaluation *ev);
/* A paragraph outside of lists, without runs. */
Paragraph new_paragraph(int style, Span span);
/* Sends the paragraph with its runs and the effect of the enclosing @with and @pagebreak. */
void send_paragraph(Evaluation *ev, Paragraph *p, const Run *runs, size_t count);
/* The style of plain prose: that of the body text, or of the enclosing cell. */
int prose_style(const Evaluation *ev);
/* Counts a paragraph of a numbered style. */
void number_by_style(Evaluation *ev, int style, Paragraph *p);

/* A paragraph of plain prose or of a named style. */
void eval_paragraph(Evaluation *ev, int style, const InlineList *text, Span span);

#endif
