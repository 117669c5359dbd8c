/* Libraries: finding and reading the files that `@use` names. */
#ifndef RPTC_MODULES_LIBRARY_H
#define RPTC_MODULES_LIBRARY_H

#include "diag/job.h"
#include "modules/module.h"

/* All files of a template, each once, in the order in which one overrides the other: the prelude, then every library
 * after those it uses, the template last. */
typedef struct FileList {
    Module **items;
    size_t count;
    LibraryPath folders; /* of the libraries, without the embedded ones */
} FileList;

/* Reads all files that `template` uses, collects the names of every file, and links each file to those it uses. A
 * file that cannot be read is reported at the @use. */
FileList libraries_load(const Job *j, const LibraryPath *path, Tree *template);

#endif
