/* The text sink: a document as plain UTF-8 text, one paragraph a line (docs/cli.md, "Text").
 *
 * The tab that Word has after a label is written as a blank, {br} as a line end, {tab} as a tab. Page numbers
 * and breaks, headers and footers are left out. A footnote is its number in brackets, and a line at the end
 * of the text. */
#ifndef RPTC_TEXT_TEXT_SINK_H
#define RPTC_TEXT_TEXT_SINK_H

#include "base/output_bytes.h"
#include "doc/sink.h"

Sink *text_sink_open(Memory *m, OutputBytes out);
/* False where a write to `out` failed; nothing was written after its first failure. NULL is allowed. */
bool text_sink_close(Sink *s);

#endif
