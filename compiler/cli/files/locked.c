#include "cli/files/locked.h"

#include "base/path.h"
#include "cli/files/folder.h"
#include "cli/files/lock_file.h"
#include "diag/source_check.h"

/* A path without redundant parts at its ends: `./org/` is `org`, `.` is empty. */
static Str plain(Str path)
{
    while (path.n > 1 && str_ends(path, STR("/")))
        path.n--;
    while (str_starts(path, STR("./")))
        path = str_sub(path, 2, path.n);
    return str_is(path, ".") ? STR("") : path;
}

void locked_add(Arena *a, LockedFolders *folders, LockedFolder f)
{
    f.path = plain(f.path);
    for (size_t i = 0; i < folders->count; i++)
        if (str_eq(folders->items[i].path, f.path)) {
            folders->items[i].is_library |= f.is_library;
            return;
        }
    *APPEND(a, folders->items, folders->count, folders->size) = f;
}

/* The content of a lock file. */
typedef struct Lock {
    Str folder, path;
    const Source *source;
    const Map *entries;
} Lock;

/* Reads the lock of a folder; false if there is none to compare with. */
static bool read_lock(Session *s, const LockedFolder *f, Lock *out)
{
    Str bytes, folder = f->path.n ? f->path : STR(".");
    *out = (Lock){.folder = f->path, .path = STR(LOCK_FILE)};
    if (f->path.n)
        out->path = path_join(s->arena, f->path, out->path);
    uint64_t limit = s->host.limits[LIMIT_source];
    HostFault fault = s->host.read_beneath(&s->host, (PathBeneath){folder, STR(LOCK_FILE)}, limit, s->arena, &bytes);
    if (fault == HOST_MISSING && f->is_library)
        diag_hint(s->dg, diag(s->dg, E_LOCK_MISSING, NO_SPAN, folder), H_LOCK_WRITE, folder);
    else if (fault != HOST_OK && fault != HOST_MISSING)
        session_file_fault(s, fault, out->path, LIMIT_source);
    Job j = session_job(s);
    out->source = fault == HOST_OK ? source_load_template(&j, out->path, bytes) : NULL;
    out->entries = out->source ? lock_file_read(s->arena, out->source, folder, s->dg) : NULL;
    return out->entries;
}

/* The path of a file relative to the lock's folder; empty if it is elsewhere. */
static Str name_below(const Lock *lock, Str path)
{
    Str folder = lock->folder, file = plain(path);
    if (!folder.n)
        return str_starts(file, STR("/")) ? STR("") : file;
    size_t n = folder.n + !str_ends(folder, STR("/"));
    bool below = file.n > n && str_starts(file, folder) && file.s[n - 1] == '/';
    return below ? str_sub(file, n, file.n) : STR("");
}

static void check_file(Session *s, const Lock *lock, const ReadFile *file)
{
    Str name = name_below(lock, file->path);
    if (!name.n || str_is(name, LOCK_FILE))
        return;
    Str folder = lock->folder.n ? lock->folder : STR(".");
    const LockEntry *entry = map_get(lock->entries, name);
    if (!entry)
        diag_hint(s->dg, diag(s->dg, E_LOCK_UNLISTED, (Span){.file = lock->source->file}, file->path), H_LOCK_ADD,
                  folder);
    else if (!str_eq(entry->hash, file->sha256))
        diag_hint(s->dg, diag(s->dg, E_LOCK_MISMATCH, entry->at, file->path, file->sha256, entry->hash),
                  H_LOCK_ANEW, folder);
}

void locked_check(Session *s, const LockedFolders *folders)
{
    Lock lock;
    for (size_t i = 0; i < folders->count; i++) {
        if (!read_lock(s, &folders->items[i], &lock))
            continue;
        for (size_t k = 0; k < s->read_count; k++)
            check_file(s, &lock, &s->reads[k]);
    }
}
