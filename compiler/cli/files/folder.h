/* Folders: the files in them. */
#ifndef RPTC_CLI_FILES_FOLDER_H
#define RPTC_CLI_FILES_FOLDER_H

#include "base/str.h"
#include "diag/diag.h"

typedef struct PathList {
    const Str *items;
    size_t count;
} PathList;

bool is_folder(Arena *a, Str path);
/* The same; reports it if it is not a folder. */
bool require_folder(Arena *a, Str path, Diags *dg);
/* All *.rpt below the folder, sorted by code point; names that begin with a dot are skipped, links to folders are not
 * followed. Pipes, devices and dangling links are included: they are rejected when they are read, with Host.found.
 * False, reported unless `dg` is NULL, if a folder cannot be read or entered; the others are still read. */
bool folder_templates(Arena *a, Str folder, PathList *out, Diags *dg);
/* The same for all files, with paths relative to the folder. */
bool folder_files(Arena *a, Str folder, PathList *out, Diags *dg);

#endif
