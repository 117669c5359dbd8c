#include "cli/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { FIRST_PATHS = 32 };

/* Paths, the folders among them not yet read. */
typedef struct Paths {
    Str *items;
    size_t count, size;
} Paths;

static void add_path(Arena *a, Paths *p, Str path)
{
    if (p->count == p->size) {
        p->size = p->size ? p->size * 2 : FIRST_PATHS;
        Str *items = NEW_ARRAY(a, Str, p->size);
        if (p->count)
            memcpy(items, p->items, sizeof *items * p->count);
        p->items = items;
    }
    p->items[p->count++] = path;
}

bool is_folder(Arena *a, Str path)
{
    struct stat st;
    return stat(str_cstr(a, path), &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_own_folder(Arena *a, Str path)
{
    struct stat st;
    return lstat(str_cstr(a, path), &st) == 0 && S_ISDIR(st.st_mode);
}

static int by_bytes(const void *x, const void *y)
{
    return str_compare(*(const Str *)x, *(const Str *)y);
}

/* Adds what stands in one folder: its templates, its folders. */
static bool read_folder(Arena *a, Str folder, Paths *templates, Paths *folders)
{
    DIR *d = opendir(str_cstr(a, folder));
    if (!d)
        return false;
    const char *slash = str_ends(folder, STR("/")) ? "" : "/";
    struct dirent *entry;
    while (errno = 0, (entry = readdir(d))) {
        Str path = str_format(a, "%.*s%s%s", STR_ARG(folder), slash, entry->d_name);
        if (entry->d_name[0] == '.')
            continue;
        if (is_own_folder(a, path))
            add_path(a, folders, path);
        else if (str_ends(path, STR(".rpt")))
            add_path(a, templates, path);
    }
    bool done = errno == 0;
    closedir(d);
    return done;
}

bool folder_templates(Arena *a, Str folder, PathList *out, Str *fault)
{
    Paths templates = {0}, folders = {0};
    add_path(a, &folders, folder);
    for (size_t i = 0; i < folders.count; i++)
        if (!read_folder(a, folders.items[i], &templates, &folders)) {
            *fault = folders.items[i];
            return false;
        }
    if (templates.count)
        qsort(templates.items, templates.count, sizeof *templates.items, by_bytes);
    *out = (PathList){templates.items, templates.count};
    return true;
}
