/* The docx sink: events of a document (doc/sink.h) in, the bytes of a Word file out.
 *
 *     DocxShared *shared = docx_shared_open(session, &model, &traits, compressor, folder);
 *     for each document
 *         Sink *sink = docx_sink_open(shared, run, compressor, folder);
 *         ... events ...
 *         DocxFault fault = docx_sink_close(sink, &out);
 *     docx_shared_close(shared);
 *
 * What does not depend on data (styles, theme, settings, fonts) is built and compressed once and
 * goes into every document made from a template; what does depend on it are document.xml, the
 * properties, the running heads and feet, and the numbering where lists are used. Same events,
 * same bytes.
 *
 * Nothing here stops the program or says anything: the first fault is kept and given at the end,
 * for the caller to word (opc/part.h has the kinds). */
#ifndef RPTC_DOCX_DOCX_H
#define RPTC_DOCX_DOCX_H

#include "doc/sink.h"
#include "opc/package.h"

/* What a template lets know about all documents made from it, beside its model. */
typedef struct DocxTraits {
    int32_t line_pitch; /* twips; what 行 means in a style. 0: the page has no grid */
    /* A running head or foot for odd or even pages stands somewhere in the template; without this
     * such an event is a fault (DOCX_INTERNAL). */
    bool odd_even_pages;
    /* Somewhere in the template stand footnotes, links, a table of contents: every document has what
     * they need. Without this a footnote is a fault too. */
    bool footnotes, links, contents;
    /* Bytes that a part of a document may have (DOCX_TOO_LARGE beyond); 0: what a zip holds. */
    uint64_t part_most;
} DocxTraits;

typedef struct DocxShared DocxShared;

/* The model and all it points to is borrowed until docx_shared_close, as is the folder for
 * temporary files. Once it is there it is only read: threads may share it. A fault is given by
 * every document. */
DocxShared *docx_shared_open(Arena *session, const DocumentModel *model, const DocxTraits *traits,
                             Compressor *c, const char *spill_folder);
void docx_shared_close(DocxShared *s); /* NULL is allowed */

/* A sink for one document. It lives in the arena `run`; all else is borrowed until
 * docx_sink_close.
 *
 * What the events leave open is decided so:
 * - A story for PAGES_FIRST holds for its own section only. The other kind (the foot, where only
 *   a head was given) shows on that page what it shows on the others.
 * - A story for PAGES_ALL replaces those for odd and even pages.
 * - In a section without numbers (PageSetup.numbers_none) a paragraph of a story that holds a
 *   page number stands empty.
 * - A paragraph whose style carries a number (a heading's) and that is in no list has none.
 * - Behind a table that no paragraph follows, and behind one that floats, stands a paragraph that
 *   takes no room; one stands before a table that floats and begins a section or a page,
 *   and two behind one that ends a section.
 * - What joined cells look like is what the first of them says; a line that a cell has is that of
 *   its neighbours too, but for those above it.
 * - Labels are written as text where the model says so, and where a paragraph with one is in no
 *   list. */
Sink *docx_sink_open(const DocxShared *shared, Arena *run, Compressor *c, const char *spill_folder);

/* Writes the package to `out`, or gives the document up where that is NULL. The sink is gone
 * afterwards. */
DocxFault docx_sink_close(Sink *sink, const OutputBytes *out);

#endif
