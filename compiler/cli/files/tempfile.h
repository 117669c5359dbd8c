/* Temporary files: outputs before they are complete. They are next to their target under a recognizable name
 * (`.report.docx.rptc-1`), are renamed over it in the end, and do not outlive the process: they are removed however it
 * ends, except by SIGKILL and the like. Files left behind by such an end are removed by the next run for the same
 * target; a lock on the file shows whether its process is alive.
 *
 * The functions that can fail return 0 or an errno. */
#ifndef RPTC_CLI_FILES_TEMPFILE_H
#define RPTC_CLI_FILES_TEMPFILE_H

#include <limits.h>
#include <sys/types.h>

typedef struct TempFile {
    int folder;                /* the folder of the file and its target; open until the end */
    int file;                  /* open for writing; -1: there is none */
    char name[NAME_MAX + 1];   /* in that folder */
    char target[NAME_MAX + 1]; /* the same */
} TempFile;

/* Makes a new empty file next to `target`, a name in `folder` that need not exist. `mode` is as for open(); the umask
 * applies. EEXIST: too many runs write the same target at this time. After success `t` must not move until
 * tempfile_rename succeeds or tempfile_remove is called, and it owns `folder`; after an error the caller still owns
 * it. */
int tempfile_create(TempFile *t, int folder, const char *target, mode_t mode);
/* Moves the struct to another address; `from` is invalid afterwards. */
void tempfile_move(TempFile *from, TempFile *to);
/* Renames the file over its target, atomically; tempfile_close must still be called. After an error the file is
 * unchanged. */
int tempfile_rename(TempFile *t);
/* Removes the file and closes it. */
void tempfile_remove(TempFile *t);
/* Closes the file, and its folder. */
void tempfile_close(TempFile *t);

/* Removes all existing files, for a run that is aborted when memory runs out. To be called before the memory of the
 * structs is freed. */
void tempfile_remove_all(void);
/* From now on a signal that ends the process (SIGINT, SIGTERM, SIGHUP, SIGPIPE …) first removes the files; the process
 * then still dies by that signal. Ignored signals stay ignored. SIGXFSZ is ignored from now on: exceeding the system's
 * file size limit is a write error (EFBIG). */
void tempfile_watch_signals(void);
/* The action of such a handler: removes the files, and lets the process die by the signal. */
void tempfile_die(int signal_number);

#endif
