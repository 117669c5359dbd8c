/* The docx sink: turns the events of a document (doc/sink.h) into the bytes of a Word file.
 *
 *     DocxShared *shared = docx_shared_open(session, &model, &traits, compressor, folder);
 *     for each document
 *         Sink *sink = docx_sink_open(shared, run, compressor, folder);
 *         ... events ...
 *         DocxFault fault = docx_sink_close(sink, &out);
 *     docx_shared_close(shared);
 *
 * The parts that do not depend on data (styles, theme, settings, fonts) are built and compressed once and
 * shared by all documents made from a template; document.xml, the properties, the headers and footers, and
 * the numbering where lists are used do depend on it. The same events give the same bytes.
 *
 * Nothing here stops the program or reports anything: the first fault is kept and returned at the end, and
 * the caller reports it (opc/part.h has the kinds). */
#ifndef RPTC_DOCX_DOCX_H
#define RPTC_DOCX_DOCX_H

#include "doc/sink.h"
#include "opc/package.h"

/* Facts of the template that apply to all documents made from it, in addition to its model. */
typedef struct DocxTraits {
    int32_t line_pitch; /* twips; the meaning of 行 in a style. 0: the page has no grid */
    /* The template has headers or footers for odd or even pages; without this such an event is a fault
     * (DOCX_INTERNAL). */
    bool odd_even_pages;
    /* The template has footnotes, links, a table of contents: every document has the styles and parts for
     * them. Without `footnotes` a footnote is a fault too. */
    bool footnotes, links, contents;
    /* Most bytes of a part of a document (DOCX_TOO_LARGE beyond); 0: the limit of zip. */
    uint64_t part_most;
} DocxTraits;

typedef struct DocxShared DocxShared;

/* The model and all it points to is borrowed until docx_shared_close, as is the folder for temporary files.
 * Afterwards it is only read: threads may share it. A fault is returned by every document. */
DocxShared *docx_shared_open(Arena *session, const DocumentModel *model, const DocxTraits *traits,
                             Compressor *c, const char *spill_folder);
void docx_shared_close(DocxShared *s); /* NULL is allowed */

/* A sink for one document. It lives in the arena `run`; everything else is borrowed until docx_sink_close.
 *
 * Where the events leave a choice:
 * - A story for PAGES_FIRST applies to its own section only. The other kind (the footer, where only a header
 *   was given) shows the same on that page as on the others.
 * - A story for PAGES_ALL replaces those for odd and even pages.
 * - In a section without numbers (PageSetup.numbers_none) a paragraph of a story that has a page number is
 *   left empty.
 * - A paragraph whose style has a number (a heading's) but that is not in a list is not numbered.
 * - A table that no paragraph follows, and a floating one, is followed by a paragraph that takes no room; a
 *   floating table that begins a section or a page is preceded by one, and one that ends a section is
 *   followed by two.
 * - Joined cells look like the first of them; the line of a cell is that of its neighbours too, except those
 *   above it.
 * - Labels are written as text where the model says so, and where a paragraph with one is not in a list. */
Sink *docx_sink_open(const DocxShared *shared, Arena *run, Compressor *c, const char *spill_folder);

/* Writes the package to `out`, or discards the document where that is NULL. Frees the sink. */
DocxFault docx_sink_close(Sink *sink, const OutputBytes *out);

#endif
