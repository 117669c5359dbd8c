/* Folder host: the files of another host, by paths relative to one folder. So messages name files the same way wherever
 * the program was started. */
#ifndef RPTC_CLI_FILES_FOLDER_HOST_H
#define RPTC_CLI_FILES_FOLDER_HOST_H

#include "source/host.h"

typedef struct FolderHost {
    Host host;         /* the new one; it must not outlive the struct */
    const Host *inner;
    Str folder;
    Arena *arena;      /* for paths */
} FolderHost;

/* Relative paths start in `folder`; standard input is not one of its files. */
void folder_host_open(FolderHost *f, const Host *inner, Str folder, Arena *a);

#endif
