/* Where the files of a folder find libraries, besides the usual places. */
#ifndef RPTC_CLI_LIBRARY_PLACE_H
#define RPTC_CLI_LIBRARY_PLACE_H

#include "cli/files/folder.h"
#include "engine/fill.h"

/* A folder that is checked or tested, and where libraries lie in it. */
typedef struct LibraryTree {
    Str folder;
    PathList places; /* the ways from it to the folders around them, by code point; "": itself */
} LibraryTree;

/* A folder that is a library itself, by a way to it that ends with its name (`../org` for `.`), so that each file has one
 * name, whether it is checked or used; any other folder as it is. */
Str library_named(Arena *a, Str folder);

/* What cannot be read holds no libraries: that is reported by those who want its files. */
LibraryTree library_tree(Arena *a, Str folder);

/* Where a file in `folder` finds libraries: around those in which it lies, the nearest first; in the folders of
 * `given`; in the tree (NULL: there is none), the folders above it first.
 * As ways from the working folder, or, with `from_within`, from `folder`. */
LibraryPath library_places(Arena *a, Str folder, const LibraryPath *given, const LibraryTree *tree, bool from_within);

#endif
