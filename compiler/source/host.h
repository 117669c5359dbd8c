/* Host: all that comes from outside (files, the clock, limits) comes through this one
 * struct of functions, made by the command layer. An editor's unsaved buffers, a test without a disk
 * and a sandbox need only another Host. */
#ifndef RPTC_SOURCE_HOST_H
#define RPTC_SOURCE_HOST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

typedef enum Limit {
#define LIMIT(name, value, what) LIMIT_##name,
#include "source/limits.def"
#undef LIMIT
    LIMIT_COUNT
} Limit;

/* The limit `depth` is 1 to this, never "none": what is nested is walked by functions that call themselves. */
enum { DEPTH_MOST = 1000 };
/* Definitions that use one another (@let, components, @record, collections, defaults of fields) are walked so, too: at
 * most this many nodes stand inside one another over all of them. */
enum { NODES_MOST = 4 * DEPTH_MOST };

typedef enum HostFault {
    HOST_OK,
    HOST_MISSING,     /* no such file */
    HOST_DENIED,      /* no permission */
    HOST_NOT_REGULAR, /* a folder, device or socket */
    HOST_TOO_LARGE,   /* beyond `limit` */
    HOST_OUTSIDE,     /* would leave its root */
    HOST_IO           /* the read failed */
} HostFault;

/* What a file is, whatever its name and the links to it. */
typedef struct HostFile {
    uint64_t device, inode;
} HostFile;

typedef struct Host Host;
struct Host {
    void *context;
    uint64_t limits[LIMIT_COUNT];
    /* Folders (`--root`) below which read_beneath may read too, where a path or link leads out of its own root. */
    size_t root_count;
    const Str *roots;
    bool found; /* what `read` is given was found in a folder, the user did not name it: no pipe is read */
    /* The whole content of a file that the user named on the command line: a regular file, a pipe,
     * or `-` for standard input. At most `limit` bytes (0: any number). */
    HostFault (*read)(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes);
    /* The whole content of the regular file `relative` under the folder `root`; no `..`, absolute
     * path or link leads out of it, unless below one of `roots`. */
    HostFault (*read_beneath)(const Host *h, Str root, Str relative, uint64_t limit, Arena *a, Str *bytes);
    /* HOST_OK where `relative` is a folder under the folder `root`; no `..`, absolute path or link
     * leads out of it. */
    HostFault (*folder_beneath)(const Host *h, Str root, Str relative);
    /* Tells which file the path leads to; false where there is none. */
    bool (*identify)(const Host *h, Str path, HostFile *out);
    /* What the clock on the wall shows: seconds since 1970-01-01 00:00 in the place of the machine. */
    int64_t (*now)(const Host *h);
};

#endif
