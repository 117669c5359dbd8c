/* The text sink: a document as plain UTF-8 text, a paragraph a line (docs/cli.md, "Text").
 *
 * A blank stands where Word has the tab behind a label, a line end for {br}, a tab for {tab}. Page
 * numbers and breaks, heads and feet do not appear. A footnote is its number in brackets, and
 * a line at the end of the text. */
#ifndef RPTC_TEXT_TEXT_SINK_H
#define RPTC_TEXT_TEXT_SINK_H

#include "base/output_bytes.h"
#include "doc/sink.h"

Sink *text_sink_open(Memory *m, OutputBytes out);
/* False where `out` did; after its first failure nothing more was given to it. NULL is allowed. */
bool text_sink_close(Sink *s);

#endif
