#include "cli/files/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/path.h"

/* Paths; the folders among them still have to be read. */
typedef struct Paths {
    Str *items;
    size_t count, size;
} Paths;

static void add_path(Arena *a, Paths *p, Str path)
{
    *APPEND(a, p->items, p->count, p->size) = path;
}

bool is_folder(Arena *a, Str path)
{
    struct stat st;
    return stat(str_cstr(a, path), &st) == 0 && S_ISDIR(st.st_mode);
}

bool require_folder(Arena *a, Str path, Diags *dg)
{
    struct stat st;
    int missing = stat(str_cstr(a, path), &st);
    if (missing == 0 && S_ISDIR(st.st_mode))
        return true;
    Diag *d = diag(dg, E_NO_FOLDER, NO_SPAN, path);
    if (missing == 0)
        diag_hint(dg, d, H_FOLDER_OF_FILE);
    return false;
}

/* The kind of an entry of a folder. */
typedef enum EntryKind { ENTRY_FOLDER, ENTRY_FILE, ENTRY_OTHER, ENTRY_UNKNOWN } EntryKind;

/* A link to a folder is ENTRY_OTHER, a dangling one a file that cannot be read. On error ENTRY_UNKNOWN, with errno. */
static EntryKind kind_of(int folder, const char *name)
{
    struct stat own, led;
    if (fstatat(folder, name, &own, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? ENTRY_OTHER : ENTRY_UNKNOWN; /* it was removed in the meantime */
    if (S_ISDIR(own.st_mode))
        return ENTRY_FOLDER;
    bool leads = fstatat(folder, name, &led, 0) == 0;
    return leads && S_ISDIR(led.st_mode) ? ENTRY_OTHER : ENTRY_FILE;
}

static bool is_template(Str path)
{
    return str_ends(path, STR(".rpt"));
}

static bool is_any(Str path)
{
    (void)path;
    return true;
}

static int by_bytes(const void *x, const void *y)
{
    return str_compare(*(const Str *)x, *(const Str *)y);
}

/* A search through folders. */
typedef struct FolderSearch {
    Arena *arena;
    Diags *dg;
    bool (*wanted)(Str path);
    Paths files, folders;
} FolderSearch;

static bool report(const FolderSearch *s, Str folder, int error)
{
    if (s->dg)
        diag(s->dg, error == EACCES || error == EPERM ? E_FILE_DENIED : E_FILE_IO, NO_SPAN, folder);
    return false;
}

/* Adds the entries of an open folder; 0 or an errno. */
static int read_entries(FolderSearch *s, Str folder, DIR *d)
{
    struct dirent *entry;
    while (errno = 0, (entry = readdir(d))) {
        if (entry->d_name[0] == '.')
            continue;
        Str path = path_join(s->arena, folder, str_of(entry->d_name));
        EntryKind kind = kind_of(dirfd(d), entry->d_name);
        if (kind == ENTRY_UNKNOWN)
            return errno;
        if (kind == ENTRY_FOLDER)
            add_path(s->arena, &s->folders, path);
        else if (kind == ENTRY_FILE && s->wanted(path))
            add_path(s->arena, &s->files, path);
    }
    return errno;
}

/* False, reported, if the folder cannot be read or entered. */
static bool read_folder(FolderSearch *s, Str folder)
{
    DIR *d = opendir(str_cstr(s->arena, folder));
    if (!d)
        return report(s, folder, errno);
    int error = read_entries(s, folder, d);
    closedir(d);
    return error ? report(s, folder, error) : true;
}

/* All matching files below the folder, in order. */
static bool read_all(FolderSearch *s, Str folder)
{
    bool done = true;
    add_path(s->arena, &s->folders, folder);
    for (size_t i = 0; i < s->folders.count; i++)
        done &= read_folder(s, s->folders.items[i]);
    if (s->files.count)
        qsort(s->files.items, s->files.count, sizeof *s->files.items, by_bytes);
    return done;
}

bool folder_templates(Arena *a, Str folder, PathList *out, Diags *dg)
{
    FolderSearch s = {.arena = a, .dg = dg, .wanted = is_template};
    bool done = read_all(&s, folder);
    *out = (PathList){s.files.items, s.files.count};
    return done;
}

bool folder_files(Arena *a, Str folder, PathList *out, Diags *dg)
{
    FolderSearch s = {.arena = a, .dg = dg, .wanted = is_any};
    size_t prefix = path_join(a, folder, STR("")).n;
    bool done = read_all(&s, folder);
    for (size_t i = 0; i < s.files.count; i++)
        s.files.items[i] = str_sub(s.files.items[i], prefix, s.files.items[i].n);
    *out = (PathList){s.files.items, s.files.count};
    return done;
}
