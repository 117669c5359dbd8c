/* Loader: what reading libraries (library.c) and included files (include_load.c) have in common. */
#ifndef RPTC_MODULES_LOADER_H
#define RPTC_MODULES_LOADER_H

#include "modules/library.h"
#include "modules/library_folder.h"

/* A file that is being read, within the one that brings it in: the way round, should it come again. */
typedef struct Reading Reading;
struct Reading {
    Module *module;
    const Block *use; /* in `outer`: @use, @include, @extends */
    Reading *outer;
    uint64_t depth;   /* of blocks inside one another, over all files on the way */
    uint64_t uses;    /* libraries that use one another, on the way */
};

typedef struct Loader {
    const Job *job;
    LibrarySearch search;
    LibraryFolders folders;
    Map *by_name, *by_file; /* of Module: a file is read once, by whatever names it is used */
    FileList files;
    size_t size;
    Module *prelude;
    uint64_t read; /* files so far */
} Loader;

/* Was the file read before? Then *out is its module, or NULL where it is still being read: a cycle, reported at `use`. */
bool loader_knows(Loader *l, const Reading *from, const Block *use, Str name, Module **out);
/* Parses a file and reads all that it brings in; NULL after a fault, which was reported. */
Module *loader_add(Loader *l, Reading *from, const Block *use, const FilePlace *at, Str bytes);
/* Would the blocks of all files on the way stand too deep inside one another? They are walked by functions that
 * call themselves. Reported at `use`. */
bool loader_too_deep(Loader *l, const Reading *from, const Block *use, uint64_t height);
/* `m` sees what `used` defines, and those that it uses itself. */
void loader_link(Arena *a, Module *m, Module *used);

/* Reads what the file of `r` extends and includes (include_load.c). */
void includes_load(Loader *l, Reading *r);

#endif
