#include "base/spill.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

Spill spill_open(Memory *m, const char *folder)
{
    return (Spill){.head = buf_open(m), .file = -1, .folder = folder};
}

static void close_file(Spill *s)
{
    if (s->file >= 0)
        close(s->file);
    s->file = -1;
}

void spill_close(Spill *s)
{
    close_file(s);
    buf_close(&s->head);
    s->n = 0;
}

void spill_clear(Spill *s)
{
    close_file(s);
    buf_clear(&s->head);
    s->n = 0;
}

/* A temporary file on a file system without nameless files (O_TMPFILE): created and unlinked at once. */
static int open_named(Memory *m, const char *folder)
{
    static const char pattern[] = "/.rptc-XXXXXX";
    size_t size = strlen(folder) + sizeof pattern;
    char *path = mem_alloc(m, size);
    snprintf(path, size, "%s%s", folder, pattern);
    int file = mkostemp(path, O_CLOEXEC);
    int error = errno;
    if (file >= 0)
        unlink(path);
    mem_free(m, path, size);
    errno = error;
    return file;
}

static bool open_file(Spill *s)
{
    if (s->file < 0)
        s->file = open(s->folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (s->file < 0)
        s->file = open_named(s->head.memory, s->folder);
    return s->file >= 0;
}

/* Writes `out` at that offset of the file or, where `out` is NULL, reads into `in`. */
static bool move_bytes(int file, const char *out, char *in, size_t n, uint64_t at)
{
    for (size_t moved = 0; moved < n;) {
        off_t place = (off_t)(at + moved);
        ssize_t done = out ? pwrite(file, out + moved, n - moved, place) : pread(file, in + moved, n - moved, place);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0) {
            errno = done ? errno : EIO;
            return false;
        }
        moved += (size_t)done;
    }
    return true;
}

void spill_reserve(Spill *s, uint64_t n)
{
    if (s->folder && n > SPILL_MEMORY)
        n = SPILL_MEMORY;
    if (n > s->head.n)
        buf_reserve(&s->head, (size_t)n - s->head.n);
}

bool spill_append(Spill *s, const void *bytes, size_t n)
{
    if (s->file < 0 && (!s->folder || s->n + n <= SPILL_MEMORY))
        buf_put(&s->head, (Str){bytes, n});
    else if (!open_file(s) || !move_bytes(s->file, bytes, NULL, n, s->n - s->head.n))
        return false;
    s->n += n;
    return true;
}

/* How many of the n bytes from `at` on are in memory. */
static size_t in_memory(const Spill *s, uint64_t at, size_t n)
{
    if (at >= s->head.n)
        return 0;
    size_t left = s->head.n - (size_t)at;
    return left < n ? left : n;
}

bool spill_replace(Spill *s, uint64_t at, const void *bytes, size_t n)
{
    size_t here = in_memory(s, at, n);
    if (here > 0)
        memcpy(s->head.p + at, bytes, here);
    return here == n ||
           move_bytes(s->file, (const char *)bytes + here, NULL, n - here, at + here - s->head.n);
}

bool spill_read(const Spill *s, uint64_t at, void *to, size_t n)
{
    size_t here = in_memory(s, at, n);
    if (here > 0)
        memcpy(to, s->head.p + at, here);
    return here == n || move_bytes(s->file, NULL, (char *)to + here, n - here, at + here - s->head.n);
}
