#include "cli/library_place.h"

#include <stdlib.h>
#include <unistd.h>

#include "cli/folder.h"

static Str without_last_slashes(Str path)
{
    while (path.n > 1 && path.s[path.n - 1] == '/')
        path.n--;
    return path;
}

/* Where the last name of a path begins. */
static size_t last_name(Str path)
{
    size_t at = path.n;
    while (at > 0 && path.s[at - 1] != '/')
        at--;
    return at;
}

static bool is_library(Arena *a, Str folder)
{
    return access(str_cstr(a, folder_join(a, folder, STR("library.ini"))), F_OK) == 0;
}

/* The absolute path, without links; empty where there is none. */
static Str real_path(Arena *a, Str folder)
{
    char *real = realpath(str_cstr(a, folder), NULL);
    Str path = str_copy(a, str_of(real ? real : ""));
    free(real);
    return path;
}

static Str real_name(Arena *a, Str folder)
{
    Str path = real_path(a, folder);
    return str_sub(path, last_name(path), path.n);
}

static Str with_its_name(Arena *a, Str folder)
{
    Str last = str_sub(folder, last_name(folder), folder.n);
    Str around = str_is(folder, ".") ? STR("..") : folder_join(a, folder, STR(".."));
    return str_is(last, ".") || str_is(last, "..") ? folder_join(a, around, real_name(a, folder)) : folder;
}

Str library_place(Arena *a, Str *folder)
{
    if (!is_library(a, *folder))
        return *folder;
    *folder = with_its_name(a, without_last_slashes(*folder));
    return without_last_slashes(str_sub(*folder, 0, last_name(*folder)));
}

Str library_above(Arena *a, Str folder)
{
    Str path = real_path(a, folder), way = STR("..");
    while (path.n && !is_library(a, path)) {
        path = str_sub(path, 0, last_name(path) - 1);
        way = folder_join(a, way, STR(".."));
    }
    return path.n ? way : STR("");
}
