/* What is behind rptc.h. Inner header of engine/.
 *
 * Each function of rptc.h that may run out of memory does its work in guard_try. A call has a part of the engine's memory for itself, so that what it had begun can be given back. */
#ifndef RPTC_ENGINE_ENGINE_H
#define RPTC_ENGINE_ENGINE_H

#include "base/guard.h"
#include "engine/fill.h"
#include "engine/rptc.h"

struct rptc_engine {
    Guard guard;    /* all memory, that of templates and calls included */
    rptc_host outside;
    Host host;      /* what stands before `outside` for the rest of the program */
    bool chinese;
    bool busy;      /* a call is under way */
    rptc_template *templates; /* that are open, the newest first */

    Memory told;    /* the messages */
    rptc_message *messages;
    size_t message_count, message_size;
    rptc_message plain; /* where there is no memory for a message either */
};

/* What makes the documents of one kind. */
typedef struct Maker {
    Memory memory;
    Filler *filler; /* NULL: no such document was wanted so far */
} Maker;

struct rptc_template {
    rptc_engine *engine;
    rptc_template *older, *newer;
    Memory memory;  /* its part of the engine's */
    Job job;        /* that it was compiled with */
    const Template *template;
    Maker makers[2]; /* by DocumentKind */
};

/* Gives back all of it, or only what an attempt to open it has left. */
void maker_clear(Maker *m, bool all);

/* Begins a call: the messages of the last one are gone. False where one is under way. */
bool engine_enter(rptc_engine *e);
void engine_leave(rptc_engine *e);

/* The document, or whatever it is, to where it was wanted. Nothing is allocated. Gives the status. */
int engine_deliver(const rptc_output *out, Str bytes);

#endif
