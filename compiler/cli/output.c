#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/tempfile.h"
#include "docx/spill.h"

enum { BLOCK = 64 * 1024, MOST_LINKS = 40, MOST_DIGITS = 6 };

struct Output {
    Arena *arena;
    const char *path; /* as the user gave it */
    int error;        /* of the first write that failed; 0: none */
    bool durable;

    /* A pipe, a device, an open stream: */
    int stream; /* -1: it is a file */
    Spill kept;

    /* A file: */
    const char *name; /* of the target, links followed, in temp.folder */
    bool replaces;
    struct stat old; /* of the target, where it is replaced */
    TempFile temp;
    Buf pending; /* not yet written to the temporary file */
};

/* ---- faults ---- */

/* What an errno means for the destination of a document, and its hint. */
typedef struct Reason {
    int error;
    OutputProblem problem;
    Code hint;
} Reason;

static const Reason *reason_of(int error)
{
    static const Reason reasons[] = {
        {ENOENT, OUTPUT_FOLDER_MISSING, CODE_COUNT},
        {ENOTDIR, OUTPUT_FOLDER_MISSING, CODE_COUNT},
        {EISDIR, OUTPUT_IS_FOLDER, CODE_COUNT},
        {EACCES, OUTPUT_NOT_WRITABLE, H_NO_PERMISSION},
        {EPERM, OUTPUT_NOT_WRITABLE, H_NO_PERMISSION},
        {EROFS, OUTPUT_NOT_WRITABLE, H_READ_ONLY_DISK},
        {ENAMETOOLONG, OUTPUT_NOT_WRITABLE, H_NAME_TOO_LONG},
        {ELOOP, OUTPUT_NOT_WRITABLE, H_LINKS_IN_CIRCLE},
        {ENXIO, OUTPUT_NOT_WRITABLE, H_NO_SUCH_DEVICE},
        {ENODEV, OUTPUT_NOT_WRITABLE, H_NO_SUCH_DEVICE},
        {ENOSPC, OUTPUT_FULL, CODE_COUNT},
        {EDQUOT, OUTPUT_FULL, H_QUOTA},
        {EFBIG, OUTPUT_FAILED, H_FILE_SIZE_LIMIT},
        {EIO, OUTPUT_FAILED, H_DEVICE_FAILED},
        {EBADF, OUTPUT_FAILED, H_STREAM_CLOSED},
        {EPIPE, OUTPUT_FAILED, H_READER_GONE},
        {EBUSY, OUTPUT_FAILED, H_IN_USE},
        {EEXIST, OUTPUT_FAILED, H_IN_USE},
        {EMFILE, OUTPUT_FAILED, H_TOO_MANY_OPEN_FILES},
        {ENFILE, OUTPUT_FAILED, H_TOO_MANY_OPEN_FILES},
    };
    static const Reason other = {0, OUTPUT_FAILED, CODE_COUNT};
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (reasons[i].error == error)
            return &reasons[i];
    return &other;
}

static OutputFault fault_of(const char *path, int error)
{
    return (OutputFault){reason_of(error)->problem, error, path};
}

void output_report(Diags *dg, const OutputFault *fault)
{
    static const Code codes[] = {
        [OUTPUT_FOLDER_MISSING] = E_OUTPUT_FOLDER_MISSING,
        [OUTPUT_NOT_WRITABLE] = E_OUTPUT_NOT_WRITABLE,
        [OUTPUT_IS_FOLDER] = E_OUTPUT_IS_FOLDER,
        [OUTPUT_IS_INPUT] = E_OUTPUT_IS_INPUT,
        [OUTPUT_IS_TERMINAL] = E_OUTPUT_TERMINAL,
        [OUTPUT_FULL] = E_OUTPUT_FULL,
        [OUTPUT_FAILED] = E_OUTPUT_FAILED,
    };
    Diag *d = diag(dg, codes[fault->problem], NO_SPAN, str_of(fault->path));
    Code hint = reason_of(fault->error)->hint;
    if (fault->problem == OUTPUT_IS_TERMINAL)
        diag_hint(dg, d, H_OUTPUT_TO_FILE);
    else if (hint != CODE_COUNT)
        diag_hint(dg, d, hint);
}

/* ---- what the destination is ---- */

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

/* Only a regular file can be spoilt by being read and written: a terminal may well be both. */
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

/* The stream that a path names by its number (`-`, /dev/stdout, /dev/fd/3), or -1. It is written
 * through that descriptor: opened anew it would begin at the start of a file. */
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

/* How much of a path is its folder, with the slash. */
static size_t folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

/* The path behind the link, if `path` is one, also where nothing stands there yet. */
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

/* Takes over `fd`, which may be -1 with errno. NULL and *fault where nothing may be written to it. */
static Output *open_stream(Output *o, int fd, const OutputOptions *options, OutputFault *fault)
{
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0)
        *fault = fault_of(o->path, errno);
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

/* Opens the folder in which the target stands. */
static int open_folder(const char *folder)
{
    int fd;
    while ((fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)) < 0 && errno == EINTR)
        continue;
    return fd;
}

/* A new file, or one in the place of `o->old`. What replaces a file is nobody else's until it has
 * that file's mode. */
static Output *open_file(Output *o, OutputFault *fault)
{
    const char *path = follow_links(o->arena, o->path);
    size_t n = folder_length(path);
    const char *folder = n ? str_cstr(o->arena, (Str){path, n > 1 ? n - 1 : n}) : ".";
    o->name = path + n;
    if (o->name[0] == '\0') {
        *fault = (OutputFault){OUTPUT_IS_FOLDER, 0, o->path};
        return NULL;
    }
    int fd = open_folder(folder);
    int error = fd < 0 ? errno : tempfile_create(&o->temp, fd, o->name, o->replaces ? 0600 : 0666);
    if (!error) {
        o->pending = buf_open(arena_memory(o->arena));
        return o;
    }
    if (fd >= 0)
        close(fd);
    *fault = fault_of(o->path, error);
    if (fault->problem == OUTPUT_FOLDER_MISSING)
        fault->path = folder;
    return NULL;
}

Output *output_open(Arena *a, const char *path, const OutputOptions *options, OutputFault *fault)
{
    Output *o = NEW(a, Output);
    *o = (Output){.arena = a, .path = path, .durable = options->durable, .stream = -1};
    int stream = stream_named(path);
    if (stream >= 0)
        return open_stream(o, fcntl(stream, F_DUPFD_CLOEXEC, STDERR_FILENO + 1), options, fault);

    o->replaces = stat(path, &o->old) == 0;
    if (!o->replaces && errno != ENOENT && errno != ENOTDIR)
        *fault = fault_of(path, errno);
    else if (!o->replaces)
        return open_file(o, fault);
    else if (S_ISDIR(o->old.st_mode))
        *fault = fault_of(path, EISDIR);
    else if (S_ISBLK(o->old.st_mode))
        *fault = (OutputFault){OUTPUT_NOT_WRITABLE, 0, path};
    else if (!S_ISREG(o->old.st_mode))
        return open_device(o, options, fault);
    else if (is_input(&o->old, options))
        *fault = (OutputFault){OUTPUT_IS_INPUT, 0, path};
    else if (faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0)
        *fault = fault_of(path, errno);
    else
        return open_file(o, fault);
    return NULL;
}

/* ---- writing ---- */

/* Waits until a pipe that does not block takes bytes again. */
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

/* A descriptor that is closed tells errors of writes that were put off (NFS, quotas). The copy is
 * closed, for the file itself is still wanted. */
static int close_copy(int fd)
{
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return errno;
    return close(copy) != 0 && errno != EINTR ? errno : 0;
}

/* Gives the file the owner and group of the old one; false where the group stays another. */
static bool keep_owner(int fd, const struct stat *old)
{
    struct stat st;
    if (fstat(fd, &st) == 0 && st.st_uid == old->st_uid && st.st_gid == old->st_gid)
        return true;
    return fchown(fd, old->st_uid, old->st_gid) == 0 || fchown(fd, (uid_t)-1, old->st_gid) == 0;
}

/* As far as the user's rights and the file system allow. What the old group might do, another may
 * not. */
static void keep_owner_and_mode(const Output *o)
{
    mode_t mode = o->old.st_mode & 0777;
    if (!keep_owner(o->temp.file, &o->old))
        mode &= ~(mode_t)S_IRWXG;
    fchmod(o->temp.file, mode);
}

/* Brings it to the disk; what cannot be synced (some file systems) need not be. */
static int sync_to_disk(int fd)
{
    while (fsync(fd) != 0) {
        if (errno == EINVAL || errno == ENOSYS || errno == EROFS)
            return 0;
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

/* The folder's entry, after a rename that has been done: the document is whole already. */
static void sync_folder(int folder)
{
    int fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    fsync(fd);
    close(fd);
}

static int finish_file(Output *o)
{
    int error = flush(o);
    if (!error && o->replaces)
        keep_owner_and_mode(o);
    if (!error && o->durable)
        error = sync_to_disk(o->temp.file);
    if (!error)
        error = close_copy(o->temp.file);
    if (!error)
        error = tempfile_rename(&o->temp, o->name);
    if (!error && o->durable)
        sync_folder(o->temp.folder);
    return error;
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
    close(o->temp.folder);
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
    int error = o->error;
    if (!error)
        error = o->stream < 0 ? finish_file(o) : finish_stream(o);
    if (error)
        *fault = fault_of(o->path, error);
    output_abandon(o);
    return error == 0;
}
