#include "source/beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { READ_FLAGS = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, TRIES = 16 };

int beneath_open_by_kernel(int root, const char *relative)
{
    struct open_how how = {.flags = READ_FLAGS, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    for (int i = 0; i < TRIES; i++) {
        long fd = syscall(SYS_openat2, root, relative, &how, sizeof how);
        /* EAGAIN: a rename happened while `..` was being resolved. */
        if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
            return (int)fd;
    }
    return -1;
}

/* The end of path[0..out) without its last word. */
static char *without_last(char *path, char *out)
{
    while (out > path && *--out != '/')
        continue;
    return out;
}

/* Appends a word to path[0..out) and returns the new end; the word comes later in the same memory. */
static char *with_word(char *path, char *out, const char *word, size_t n)
{
    if (out > path)
        *out++ = '/';
    memmove(out, word, n);
    return out + n;
}

/* Brings `path` into the form a/b/c without `.` and `..`; false where it leads out of its folder.
 * As no link is followed, a name and the `..` after it cancel out. */
static bool make_plain(char *path)
{
    char *out = path;
    if (*path == '/')
        return false;
    for (char *word = path, *next; word; word = next) {
        next = strchr(word, '/');
        size_t n = next ? (size_t)(next++ - word) : strlen(word);
        if (n == 0 || (n == 1 && word[0] == '.'))
            continue;
        bool up = n == 2 && word[0] == '.' && word[1] == '.';
        if (up && out == path)
            return false;
        out = up ? without_last(path, out) : with_word(path, out, word, n);
    }
    *out = '\0';
    return true;
}

static bool is_link(int folder, const char *name)
{
    struct stat st;
    return fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(st.st_mode);
}

/* Opens `name` in `folder` and closes the folder, unless it is the root. ELOOP: it is a link. */
static int step(int root, int folder, const char *name, int flags)
{
    int inner = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC);
    int fault = errno;
    if (inner < 0 && fault == ENOTDIR && is_link(folder, name))
        fault = ELOOP;
    if (folder != root)
        close(folder);
    errno = fault;
    return inner;
}

int beneath_open_by_walk(int root, const char *relative)
{
    char path[PATH_MAX], *name = path;
    size_t n = strlen(relative);
    if (n == 0 || n >= sizeof path) {
        errno = n ? ENAMETOOLONG : ENOENT;
        return -1;
    }
    memcpy(path, relative, n + 1);
    if (!make_plain(path)) {
        errno = EXDEV;
        return -1;
    }
    int folder = root;
    for (char *slash; folder >= 0 && (slash = strchr(name, '/')); name = slash + 1) {
        *slash = '\0';
        folder = step(root, folder, name, O_PATH | O_DIRECTORY);
    }
    return folder < 0 ? -1 : step(root, folder, *name ? name : ".", READ_FLAGS);
}

int beneath_open(int root, const char *relative)
{
    int fd = beneath_open_by_kernel(root, relative);
    /* EPERM: the answer of an older sandbox to an unknown system call. */
    if (fd < 0 && (errno == ENOSYS || errno == EPERM))
        fd = beneath_open_by_walk(root, relative);
    if (fd < 0 && errno == ELOOP)
        errno = EXDEV;
    return fd;
}
