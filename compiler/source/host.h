/* Host: everything from outside (files, the clock, limits) comes through this one struct of functions, made
 * by the command layer. An editor's unsaved buffers, a test without a disk and a sandbox each only need
 * another Host. */
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

/* The limit `depth` is 1 to this, never "none": nested input is walked by recursive functions. */
enum { DEPTH_MOST = 1000 };
/* Definitions that use one another (@let, components, @record, collections, defaults of fields) are walked
 * recursively too: nodes nest at most this deep over all of them. */
enum { NODES_MOST = 4 * DEPTH_MOST };

typedef enum HostFault {
    HOST_OK,
    HOST_MISSING,     /* no such file */
    HOST_DENIED,      /* no permission */
    HOST_NOT_REGULAR, /* a folder, device or socket */
    HOST_TOO_LARGE,   /* larger than `limit` */
    HOST_OUTSIDE,     /* the path leads out of its root */
    HOST_IO           /* the read failed */
} HostFault;

/* Identifies a file, whatever its name and the links to it. */
typedef struct HostFile {
    uint64_t device, inode;
} HostFile;

/* A path within a folder: no `..`, absolute path or link leads out of it. */
typedef struct PathBeneath {
    Str root; /* empty: the working folder */
    Str relative;
} PathBeneath;

typedef struct Host Host;
struct Host {
    void *context;
    uint64_t limits[LIMIT_COUNT];
    /* Folders (`--root`) below which read_beneath may read too, where a path or link leads out of its own root. */
    size_t root_count;
    const Str *roots;
    bool found; /* the path of `read` was found in a folder, not named by the user: pipes are refused */
    /* The whole content of a file that the user named on the command line: a regular file, a pipe,
     * or `-` for standard input. At most `limit` bytes (0: any number). */
    HostFault (*read)(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes);
    /* The whole content of a regular file; it may lie outside of its root below one of `roots`. */
    HostFault (*read_beneath)(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes);
    /* HOST_OK where it is a folder. */
    HostFault (*folder_beneath)(const Host *h, PathBeneath at);
    /* Finds which file the path leads to; false where there is none. */
    bool (*identify)(const Host *h, Str path, HostFile *out);
    /* Local time of the machine, as seconds since 1970-01-01 00:00. */
    int64_t (*now)(const Host *h);
};

#endif
