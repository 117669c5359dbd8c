/* Loaded before the C library (LD_PRELOAD): records the disk operations of the process in the file named by
 * RPTC_TEST_RECORD, one call a line, with files as inode numbers, for tests/faults/crash-points.
 *
 *     create FOLDER INODE NAME     mkdir FOLDER INODE NAME     rename FOLDER FOLDER NAME NAME
 *     write INODE BYTES            fsync INODE                 unlink FOLDER NAME                syncfs
 *
 * Names are in hexadecimal digits. Only successful calls are recorded, and only writes to regular files. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

enum { MOST = 4096 };

static void put(const char *format, ...)
{
    static int record = -1;
    char line[MOST];
    int error = errno;
    va_list arguments;
    if (record < 0)
        record = REAL(int, open, const char *, int, ...)(getenv("RPTC_TEST_RECORD"),
                                                         O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    va_start(arguments, format);
    int n = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (REAL(ssize_t, write, int, const void *, size_t)(record, line, (size_t)n) != n)
        _exit(99);
    errno = error;
}

static const char *hex(const char *name)
{
    static char out[2][2 * 256 + 1];
    static int turn;
    char *text = out[turn++ % 2], *end = text;
    for (const char *slash = strrchr(name, '/'); slash; slash = NULL)
        name = slash + 1;
    for (; *name; name++)
        end += sprintf(end, "%02x", (unsigned char)*name);
    return text;
}

static unsigned long inode(int folder, const char *path)
{
    struct stat st;
    return fstatat(folder, path, &st, *path ? AT_SYMLINK_NOFOLLOW : AT_EMPTY_PATH) == 0 ? st.st_ino : 0;
}

static int is_file(int fd)
{
    struct stat st;
    return fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    int fd = REAL(int, openat, int, const char *, int, ...)(folder, path, flags, mode);
    if (fd >= 0 && flags & O_EXCL)
        put("create %lu %lu %s\n", inode(folder, ""), inode(fd, ""), hex(path));
    return fd;
}

int mkdir(const char *path, mode_t mode)
{
    int status = REAL(int, mkdir, const char *, mode_t)(path, mode);
    char parent[MOST];
    snprintf(parent, sizeof parent, "%s/..", path);
    if (status == 0)
        put("mkdir %lu %lu %s\n", inode(AT_FDCWD, parent), inode(AT_FDCWD, path), hex(path));
    return status;
}

ssize_t write(int fd, const void *bytes, size_t n)
{
    ssize_t done = REAL(ssize_t, write, int, const void *, size_t)(fd, bytes, n);
    if (done > 0 && is_file(fd))
        put("write %lu %zd\n", inode(fd, ""), done);
    return done;
}

int fsync(int fd)
{
    int status = REAL(int, fsync, int)(fd);
    if (status == 0)
        put("fsync %lu\n", inode(fd, ""));
    return status;
}

int syncfs(int fd)
{
    int status = REAL(int, syncfs, int)(fd);
    if (status == 0)
        put("syncfs\n");
    return status;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    int status = REAL(int, renameat, int, const char *, int, const char *)(from_folder, from, to_folder, to);
    if (status == 0)
        put("rename %lu %lu %s %s\n", inode(from_folder, ""), inode(to_folder, ""), hex(from), hex(to));
    return status;
}

int unlinkat(int folder, const char *path, int flags)
{
    int status = REAL(int, unlinkat, int, const char *, int)(folder, path, flags);
    if (status == 0)
        put("unlink %lu %s\n", inode(folder, ""), hex(path));
    return status;
}
