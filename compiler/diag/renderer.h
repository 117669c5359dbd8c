/* What the renderers share. A renderer is three functions; diags_render calls `message` for each
 * message that is to be shown, between `begin` and `end`. Memory of `arena` that `message` takes is
 * released after it. */
#ifndef RPTC_DIAG_RENDERER_H
#define RPTC_DIAG_RENDERER_H

#include "diag/render.h"

typedef struct Render {
    const Sources *sources;
    const RenderOptions *how;
    Arena *arena;
    Buf *out;
    int results;                          /* of any kind, shown so far */
    int further_errors, further_warnings; /* left out, as the end tells */
    struct MessageRoom *rooms;            /* by the number of the file, or one for all (render.c) */
    size_t room_count;
    const Diag *previous;                 /* the message that was shown before; NULL: none */
} Render;

typedef struct Renderer {
    void (*begin)(Render *r);
    void (*message)(Render *r, const Diag *d);
    void (*end)(Render *r);
} Renderer;

extern const Renderer render_human, render_short, render_json, render_sarif;

/* A wording in the language of the run. */
Str render_wording(Render *r, const Wording *w);
/* The same for one of the wordings of codes.def that put messages together. */
Str render_phrase(Render *r, Code code, int n, const Str *args);
/* The notes of a message, with a comma between any two. */
void render_notes(Render *r, const Diag *d, void (*put)(Render *r, const DiagNote *note));
/* The text of a message with its hint in brackets. */
Str render_with_hint(Render *r, const Diag *d);
/* "… and 3 further errors"; empty where none was left out. */
Str render_further_errors(Render *r);
Str render_further_warnings(Render *r);

#endif
