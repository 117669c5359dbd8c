/* Finding the file that a `@use` names. */
#ifndef RPTC_MODULES_LIBRARY_FIND_H
#define RPTC_MODULES_LIBRARY_FIND_H

#include "base/map.h"
#include "diag/job.h"
#include "template/template.h"

/* Where to look for libraries, in this order: beside the template, in the folders of `path`, among those embedded in
 * the program. */
typedef struct LibrarySearch {
    const Job *job;
    Str template_folder; /* empty: the working folder */
    const LibraryPath *path;
    const Map *known;    /* names of files that need not be read again */
} LibrarySearch;

/* Where a file was found. */
typedef struct FilePlace {
    Str name;      /* as messages show it */
    Str root;      /* the folder that its paths never leave; empty: the working folder */
    Str path;      /* of the file in `root` */
    bool embedded; /* it is part of the program */
} FilePlace;

typedef struct LibraryFile {
    FilePlace at;  /* its root is the library's folder */
    Str library;   /* the name of that folder; empty: the file is directly in a searched folder */
    Str bytes;     /* empty if the file is known */
} LibraryFile;

/* Finds and reads the file that `use` in `source` names, in the first place that has it. False, and reported at the
 * @use, if no place has it or it cannot be read. */
bool library_find(const LibrarySearch *s, const Source *source, const Block *use, LibraryFile *out);

/* The library of the standard library ("report") that defines a component or style of that name, so that its `@use`
 * may be missing; empty: none (missing_use.c). */
Str library_defining(Str name);

#endif
