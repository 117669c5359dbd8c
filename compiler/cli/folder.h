/* Folders: the files in them. */
#ifndef RPTC_CLI_FOLDER_H
#define RPTC_CLI_FOLDER_H

#include "base/str.h"
#include "diag/diag.h"

typedef struct PathList {
    const Str *items;
    size_t count;
} PathList;

bool is_folder(Arena *a, Str path);
/* The same; where it is none, that is reported. */
bool require_folder(Arena *a, Str path, Diags *dg);
Str folder_join(Arena *a, Str folder, Str name); /* "folder/name" */
/* All *.rpt below the folder, by code point; names that begin with a dot are passed over, links to
 * folders are not followed. False where a folder cannot be read: *fault is its path. */
bool folder_templates(Arena *a, Str folder, PathList *out, Str *fault);
/* The same for all regular files, links to them among them, by their paths from the folder. */
bool folder_files(Arena *a, Str folder, PathList *out, Str *fault);

#endif
