/* A Host on top of the callbacks of an rptc_host. */
#include "engine/engine_host.h"

#include "base/path.h"
#include "source/limits.h"

static const rptc_host *outside_of(const Host *h)
{
    return &((const rptc_engine *)h->context)->outside;
}

static HostFault fault_of(int64_t size)
{
    switch (size) {
    case RPTC_FILE_MISSING: return HOST_MISSING;
    case RPTC_FILE_DENIED: return HOST_DENIED;
    }
    return HOST_IO;
}

/* Nothing is allocated while the caller's function runs, so that no longjmp crosses its frame. */
static HostFault read_outside(const Host *h, const char *path, uint64_t limit, Arena *a, Str *bytes)
{
    const rptc_host *outside = outside_of(h);
    if (!outside->read)
        return HOST_MISSING;
    int64_t size = outside->read(outside->context, path, NULL, 0);
    if (size < 0)
        return fault_of(size);
    if (limit && (uint64_t)size > limit)
        return HOST_TOO_LARGE;
    char *buffer = arena_alloc(a, (size_t)size);
    int64_t again = size ? outside->read(outside->context, path, buffer, (size_t)size) : 0;
    if (again < 0)
        return fault_of(again);
    *bytes = (Str){buffer, (size_t)again};
    return again <= size ? HOST_OK : HOST_IO; /* else it has grown in the meantime */
}

static HostFault read_named(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)path, (void)limit, (void)a, (void)bytes;
    return HOST_MISSING; /* templates and data are in memory */
}

static HostFault read_beneath(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    Str path;
    if (str_find_byte(at.relative, '\0') < at.relative.n)
        return HOST_MISSING;
    if (!path_resolve(a, STR(""), at.relative, &path))
        return HOST_OUTSIDE;
    path = path_join(a, str_is(at.root, ".") ? STR("") : at.root, path);
    return read_outside(h, str_cstr(a, path), limit, a, bytes);
}

/* Folders are not known; whether a file is in one is found by reading the file. */
static HostFault folder_beneath(const Host *h, PathBeneath at)
{
    (void)h, (void)at;
    return HOST_OK;
}

static bool identify(const Host *h, Str path, HostFile *out)
{
    (void)h, (void)path, (void)out;
    return false;
}

static int64_t now(const Host *h)
{
    const rptc_host *outside = outside_of(h);
    return outside->now ? outside->now(outside->context) : -1;
}

Host engine_host(rptc_engine *e)
{
    Host host = {.context = e,
                 .read = read_named,
                 .read_beneath = read_beneath,
                 .folder_beneath = folder_beneath,
                 .identify = identify,
                 .now = now};
    for (int i = 0; i < LIMIT_COUNT; i++)
        host.limits[i] = limit_default((Limit)i);
    return host;
}
