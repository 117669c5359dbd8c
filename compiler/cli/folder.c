#include "cli/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

/* Paths, the folders among them not yet read. */
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

Str folder_join(Arena *a, Str folder, Str name)
{
    return str_format(a, "%.*s%s%.*s", STR_ARG(folder), str_ends(folder, STR("/")) ? "" : "/", STR_ARG(name));
}

static bool is_own_folder(Arena *a, Str path)
{
    struct stat st;
    return lstat(str_cstr(a, path), &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_regular(Arena *a, Str path)
{
    struct stat st;
    return stat(str_cstr(a, path), &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_template(Arena *a, Str path)
{
    (void)a;
    return str_ends(path, STR(".rpt"));
}

static int by_bytes(const void *x, const void *y)
{
    return str_compare(*(const Str *)x, *(const Str *)y);
}

/* Adds what stands in one folder: the files that are wanted, its folders. */
static bool read_folder(Arena *a, Str folder, bool (*wanted)(Arena *, Str), Paths *files, Paths *folders)
{
    DIR *d = opendir(str_cstr(a, folder));
    if (!d)
        return false;
    struct dirent *entry;
    while (errno = 0, (entry = readdir(d))) {
        Str path = folder_join(a, folder, str_of(entry->d_name));
        if (entry->d_name[0] == '.')
            continue;
        if (is_own_folder(a, path))
            add_path(a, folders, path);
        else if (wanted(a, path))
            add_path(a, files, path);
    }
    bool done = errno == 0;
    closedir(d);
    return done;
}

/* All files below the folder that are wanted, in order. */
static bool read_all(Arena *a, Str folder, bool (*wanted)(Arena *, Str), Paths *files, Str *fault)
{
    Paths folders = {0};
    add_path(a, &folders, folder);
    for (size_t i = 0; i < folders.count; i++)
        if (!read_folder(a, folders.items[i], wanted, files, &folders)) {
            *fault = folders.items[i];
            return false;
        }
    if (files->count)
        qsort(files->items, files->count, sizeof *files->items, by_bytes);
    return true;
}

bool folder_templates(Arena *a, Str folder, PathList *out, Str *fault)
{
    Paths files = {0};
    bool done = read_all(a, folder, is_template, &files, fault);
    *out = (PathList){files.items, files.count};
    return done;
}

bool folder_files(Arena *a, Str folder, PathList *out, Str *fault)
{
    Paths files = {0};
    size_t prefix = folder_join(a, folder, STR("")).n;
    bool done = read_all(a, folder, is_regular, &files, fault);
    for (size_t i = 0; i < files.count; i++)
        files.items[i] = str_sub(files.items[i], prefix, files.items[i].n);
    *out = (PathList){files.items, files.count};
    return done;
}
