/* The structs behind rptc.h. Private to engine/.
 *
 * Each function of rptc.h that may run out of memory does its work in guard_try. A call has a part of the engine's
 * memory to itself, so that all of it can be released if the call fails. */
#ifndef RPTC_ENGINE_ENGINE_H
#define RPTC_ENGINE_ENGINE_H

#include "base/guard.h"
#include "engine/fill.h"
#include "engine/rptc.h"

struct rptc_engine {
    Guard guard;    /* all memory, including that of templates and calls */
    rptc_host outside;
    Host host;      /* wraps `outside` for the rest of the program */
    bool chinese;
    bool busy;      /* a call is in progress */
    rptc_template *templates; /* those open, the newest first */

    Memory told;    /* the messages */
    rptc_message *messages;
    size_t message_count, message_size;
    rptc_message plain; /* the message when there is no memory even for a message */
};

/* Makes the documents of one kind. */
typedef struct Maker {
    Memory memory;
    Filler *filler; /* NULL: no such document was requested so far */
} Maker;

struct rptc_template {
    rptc_engine *engine;
    rptc_template *older, *newer;
    Memory memory;  /* its part of the engine's */
    Job job;        /* with which it was compiled */
    const Template *template;
    Maker makers[2]; /* by DocumentKind */
};

/* Releases all of it, or only the remains of a failed attempt to open it. */
void maker_clear(Maker *m, bool all);

/* Begins a call and clears the messages of the last one. False if a call is in progress. */
bool engine_enter(rptc_engine *e);
void engine_leave(rptc_engine *e);

/* Passes the bytes to the output. Allocates nothing. Returns the status. */
int engine_deliver(const rptc_output *out, Str bytes);

#endif
