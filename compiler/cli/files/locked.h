/* `rptc check --locked`: compares the files read from libraries with their locks. */
#ifndef RPTC_CLI_FILES_LOCKED_H
#define RPTC_CLI_FILES_LOCKED_H

#include "cli/session.h"

typedef struct LockedFolder {
    Str path;        /* empty: the working folder */
    bool is_library; /* it must have a lock; any other folder may have one */
} LockedFolder;

typedef struct LockedFolders {
    LockedFolder *items;
    size_t count, size;
} LockedFolders;

/* Adds a folder, once. */
void locked_add(Arena *a, LockedFolders *folders, LockedFolder f);

/* Reports every file read below one of the folders that differs from its lock, and every library without a lock. */
void locked_check(Session *s, const LockedFolders *folders);

#endif
