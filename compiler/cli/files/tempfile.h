/* Temporary files: what an output is before it is whole. They stand beside their target under a
 * name that tells what they are (`.report.docx.rptc-1`), are renamed over it in the end, and do
 * not outlive the process: whatever ends it removes them, but for SIGKILL and the like. What such
 * an end leaves is removed by the next run for the same target; a lock on the file tells the
 * living from the dead.
 *
 * The functions that can fail give 0 or an errno. */
#ifndef RPTC_CLI_FILES_TEMPFILE_H
#define RPTC_CLI_FILES_TEMPFILE_H

#include <limits.h>
#include <sys/types.h>

typedef struct TempFile {
    int folder;                /* where it and its target stand; open until the end */
    int file;                  /* open for writing; -1: there is none */
    char name[NAME_MAX + 1];   /* in that folder */
    char target[NAME_MAX + 1]; /* the same */
} TempFile;

/* Makes a new empty file beside `target`, a name in `folder` that need not exist. `mode` is what
 * open() takes; the umask applies. EEXIST: too many runs write the same target at this time. After
 * success `t` must stay where it is until tempfile_rename succeeds or tempfile_remove is called, and
 * `folder` belongs to it; after an error it is still the caller's. */
int tempfile_create(TempFile *t, int folder, const char *target, mode_t mode);
/* Goes on with the file at another address; `from` is no file then. */
void tempfile_move(TempFile *from, TempFile *to);
/* Puts the file in the place of its target at one stroke; tempfile_close is still to be called. After
 * an error it is where it was. */
int tempfile_rename(TempFile *t);
/* Removes the file and closes it. */
void tempfile_remove(TempFile *t);
/* Closes the file, and its folder. */
void tempfile_close(TempFile *t);

/* Removes all that are there now; for a run that is left in the middle, when memory is out. To be
 * called before the memory in which they stand is freed. */
void tempfile_remove_all(void);
/* From now on a signal that ends the process (SIGINT, SIGTERM, SIGHUP, SIGPIPE …) removes them
 * before, and the process dies by that signal all the same. Signals that are ignored stay ignored.
 * SIGXFSZ is ignored from now on: a file beyond the limit of the system is an error of the write
 * (EFBIG). */
void tempfile_watch_signals(void);
/* What such a handler does: removes them, and has the process die by the signal. */
void tempfile_die(int signal_number);

#endif
