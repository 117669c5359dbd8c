#include "cli/files/batch.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"

typedef struct BatchFile {
    TempFile temp;
    Buf path; /* followed by a NUL; its memory is reused */
    uint32_t tag;
    int error;        /* in writing its bytes or its name */
    int folder_error; /* in syncing its folder, once the file has its name */
} BatchFile;

/* A folder that has a new entry. */
typedef struct BatchFolder {
    dev_t device;
    ino_t inode;
    int folder;
} BatchFolder;

struct Batch {
    Arena *arena;
    bool durable;
    size_t most, count, placed; /* those before `placed` are committed */
    BatchFile *files;
    size_t folder_count; /* of the folders that were made */
    BatchFolder *folders;
};

Batch *batch_open(Arena *a, size_t most, bool durable)
{
    Batch *b = NEW_WITH(a, Batch, .arena = a, .durable = durable, .most = most,
                                 .files = NEW_ARRAY(a, BatchFile, most), .folders = NEW_ARRAY(a, BatchFolder, most));
    for (size_t i = 0; i < most; i++)
        b->files[i].path = buf_open(arena_memory(a));
    return b;
}

void batch_close(Batch *b)
{
    if (!b)
        return;
    for (size_t i = b->placed; i < b->count; i++)
        tempfile_remove(&b->files[i].temp);
    for (size_t i = 0; i < b->folder_count; i++)
        close(b->folders[i].folder);
    for (size_t i = 0; i < b->most; i++)
        buf_close(&b->files[i].path);
}

bool batch_is_full(const Batch *b)
{
    return b->count == b->most;
}

size_t batch_count(const Batch *b)
{
    return b->count;
}

bool batch_is_committed(const Batch *b)
{
    return b->count > 0 && b->placed == b->count;
}

void batch_add(Batch *b, TempFile *t, const char *path, uint32_t tag)
{
    BatchFile *file = &b->files[b->count];
    buf_clear(&file->path);
    buf_put(&file->path, str_of(path));
    buf_put_byte(&file->path, '\0');
    file->tag = tag;
    file->error = file->folder_error = 0;
    tempfile_move(t, &file->temp);
    b->count++;
}

/* ---- to the disk ---- */

/* A file system that does not support syncing is not an error. (EROFS: it was made read-only after an error.) */
static bool is_harmless(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

static int sync_file(int file)
{
    while (fsync(file) != 0)
        if (errno != EINTR)
            return is_harmless(errno) ? 0 : errno;
    return 0;
}

/* If the folder cannot be opened, because it is writable but not readable, its whole file system is synced. */
static int sync_folder(int folder, int file)
{
    int open_one = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (open_one < 0)
        return syncfs(file) != 0 && !is_harmless(errno) ? errno : 0;
    int error = sync_file(open_one);
    close(open_one);
    return error;
}

/* The disk writes them in parallel if all are started before the first is waited for. */
static void sync_files(Batch *b)
{
    for (size_t i = b->placed; i < b->count; i++)
        sync_file_range(b->files[i].temp.file, 0, 0, SYNC_FILE_RANGE_WRITE);
    for (size_t i = b->placed; i < b->count; i++)
        b->files[i].error = sync_file(b->files[i].temp.file);
}

/* ---- folders ---- */

static bool identify(int folder, BatchFolder *out)
{
    struct stat st;
    if (fstat(folder, &st) != 0)
        return false;
    *out = (BatchFolder){st.st_dev, st.st_ino, folder};
    return true;
}

static bool is_same(const BatchFolder *x, const BatchFolder *y)
{
    return x->device == y->device && x->inode == y->inode;
}

static bool is_noted(const Batch *b, const BatchFolder *folder)
{
    for (size_t i = 0; i < b->folder_count; i++)
        if (is_same(&b->folders[i], folder))
            return true;
    return false;
}

void batch_note_folder(Batch *b, const char *path)
{
    char name[PATH_MAX];
    size_t n = strlen(path);
    BatchFolder it;
    while (n > 0 && path[n - 1] != '/')
        n--;
    if (!b->durable || n >= sizeof name)
        return;
    memcpy(name, n ? path : ".", n ? n : 1);
    name[n ? n : 1] = '\0';
    int folder = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || !identify(folder, &it) || is_noted(b, &it)) {
        if (folder >= 0)
            close(folder);
    } else if (b->folder_count < b->most) {
        b->folders[b->folder_count++] = it;
    } else {
        sync_file(folder);
        close(folder);
    }
}

/* Is an earlier file of the batch in the same folder? */
static bool is_later(const Batch *b, size_t at)
{
    BatchFolder own, other;
    if (!identify(b->files[at].temp.folder, &own))
        return false;
    for (size_t i = b->placed; i < at; i++)
        if (!b->files[i].error && identify(b->files[i].temp.folder, &other) && is_same(&own, &other))
            return true;
    return false;
}

/* New folders are synced last: the entries in them are on the disk by then. */
static void sync_folders(Batch *b)
{
    for (size_t i = b->placed; i < b->count; i++) {
        BatchFile *file = &b->files[i];
        if (!file->error && !is_later(b, i))
            file->folder_error = sync_folder(file->temp.folder, file->temp.file);
    }
    for (size_t i = 0; i < b->folder_count; i++) {
        int error = sync_file(b->folders[i].folder);
        if (error && b->placed < b->count && !b->files[b->placed].folder_error)
            b->files[b->placed].folder_error = error;
        close(b->folders[i].folder);
    }
    b->folder_count = 0;
}

/* ---- the commit ---- */

static void give_names(Batch *b)
{
    for (size_t i = b->placed; i < b->count; i++) {
        BatchFile *file = &b->files[i];
        if (!file->error)
            file->error = tempfile_rename(&file->temp);
    }
}

/* Releases the files, and removes those that could not be placed. */
static void let_go(Batch *b)
{
    for (; b->placed < b->count; b->placed++) {
        BatchFile *file = &b->files[b->placed];
        if (file->error)
            tempfile_remove(&file->temp);
        else
            tempfile_close(&file->temp);
    }
}

void batch_commit(Batch *b)
{
    if (b->durable)
        sync_files(b);
    give_names(b);
    if (b->durable)
        sync_folders(b);
    let_go(b);
}

bool batch_placed(Batch *b, size_t i, uint32_t *tag, OutputFault *fault)
{
    const BatchFile *file = &b->files[i];
    *tag = file->tag;
    if (!file->error && !file->folder_error)
        return true;
    const char *path = str_cstr(b->arena, str_of(file->path.p));
    if (file->error == ENOENT || file->error == ENOTDIR) /* it was removed in the meantime */
        *fault = output_folder_fault(b->arena, path, file->error);
    else if (file->error)
        *fault = output_fault(path, file->error);
    else
        *fault = (OutputFault){OUTPUT_FOLDER_NOT_SYNCED, file->folder_error, output_folder(b->arena, path)};
    return false;
}

void batch_clear(Batch *b)
{
    b->count = b->placed = 0;
}
