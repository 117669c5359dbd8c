/* Renderers: diagnostics to text, for people and for programs (cli.md, "Messages"). */
#ifndef RPTC_DIAG_RENDER_H
#define RPTC_DIAG_RENDER_H

#include "base/buf.h"
#include "diag/diag.h"

typedef enum MessageFormat {
    MESSAGES_HUMAN, /* with the source line and carets */
    MESSAGES_SHORT, /* one line for each message and each note, as GNU tools write them */
    MESSAGES_JSON,  /* one object a line */
    MESSAGES_SARIF  /* one SARIF 2.1.0 log */
} MessageFormat;

typedef struct RenderOptions {
    MessageFormat format;
    bool chinese;
    bool colour;
    bool errors_only; /* neither warnings nor notes of their own */
    uint64_t most;    /* messages shown, errors before warnings; further ones are counted at the end. 0: all */
    bool most_a_file; /* of each file that many */
} RenderOptions;

/* What was shown and left out of the messages of one run that are rendered in several parts. */
typedef struct Rendered {
    int messages, warnings;
    int further_errors, further_warnings;
} Rendered;

/* Writes all messages in the order they were put.
 *
 * Control characters, invisible ones (zero width, direction marks) and bytes that are not UTF-8 are
 * shown as \x1b, <U+202E> and \xff, so that no data reaches the terminal as a command. Carets stand
 * under CJK text by columns of the terminal; a tab in a source line is shown as blanks to the next
 * multiple of four. Of a long line a window around the carets is shown, `…` where it is cut. A span
 * over several lines shows its first one, a note its place alone.
 *
 * In JSON and SARIF columns count characters from 1, the end column is the one behind the last
 * character, offsets count bytes from 0. */
/* The same for a part of all messages; `shown` goes on from part to part, and what was left out is counted behind the
 * last one. Before that, warnings take half of the room at most: errors may follow. */
void diags_render_part(const Diags *dg, const Sources *sources, const RenderOptions *how, Rendered *shown, bool last,
                       Buf *out);
void diags_render(const Diags *dg, const Sources *sources, const RenderOptions *how, Buf *out);

#endif
