/* An engine: opening and closing it, its settings, and the entry and exit of each call. */
#include "engine/engine.h"

#include <stdlib.h>

#include "base/version.h"
#include "engine/engine_host.h"
#include "engine/engine_messages.h"
#include "source/limits.h"

/* ---- a call ---- */

bool engine_enter(rptc_engine *e)
{
    if (e->busy)
        return false;
    e->busy = true;
    engine_forget(e);
    return true;
}

void engine_leave(rptc_engine *e)
{
    e->busy = false;
}

int engine_deliver(const rptc_output *out, Str bytes)
{
    if (!out || !out->write)
        return RPTC_DONE;
    return out->write(out->context, bytes.s, bytes.n) ? RPTC_DONE : RPTC_IO;
}

/* ---- the engine ---- */

rptc_engine *rptc_open(const rptc_host *host)
{
    rptc_engine *e = calloc(1, sizeof *e);
    if (!e)
        return NULL;
    guard_open(&e->guard);
    e->told = mem_part(&e->guard.memory);
    if (host)
        e->outside = *host;
    e->host = engine_host(e);
    return e;
}

void rptc_close(rptc_engine *e)
{
    if (!e)
        return;
    while (e->templates)
        rptc_template_close(e->templates);
    mem_close(&e->told);
    mem_close(&e->guard.memory);
    free(e);
}

int rptc_set_limit(rptc_engine *e, const char *name, uint64_t value)
{
    Limit limit;
    if (e->busy || !name || !limit_named(str_of(name), &limit))
        return RPTC_USE;
    if ((limit == LIMIT_depth && (value == 0 || value > DEPTH_MOST)) || value > SIZE_MAX)
        return RPTC_USE;
    e->host.limits[limit] = value;
    if (limit == LIMIT_memory)
        e->guard.memory.limit = (size_t)value;
    return RPTC_DONE;
}

int rptc_set_language(rptc_engine *e, const char *language)
{
    Str name = str_of(language);
    if (e->busy || (!str_is(name, "en") && !str_is(name, "zh")))
        return RPTC_USE;
    e->chinese = str_is(name, "zh");
    return RPTC_DONE;
}

size_t rptc_memory_used(const rptc_engine *e)
{
    return e->guard.memory.used;
}

const char *rptc_version(void)
{
    return RPTC_VERSION;
}
