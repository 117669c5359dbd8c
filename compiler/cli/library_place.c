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

static Str real_name(Arena *a, Str folder)
{
    char *real = realpath(str_cstr(a, folder), NULL);
    Str path = str_of(real ? real : "");
    Str name = str_copy(a, str_sub(path, last_name(path), path.n));
    free(real);
    return name;
}

static Str with_its_name(Arena *a, Str folder)
{
    Str last = str_sub(folder, last_name(folder), folder.n);
    Str around = str_is(folder, ".") ? STR("..") : folder_join(a, folder, STR(".."));
    return str_is(last, ".") || str_is(last, "..") ? folder_join(a, around, real_name(a, folder)) : folder;
}

Str library_place(Arena *a, Str *folder)
{
    if (access(str_cstr(a, folder_join(a, *folder, STR("library.ini"))), F_OK) != 0)
        return *folder;
    *folder = with_its_name(a, without_last_slashes(*folder));
    return without_last_slashes(str_sub(*folder, 0, last_name(*folder)));
}
