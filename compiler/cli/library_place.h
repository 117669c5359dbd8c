/* Where the files of a folder find libraries, in addition to the usual places. */
#ifndef RPTC_CLI_LIBRARY_PLACE_H
#define RPTC_CLI_LIBRARY_PLACE_H

#include "cli/files/folder.h"
#include "engine/fill.h"

/* A folder that is checked or tested, and the places of libraries in it. */
typedef struct LibraryTree {
    Str folder;
    PathList places; /* the relative paths of the folders that contain them, by code point; "": itself */
} LibraryTree;

/* For a folder that is itself a library, a path that ends with its name (`../org` for `.`), so that each file has the
 * same name whether it is checked or used; any other folder unchanged. */
Str library_named(Arena *a, Str folder);

/* A folder that cannot be read has no libraries: that is reported when its files are read. */
LibraryTree library_tree(Arena *a, Str folder);

/* Where a file in `folder` finds libraries: next to the libraries that contain it, the nearest first; in the folders of
 * `given`; in the tree (NULL: none), the folders above the file first. The paths are relative to the working folder,
 * or, with `from_within`, to `folder`. */
LibraryPath library_places(Arena *a, Str folder, const LibraryPath *given, const LibraryTree *tree, bool from_within);

#endif
