/* Renderers: diagnostics to text, for people and for programs (cli.md, "Messages"). */
#ifndef RPTC_DIAG_RENDER_H
#define RPTC_DIAG_RENDER_H

#include "base/buf.h"
#include "diag/diag.h"

typedef enum MessageFormat {
    MESSAGES_HUMAN, /* with the source line and carets */
    MESSAGES_SHORT, /* one line for each message and each note, in the format of the GNU tools */
    MESSAGES_JSON,  /* one object a line */
    MESSAGES_SARIF  /* one SARIF 2.1.0 log */
} MessageFormat;

typedef struct RenderOptions {
    MessageFormat format;
    bool chinese;
    bool colour;
    bool errors_only; /* no warnings, and no notes of their own */
    uint64_t most;    /* most messages to show, errors before warnings; the rest are counted at the end. 0: all */
    bool most_a_file; /* `most` applies to each file */
} RenderOptions;

/* Counts of the messages shown and left out, for a run that is rendered in several parts. */
typedef struct Rendered {
    int messages, warnings;
    int further_errors, further_warnings;
    bool more; /* this part is not the last */
} Rendered;

/* Writes all messages in order.
 *
 * Control characters, invisible ones (zero width, direction marks) and bytes that are not UTF-8 are shown as
 * \x1b, <U+202E> and \xff, so that the terminal never interprets data. Carets are placed under CJK text by
 * terminal columns; a tab in a source line is shown as blanks to the next multiple of four. Of a long line
 * only a window around the carets is shown, with `…` where it is cut. A span over several lines shows its
 * first one, a note only its place.
 *
 * In JSON and SARIF columns count characters from 1, the end column is the one behind the last
 * character, offsets count bytes from 0. */
/* The same for a part of all messages; `shown` carries over from part to part, and the number left out is
 * written after the last one. In earlier parts warnings use at most half of the room, because errors may
 * follow. */
void diags_render_part(const Diags *dg, const Sources *sources, const RenderOptions *how, Rendered *shown, Buf *out);
void diags_render(const Diags *dg, const Sources *sources, const RenderOptions *how, Buf *out);

#endif
