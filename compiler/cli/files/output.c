#include "cli/files/output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/files/rights.h"
#include "base/spill.h"

enum { BLOCK = 64 * 1024, MOST_LINKS = 40, MOST_DIGITS = 6 };

struct Output {
    Arena *arena;
    const char *path; /* as given by the user */
    int error;        /* of the first write that failed; 0: none */
    Batch *batch;     /* that puts the file in its place */
    bool alone;       /* the batch is this output's own */
    uint32_t tag;

    /* A pipe, a device, an open stream: */
    int stream; /* -1: a file */
    Spill kept;

    /* A file: */
    bool replaces;
    struct stat old; /* the status of the target, if it is replaced */
    TempFile temp;
    Buf pending; /* not yet written to the temporary file */
};

/* ---- the kind of destination ---- */

static FileId id_of(const struct stat *st)
{
    return (FileId){st->st_dev, st->st_ino};
}

bool file_id(const char *path, FileId *out)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return false;
    *out = id_of(&st);
    return true;
}

/* Only a regular file is damaged by being both read and written: a terminal may well be both. */
static bool is_input(const struct stat *st, const OutputOptions *options)
{
    FileId id = id_of(st);
    if (!S_ISREG(st->st_mode))
        return false;
    for (size_t i = 0; i < options->input_count; i++)
        if (options->inputs[i].device == id.device && options->inputs[i].inode == id.inode)
            return true;
    return false;
}

/* The stream that a path names by its number (`-`, /dev/stdout, /dev/fd/3), or -1. It is written through that
 * descriptor: reopening it would start at the beginning of a file. */
static int stream_named(const char *path)
{
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    if (!strcmp(path, "-") || !strcmp(path, "/dev/stdout"))
        return STDOUT_FILENO;
    if (!strcmp(path, "/dev/stderr"))
        return STDERR_FILENO;
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        size_t n = strlen(folders[i]);
        if (strncmp(path, folders[i], n) != 0)
            continue;
        size_t digits = strspn(path + n, "0123456789");
        if (digits > 0 && digits <= MOST_DIGITS && path[n + digits] == '\0')
            return atoi(path + n);
    }
    return -1;
}

/* The length of the folder in a path, including the slash. */
static size_t folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

static bool is_link(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

/* The target of the link, if `path` is one, even if the target does not exist yet. */
static const char *follow_links(Arena *a, const char *path)
{
    for (int i = 0; i < MOST_LINKS; i++) {
        char target[PATH_MAX];
        ssize_t n = readlink(path, target, sizeof target);
        if (n < 0)
            break;
        size_t folder = target[0] == '/' ? 0 : folder_length(path);
        Str link = str_join2(a, (Str){path, folder}, (Str){target, (size_t)n});
        path = str_cstr(a, link);
    }
    return path;
}

/* ---- opening ---- */

/* Takes over `fd`, which may be -1 with errno. NULL and *fault if it may not be written to. */
static Output *open_stream(Output *o, int fd, const OutputOptions *options, OutputFault *fault)
{
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0)
        *fault = output_fault(o->path, errno);
    else if (options->binary && isatty(fd))
        *fault = (OutputFault){OUTPUT_IS_TERMINAL, 0, o->path};
    else if (is_input(&st, options))
        *fault = (OutputFault){OUTPUT_IS_INPUT, 0, o->path};
    else {
        o->stream = fd;
        o->kept = spill_open(arena_memory(o->arena), options->spill_folder);
        return o;
    }
    if (fd >= 0)
        close(fd);
    return NULL;
}

static Output *open_device(Output *o, const OutputOptions *options, OutputFault *fault)
{
    int fd;
    while ((fd = open(o->path, O_WRONLY | O_CLOEXEC | O_NOCTTY)) < 0 && errno == EINTR)
        continue;
    return open_stream(o, fd, options, fault);
}

/* Opens the folder of the target. */
static int open_folder(const char *folder)
{
    int fd;
    while ((fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)) < 0 && errno == EINTR)
        continue;
    return fd;
}

/* Opens a new file at `path`, or one that replaces `o->old`. A replacement is private until it has the mode of the old
 * file. */
static Output *open_file(Output *o, const char *path, OutputFault *fault)
{
    const char *name = path + folder_length(path);
    if (name[0] == '\0') {
        *fault = (OutputFault){OUTPUT_IS_FOLDER, 0, o->path};
        return NULL;
    }
    int fd = open_folder(output_folder(o->arena, path));
    int error = fd < 0 ? errno : tempfile_create(&o->temp, fd, name, o->replaces ? 0600 : 0666);
    if (!error) {
        o->pending = buf_open(arena_memory(o->arena));
        return o;
    }
    *fault = fd >= 0 && error == ENAMETOOLONG ? output_fault(o->path, error)
                                              : output_folder_fault(o->arena, path, error);
    if (fd >= 0)
        close(fd);
    return NULL;
}

/* The fault if the path cannot be examined: in its folder, or in its own name or link. */
static OutputFault fault_of_path(const Output *o, int error)
{
    bool is_name = strlen(o->path + folder_length(o->path)) > NAME_MAX || is_link(o->path);
    return is_name ? output_fault(o->path, error) : output_folder_fault(o->arena, o->path, error);
}

/* Must the existing file not be overwritten? */
static bool is_refused(const Output *o, const OutputOptions *options, OutputFault *fault)
{
    bool special = !S_ISREG(o->old.st_mode);
    if (S_ISDIR(o->old.st_mode))
        *fault = output_fault(o->path, EISDIR);
    else if (special && options->place == OUTPUT_PLAIN_FILE)
        *fault = (OutputFault){OUTPUT_IS_SPECIAL, 0, o->path};
    else if (S_ISBLK(o->old.st_mode))
        *fault = (OutputFault){OUTPUT_NOT_WRITABLE, 0, o->path};
    else if (is_input(&o->old, options))
        *fault = (OutputFault){OUTPUT_IS_INPUT, 0, o->path};
    else if (special || faccessat(AT_FDCWD, o->path, W_OK, AT_EACCESS) == 0)
        return false;
    else
        *fault = errno == EROFS ? output_folder_fault(o->arena, o->path, errno) : output_fault(o->path, errno);
    return true;
}

/* Opens the destination of the path. */
static Output *open_path(Output *o, const OutputOptions *options, OutputFault *fault)
{
    bool linked = is_link(o->path);
    const char *path = linked ? follow_links(o->arena, o->path) : o->path;
    if (linked && options->place != OUTPUT_ANYTHING) {
        *fault = (OutputFault){OUTPUT_IS_LINK, 0, o->path};
        return NULL;
    }
    o->replaces = stat(o->path, &o->old) == 0;
    if (!o->replaces && errno != ENOENT && errno != ENOTDIR)
        *fault = fault_of_path(o, errno);
    else if (!o->replaces)
        return open_file(o, path, fault);
    else if (!is_refused(o, options, fault))
        return S_ISREG(o->old.st_mode) ? open_file(o, path, fault) : open_device(o, options, fault);
    return NULL;
}

Output *output_open(Arena *a, const char *path, const OutputOptions *options, OutputFault *fault)
{
    Output *o = NEW_WITH(a, Output, .arena = a, .path = path, .stream = -1, .batch = options->batch, .tag = options->tag);
    int stream = options->place == OUTPUT_PLAIN_FILE ? -1 : stream_named(path);
    if (stream >= 0)
        return open_stream(o, fcntl(stream, F_DUPFD_CLOEXEC, STDERR_FILENO + 1), options, fault);
    o->alone = !o->batch;
    if (o->alone)
        o->batch = batch_open(a, 1, options->durable);
    return open_path(o, options, fault);
}

/* ---- writing ---- */

/* Waits until a non-blocking pipe accepts bytes again. */
static void wait_writable(int fd)
{
    poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1);
}

/* Writes all of it; 0 or an errno. */
static int write_all(int fd, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t done = write(fd, p, n);
        if (done < 0 && errno == EAGAIN)
            wait_writable(fd);
        else if (done < 0 && errno != EINTR)
            return errno;
        else if (done == 0)
            return EIO;
        if (done > 0) {
            p += done;
            n -= (size_t)done;
        }
    }
    return 0;
}

static int flush(Output *o)
{
    int error = write_all(o->temp.file, o->pending.p, o->pending.n);
    buf_clear(&o->pending);
    return error;
}

static int put_to_file(Output *o, const void *bytes, size_t n)
{
    int error = 0;
    if (o->pending.n + n > BLOCK)
        error = flush(o);
    if (!error && n >= BLOCK)
        return write_all(o->temp.file, bytes, n);
    if (!error)
        buf_put(&o->pending, (Str){bytes, n});
    return error;
}

static bool put(void *context, const void *bytes, size_t n)
{
    Output *o = context;
    if (o->error)
        return false;
    if (o->stream < 0)
        o->error = put_to_file(o, bytes, n);
    else if (!spill_append(&o->kept, bytes, n))
        o->error = errno ? errno : EIO;
    return o->error == 0;
}

OutputBytes output_bytes(Output *o)
{
    return (OutputBytes){put, o};
}

/* ---- ending ---- */

/* close() reports errors of delayed writes (NFS, quotas). A copy is closed, since the file itself is still needed. */
static int close_copy(int fd)
{
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return errno;
    return close(copy) != 0 && errno != EINTR ? errno : 0;
}

/* Completes the file; it gets its name in the batch. */
static int end_file(Output *o)
{
    int error = flush(o);
    if (!error && o->replaces)
        rights_keep(o->temp.file, o->path, &o->old);
    return error ? error : close_copy(o->temp.file);
}

/* Hands the file over; if it is alone in its batch, commits it. */
static bool finish_file(Output *o, OutputFault *fault)
{
    uint32_t tag;
    batch_add(o->batch, &o->temp, o->path, o->tag);
    if (!o->alone)
        return true;
    batch_commit(o->batch);
    return batch_placed(o->batch, 0, &tag, fault);
}

static int finish_stream(Output *o)
{
    char *block = arena_alloc(o->arena, BLOCK);
    int error = 0;
    for (uint64_t at = 0; at < o->kept.n && !error;) {
        uint64_t rest = o->kept.n - at;
        size_t n = rest < BLOCK ? (size_t)rest : BLOCK;
        if (spill_read(&o->kept, at, block, n))
            error = write_all(o->stream, block, n);
        else
            error = errno ? errno : EIO;
        at += n;
    }
    return error ? error : close_copy(o->stream);
}

static void close_file(Output *o)
{
    if (o->temp.file >= 0)
        tempfile_remove(&o->temp);
    if (o->alone)
        batch_close(o->batch);
    buf_close(&o->pending);
}

static void close_stream(Output *o)
{
    close(o->stream);
    spill_close(&o->kept);
}

void output_abandon(Output *o)
{
    if (!o)
        return;
    if (o->stream < 0)
        close_file(o);
    else
        close_stream(o);
}

bool output_finish(Output *o, OutputFault *fault)
{
    bool file = o->stream < 0;
    int error = o->error;
    if (!error)
        error = file ? end_file(o) : finish_stream(o);
    if (error)
        *fault = output_fault(o->path, error);
    bool done = !error && (!file || finish_file(o, fault));
    output_abandon(o);
    return done;
}
