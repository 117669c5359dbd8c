/* Loaded before the C library (LD_PRELOAD): makes one call of write, close, renameat, flock or fsync on
 * a file, of fsync on a folder (`syncdir`), or of openat that makes a file (`create`), fail, or stop there.
 *
 * RPTC_TEST_FAULT=write:2:28    the second write fails with errno 28
 *                 write:1:short the first write takes half of its bytes
 *                 write:1:hold  before the first write the process reports on descriptor 3, and continues
 *                               when a byte comes from descriptor 4
 *
 * Only calls on regular files count, so that messages still get out, and close only on files that were written. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *effect(void)
{
    return strrchr(getenv("RPTC_TEST_FAULT"), ':') + 1;
}

static void hold(void)
{
    char byte = '\n';
    if (write(3, &byte, 1) != 1)
        _exit(99);
    while (read(4, &byte, 1) < 0 && errno == EINTR)
        continue;
}

/* Is this the call that has to fail? A call to be stopped is executed when it may continue. */
static int hits(const char *function)
{
    static int calls;
    const char *fault = getenv("RPTC_TEST_FAULT");
    size_t n = strlen(function);
    if (!fault || strncmp(fault, function, n) != 0 || fault[n] != ':')
        return 0;
    if (++calls != atoi(fault + n + 1))
        return 0;
    if (strcmp(effect(), "hold") != 0)
        return 1;
    hold();
    return 0;
}

static int is_file(int fd)
{
    struct stat st;
    return fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
}

ssize_t write(int fd, const void *bytes, size_t n)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (is_file(fd) && hits("write")) {
        if (strcmp(effect(), "short") == 0)
            return real(fd, bytes, n / 2);
        errno = atoi(effect());
        return -1;
    }
    return real(fd, bytes, n);
}

int close(int fd)
{
    static int (*real)(int);
    if (!real)
        real = (int (*)(int))dlsym(RTLD_NEXT, "close");
    int written = is_file(fd) && (fcntl(fd, F_GETFL) & O_ACCMODE) != O_RDONLY;
    int fails = written && hits("close");
    int status = real(fd);
    if (fails) {
        errno = atoi(effect());
        return -1;
    }
    return status;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    static int (*real)(int, const char *, int, const char *);
    if (!real)
        real = (int (*)(int, const char *, int, const char *))dlsym(RTLD_NEXT, "renameat");
    if (hits("renameat")) {
        errno = atoi(effect());
        return -1;
    }
    return real(from_folder, from, to_folder, to);
}

int flock(int fd, int operation)
{
    static int (*real)(int, int);
    if (!real)
        real = (int (*)(int, int))dlsym(RTLD_NEXT, "flock");
    if (hits("flock")) {
        errno = atoi(effect());
        return -1;
    }
    return real(fd, operation);
}

int fsync(int fd)
{
    static int (*real)(int);
    if (!real)
        real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    if (hits(is_file(fd) ? "fsync" : "syncdir")) {
        errno = atoi(effect());
        return -1;
    }
    return real(fd);
}

int openat(int folder, const char *path, int flags, ...)
{
    static int (*real)(int, const char *, int, ...);
    va_list arguments;
    if (!real)
        real = (int (*)(int, const char *, int, ...))dlsym(RTLD_NEXT, "openat");
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (flags & O_CREAT && hits("create")) {
        errno = atoi(effect());
        return -1;
    }
    return real(folder, path, flags, mode);
}
