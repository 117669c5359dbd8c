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
/* The same; where it is none, that is reported. */
bool require_folder(Arena *a, Str path, Diags *dg);
/* All *.rpt below the folder, by code point; names that begin with a dot are passed over, links to
 * folders are not followed. Pipes, devices and links to nothing are among them: what reads them, with
 * Host.found, refuses them. False, reported unless `dg` is NULL, where a folder cannot be read or
 * entered; the others are read all the same. */
bool folder_templates(Arena *a, Str folder, PathList *out, Diags *dg);
/* The same for all files, by their paths from the folder. */
bool folder_files(Arena *a, Str folder, PathList *out, Diags *dg);

#endif
