/* The Host of the real disk and clock. Opens never block, so that a pipe or a device in place of a file cannot
 * hang the program. */
#include "source/disk_host.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "source/beneath.h"
#include "source/limits.h"

enum { FIRST_READ = 64 * 1024 };

static HostFault fault_of(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG: return HOST_MISSING;
    case EACCES:
    case EPERM: return HOST_DENIED;
    case EISDIR:
    case ENXIO: /* a socket, or a device without its driver */
    case ENODEV: return HOST_NOT_REGULAR;
    case EXDEV: return HOST_OUTSIDE;
    }
    return HOST_IO;
}

/* Waits until a pipe has bytes, or its last writer has closed it. */
static bool wait_readable(int fd)
{
    struct pollfd p = {.fd = fd, .events = POLLIN};
    int n;
    while ((n = poll(&p, 1, -1)) < 0 && errno == EINTR)
        continue;
    return n > 0;
}

/* The bytes read so far; grows in its arena. */
typedef struct Content {
    Arena *arena;
    char *bytes;
    size_t n, size;
} Content;

static void grow(Content *c)
{
    size_t size = c->size * 2;
    char *bytes = arena_alloc(c->arena, size);
    memcpy(bytes, c->bytes, c->n);
    c->bytes = bytes;
    c->size = size;
}

/* Reads once. Returns the number of bytes, 0 at the end, -1 with errno. */
static ssize_t read_some(int fd, bool waits, Content *c)
{
    for (;;) {
        ssize_t n = read(fd, c->bytes + c->n, c->size - c->n);
        if (n >= 0 || (errno != EINTR && errno != EAGAIN))
            return n;
        if (errno == EAGAIN && !(waits && wait_readable(fd)))
            return -1;
    }
}

/* Reads to the end. The limit applies to the bytes that arrive, not to the size that stat gives. */
static HostFault read_all(int fd, bool waits, uint64_t limit, Content *c)
{
    for (;;) {
        if (c->n == c->size)
            grow(c);
        ssize_t n = read_some(fd, waits, c);
        if (n <= 0)
            return n == 0 ? HOST_OK : fault_of(errno);
        c->n += (size_t)n;
        if (limit && c->n > limit)
            return HOST_TOO_LARGE;
    }
}

/* Reads an open file of any kind that is allowed. Asks for one byte more than its size, so that the end is
 * seen without growing the buffer. */
static HostFault read_open(int fd, const struct stat *st, uint64_t limit, Arena *a, Str *bytes)
{
    bool regular = S_ISREG(st->st_mode);
    uint64_t size = regular && st->st_size > 0 ? (uint64_t)st->st_size : FIRST_READ;
    if (regular && limit && size > limit && st->st_size > 0)
        return HOST_TOO_LARGE;
    Content c = {.arena = a, .size = (size_t)size + 1};
    c.bytes = arena_alloc(a, c.size);
    HostFault fault = read_all(fd, !regular, limit, &c);
    if (fault == HOST_OK)
        *bytes = (Str){c.bytes, c.n};
    return fault;
}

static HostFault read_stdin(uint64_t limit, Arena *a, Str *bytes)
{
    struct stat st;
    if (fstat(STDIN_FILENO, &st) != 0)
        return HOST_IO;
    return read_open(STDIN_FILENO, &st, limit, a, bytes);
}

/* Reads and closes `fd`, which may be -1 with errno. */
static HostFault read_and_close(int fd, bool pipes, uint64_t limit, Arena *a, Str *bytes)
{
    if (fd < 0)
        return fault_of(errno);
    struct stat st = {0};
    HostFault fault = HOST_NOT_REGULAR;
    if (fstat(fd, &st) != 0)
        fault = HOST_IO;
    else if (S_ISREG(st.st_mode))
        fault = read_open(fd, &st, limit, a, bytes);
    else if (S_ISFIFO(st.st_mode) && pipes)
        /* Before a writer has opened the pipe, a read would report the end. */
        fault = wait_readable(fd) ? read_open(fd, &st, limit, a, bytes) : HOST_IO;
    close(fd);
    /* An empty regular file that cannot be read is not one: it is an object of the kernel (/proc/self/mem). */
    return fault == HOST_IO && S_ISREG(st.st_mode) && st.st_size == 0 ? HOST_NOT_REGULAR : fault;
}

/* open() and its like, repeated after a signal. */
static int open_again(int folder, const char *path, int flags)
{
    int fd;
    while ((fd = openat(folder, path, flags | O_CLOEXEC)) < 0 && errno == EINTR)
        continue;
    return fd;
}

static bool has_nul(Str s)
{
    return str_find_byte(s, '\0') < s.n;
}

static HostFault disk_read(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    if (str_is(path, "-"))
        return read_stdin(limit, a, bytes);
    if (has_nul(path))
        return HOST_MISSING;
    int fd = open_again(AT_FDCWD, str_cstr(a, path), O_RDONLY | O_NONBLOCK | O_NOCTTY);
    return read_and_close(fd, !h->found, limit, a, bytes);
}

/* A path in the system's form; NULL, with errno, for one that is too long or not a path at all. */
static const char *system_path(Str path, char out[PATH_MAX])
{
    errno = has_nul(path) ? ENOENT : ENAMETOOLONG;
    if (has_nul(path) || path.n >= PATH_MAX)
        return NULL;
    memcpy(out, path.s, path.n);
    out[path.n] = '\0';
    return out;
}

/* Opens it for reading; -1 with errno. */
static int open_beneath(PathBeneath at)
{
    char root_path[PATH_MAX], path[PATH_MAX];
    if (!system_path(at.root.n ? at.root : STR("."), root_path) || !system_path(at.relative, path))
        return -1;
    int folder = open_again(AT_FDCWD, root_path, O_PATH | O_DIRECTORY);
    if (folder < 0)
        return -1;
    int fd = beneath_open(folder, path);
    int error = errno;
    close(folder);
    errno = error;
    return fd;
}

/* ---- further roots ---- */

/* What comes after the folder in a path without links; NULL where the path is neither the folder nor below it. */
static const char *path_below(const char *folder, const char *path)
{
    size_t n = strlen(folder);
    while (n > 0 && folder[n - 1] == '/')
        n--;
    if (strncmp(folder, path, n) != 0 || (path[n] && path[n] != '/'))
        return NULL;
    return path[n] ? path + n + 1 : ".";
}

/* The path without links. If it does not exist, the nearest folder above it that does, and *missing. False
 * where there is none. */
static bool resolve(char *path, char *real, bool *missing)
{
    for (*missing = false; !realpath(path, real); *missing = true) {
        char *slash = strrchr(path, '/');
        if (errno != ENOENT || !slash || slash == path)
            return false;
        *slash = '\0';
    }
    return true;
}

/* The path relative to the working folder; NULL, with errno, where it is too long. */
static char *joined_path(PathBeneath at, char out[PATH_MAX])
{
    bool alone = str_starts(at.relative, STR("/")) || !at.root.n;
    if (at.root.n + at.relative.n + 2 > PATH_MAX) {
        errno = ENAMETOOLONG;
        return NULL;
    }
    if (alone)
        snprintf(out, PATH_MAX, "%.*s", STR_ARG(at.relative));
    else
        snprintf(out, PATH_MAX, "%.*s/%.*s", STR_ARG(at.root), STR_ARG(at.relative));
    return out;
}

/* Opens a path that leads out of its own root into one of the others. The links are resolved first, and
 * beneath_open confines the result: a link changed in between leads nowhere. */
static int open_in_roots(const Host *h, PathBeneath at)
{
    char path[PATH_MAX], real[PATH_MAX], name[PATH_MAX], folder[PATH_MAX];
    bool missing;
    if (!joined_path(at, path))
        return -1;
    bool found = resolve(path, real, &missing);
    for (size_t i = 0; found && i < h->root_count; i++) {
        bool is_there = system_path(h->roots[i], name) && realpath(name, folder);
        const char *below = is_there ? path_below(folder, real) : NULL;
        errno = ENOENT;
        if (below)
            return missing ? -1 : open_beneath((PathBeneath){str_of(folder), str_of(below)});
    }
    errno = EXDEV;
    return -1;
}

static HostFault disk_read_beneath(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    int fd = open_beneath(at);
    if (fd < 0 && errno == EXDEV && h->root_count)
        fd = open_in_roots(h, at);
    return read_and_close(fd, false, limit, a, bytes);
}

static HostFault disk_folder_beneath(const Host *h, PathBeneath at)
{
    (void)h;
    struct stat st;
    int fd = open_beneath(at);
    if (fd < 0)
        return fault_of(errno);
    bool found = fstat(fd, &st) == 0 && S_ISDIR(st.st_mode);
    close(fd);
    return found ? HOST_OK : HOST_MISSING;
}

static bool disk_identify(const Host *h, Str path, HostFile *out)
{
    (void)h;
    struct stat st;
    char name[PATH_MAX];
    if (!system_path(path, name) || stat(name, &st) != 0)
        return false;
    *out = (HostFile){st.st_dev, st.st_ino};
    return true;
}

/* The clock, not data: the time zone of the machine matters here and only here. */
static int64_t disk_now(const Host *h)
{
    (void)h;
    struct timespec now;
    struct tm local;
    clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec + (localtime_r(&now.tv_sec, &local) ? local.tm_gmtoff : 0);
}

Host disk_host(void)
{
    Host host = {
        .read = disk_read,
        .read_beneath = disk_read_beneath,
        .folder_beneath = disk_folder_beneath,
        .identify = disk_identify,
        .now = disk_now,
    };
    for (int i = 0; i < LIMIT_COUNT; i++)
        host.limits[i] = limit_default((Limit)i);
    return host;
}
