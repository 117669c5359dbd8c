#include "cli/library_place.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/path.h"
#include "cli/files/folder.h"

/* ---- paths ---- */

static Str without_last_slashes(Str path)
{
    while (path.n > 1 && path.s[path.n - 1] == '/')
        path.n--;
    return path;
}

static bool is_library(Arena *a, Str folder)
{
    return access(str_cstr(a, path_join(a, folder, STR("library.ini"))), F_OK) == 0;
}

/* The absolute path, with links resolved; empty if there is none. */
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
    return path_last(path);
}

static Str with_its_name(Arena *a, Str folder)
{
    Str last = path_last(folder);
    Str around = str_is(folder, ".") ? STR("..") : path_join(a, folder, STR(".."));
    return str_is(last, ".") || str_is(last, "..") ? path_join(a, around, real_name(a, folder)) : folder;
}

/* ---- the libraries around a folder ---- */

/* `folder/..`, simplified to the parent unless the last name is `..` or a link. */
static Str folder_above(Arena *a, Str folder)
{
    folder = without_last_slashes(folder);
    Str last = path_last(folder), up = path_join(a, folder, STR(".."));
    Str cut = without_last_slashes(path_prefix(folder));
    cut = cut.n ? cut : STR(".");
    if (str_is(folder, "."))
        return STR("..");
    bool dots = str_is(last, ".") || str_is(last, "..");
    return !dots && str_eq(real_path(a, cut), real_path(a, up)) ? cut : up;
}

/* ---- places ---- */

typedef struct FolderList {
    Arena *arena;
    Str *folders;
    size_t count, size;
} FolderList;

/* A place is added only once. */
static void add_place(FolderList *p, Str folder)
{
    for (size_t i = 0; i < p->count; i++)
        if (str_eq(p->folders[i], folder))
            return;
    *APPEND(p->arena, p->folders, p->count, p->size) = folder;
}

/* Adds the folders up to the root; a folder is identified by its path with links resolved. */
static void add_above(FolderList *p, Str folder, bool from_within)
{
    Str real = real_path(p->arena, folder), way = folder, within = STR(".");
    while (real.n > 1) {
        Str above = folder_above(p->arena, way);
        within = folder_above(p->arena, within);
        if (is_library(p->arena, real))
            add_place(p, from_within ? within : str_is(above, ".") ? STR("") : above);
        real = path_folder(real);
        way = above;
    }
}

/* The path from the tree to a folder in it; false if it is not in the tree. */
static bool way_in_tree(const LibraryTree *tree, Str folder, Str *way)
{
    Str top = without_last_slashes(tree->folder), rest = str_sub(folder, top.n < folder.n ? top.n : folder.n, folder.n);
    if (!str_starts(folder, top) || (rest.n && rest.s[0] != '/' && !str_is(top, "/")))
        return false;
    while (rest.n && rest.s[0] == '/')
        rest = str_sub(rest, 1, rest.n);
    *way = without_last_slashes(rest);
    return true;
}

static Str way_up(Arena *a, Str way)
{
    Str up = STR("..");
    for (size_t i = 0; i < way.n; i++)
        if (way.s[i] == '/')
            up = path_join(a, up, STR(".."));
    return way.n ? up : STR(".");
}

static bool lies_in(Str way, Str place)
{
    return !place.n || (str_starts(way, place) && (way.n == place.n || way.s[place.n] == '/'));
}

static void add_tree(FolderList *p, const LibraryTree *tree, Str folder, bool from_within)
{
    Str way;
    if (!way_in_tree(tree, folder, &way))
        return;
    Str from = from_within ? way_up(p->arena, way) : tree->folder;
    const PathList *all = &tree->places;
    for (int turn = 0; turn < 2; turn++)
        for (size_t i = 0; i < all->count; i++) {
            Str place = all->items[turn ? i : all->count - 1 - i];
            bool own = str_eq(place, way); /* searched first anyway */
            if (!own && lies_in(way, place) != turn)
                add_place(p, place.n ? path_join(p->arena, from, place) : from);
        }
}

LibraryPath library_places(Arena *a, Str folder, const LibraryPath *given, const LibraryTree *tree, bool from_within)
{
    FolderList p = {.arena = a};
    add_above(&p, folder, from_within);
    for (size_t i = 0; i < given->count; i++)
        add_place(&p, given->folders[i]);
    if (tree)
        add_tree(&p, tree, folder, from_within);
    return (LibraryPath){p.count, p.folders};
}

/* The range of the folder of a library.ini in its path. */
static Str around_library(Str ini)
{
    return without_last_slashes(path_prefix(path_folder(ini)));
}

Str library_named(Arena *a, Str folder)
{
    return is_library(a, folder) ? with_its_name(a, without_last_slashes(folder)) : folder;
}

LibraryTree library_tree(Arena *a, Str folder)
{
    PathList files;
    FolderList p = {.arena = a};
    add_place(&p, STR(""));
    folder_files(a, folder, &files, NULL);
    for (size_t i = 0; i < files.count; i++)
        if (str_ends(files.items[i], STR("/library.ini")))
            add_place(&p, around_library(files.items[i]));
    return (LibraryTree){folder, {p.folders, p.count}};
}
