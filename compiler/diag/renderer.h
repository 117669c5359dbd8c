/* Shared by the renderers. A renderer is three functions; diags_render calls `message` for each message to
 * show, between `begin` and `end`. Memory that `message` allocates in `arena` is released after the call. */
#ifndef RPTC_DIAG_RENDERER_H
#define RPTC_DIAG_RENDERER_H

#include "diag/render.h"

typedef struct Render {
    const Sources *sources;
    const RenderOptions *how;
    Arena *arena;
    Buf *out;
    int results;                          /* messages of any kind shown so far */
    int further_errors, further_warnings; /* left out; shown at the end */
    struct MessageRoom *rooms;            /* by file number, or one for all files (render.c) */
    size_t room_count;
    const Diag *previous;                 /* the message shown before; NULL: none */
} Render;

typedef struct Renderer {
    void (*begin)(Render *r);
    void (*message)(Render *r, const Diag *d);
    void (*end)(Render *r);
} Renderer;

extern const Renderer render_human, render_short, render_json, render_sarif;

/* A wording in the language of the run. */
Str render_wording(Render *r, const Wording *w);
/* The same for one of the wordings in codes.def that join parts of a message. */
Str render_phrase(Render *r, Code code, int n, const Str *args);
/* The notes of a message, separated by commas. */
void render_notes(Render *r, const Diag *d, void (*put)(Render *r, const DiagNote *note));
/* The text of a message, followed by its hint in brackets. */
Str render_with_hint(Render *r, const Diag *d);
/* "… and 3 further errors"; empty where none was left out. */
Str render_further_errors(Render *r);
Str render_further_warnings(Render *r);

#endif
