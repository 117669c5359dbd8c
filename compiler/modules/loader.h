/* Loader: the common part of reading libraries (library.c) and included files (include_load.c). */
#ifndef RPTC_MODULES_LOADER_H
#define RPTC_MODULES_LOADER_H

#include "modules/library.h"
#include "modules/library_folder.h"

/* A file being read, and the one that names it: the chain to report if the file is named again. */
typedef struct Reading Reading;
struct Reading {
    Module *module;
    const Block *use; /* in `outer`: @use, @include, @extends */
    Reading *outer;
    uint64_t depth;   /* of nested blocks, over all files in the chain */
    uint64_t uses;    /* libraries that use one another, in the chain */
};

typedef struct Loader {
    const Job *job;
    LibrarySearch search;
    LibraryFolders folders;
    Map *by_name, *by_file; /* of Module: a file is read once, whatever names are used for it */
    FileList files;
    size_t size;
    Module *prelude;
    uint64_t read; /* files so far */
} Loader;

/* Was the file read before? Then *out is its module, or NULL if it is still being read: a cycle, reported at `use`. */
bool loader_knows(Loader *l, const Reading *from, const Block *use, Str name, Module **out);
/* Parses a file and reads all files that it names; NULL after a fault, which was reported. */
Module *loader_add(Loader *l, Reading *from, const Block *use, const FilePlace *at, Str bytes);
/* Would the blocks of all files in the chain be nested too deep for the recursive functions that walk them? Reported
 * at `use`. */
bool loader_too_deep(Loader *l, const Reading *from, const Block *use, uint64_t height);
/* Makes the names of `used`, and of the files it uses, visible in `m`. */
void loader_link(Arena *a, Module *m, Module *used);

/* Reads the files that the file of `r` extends and includes (include_load.c). */
void includes_load(Loader *l, Reading *r);

#endif
