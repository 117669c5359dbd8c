/* The folders of libraries: the library.ini of each, and the versions of it that files require. */
#ifndef RPTC_MODULES_LIBRARY_FOLDER_H
#define RPTC_MODULES_LIBRARY_FOLDER_H

#include "modules/library_find.h"
#include "modules/library_ini.h"
#include "modules/module.h"

/* A `@use … version …`. */
typedef struct LibraryWant LibraryWant;
struct LibraryWant {
    Module *user;
    const Block *use;
    LibraryWant *next;
};

typedef struct LibraryFolder LibraryFolder;
struct LibraryFolder {
    Str path;       /* as messages show it; empty: the working folder */
    Str name;       /* the library's; empty: the files in it belong to no library */
    bool embedded;
    bool too_new;   /* it needs a later rptc, which was reported: its files are not read */
    LibraryIni ini; /* empty if there is no library.ini */
    Str ini_path;
    LibraryWant *first, *last;
    LibraryFolder *next;
};

typedef struct LibraryFolders {
    const Job *job;
    Map *by_path; /* of LibraryFolder */
    LibraryFolder *first, *last; /* in the order of their first use */
} LibraryFolders;

/* The folder in which `file` was found; its library.ini is read the first time. `use` names the file. */
LibraryFolder *library_folder(LibraryFolders *all, const LibraryFile *file, const Block *use);
/* Notes the version that a @use in `user` requires, if it names one. */
void library_want(LibraryFolders *all, LibraryFolder *f, Module *user, const Block *use);
/* Reports every @use whose version the library found does not have, and marks its file as incomplete. */
void library_versions_check(const LibraryFolders *all);

#endif
