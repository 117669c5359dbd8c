/* Session: what one run of the program stands on, and the way out when memory ends. */
#ifndef RPTC_CLI_SESSION_H
#define RPTC_CLI_SESSION_H

#include "base/guard.h"
#include "cli/options.h"
#include "cli/files/output.h"

/* A file that was read, other than standard input. */
typedef struct ReadFile {
    Str path;
    Str sha256; /* in hexadecimal digits; empty unless `--locked` asks for it */
} ReadFile;

struct Session {
    Guard guard;
    Arena *arena;     /* lives to the end */
    Sources *sources;
    Diags *dg;
    Host host;        /* the disk; notes what is read */
    Options options;

    FileId *inputs;   /* files that were read */
    size_t input_count, input_size;
    ReadFile *reads;  /* the same with their names, as often as they were read */
    size_t read_count, read_size;
    Map *streams;     /* what standard input and pipes gave, Str by their paths */

    Buf shown;        /* messages as they will be shown */
    Rendered told;       /* of those that were shown before the end */
    int shown_errors; /* that were among them; -1: nothing is prepared */

    Batch *waiting; /* documents that are whole get their places also where memory ends; NULL: none */
};

/* Calls `work` with a session open. Where memory ends, also within `work`, that becomes the only
 * message. Shows all messages, closes the session, gives the exit status. */
int session_run(Session *s, void (*work)(Session *s, void *context), void *context);

/* Notes a file that is read by other ways than the session's host. */
void session_note_input(Session *s, FileId id);

/* What a step of the session works with. */
Job session_job(Session *s);
/* Says why a file that the command line named could not be read; see file_fault. */
void session_file_fault(Session *s, HostFault fault, Str path, Limit limit);

/* Opens the destination of a document, which must be none of the files that were read. NULL, said
 * in s->dg, where that cannot be. `path` and `spill_folder` must live until it is ended. */
Output *session_output(Session *s, const char *path, OutputPlace place, bool binary, const char *spill_folder);
/* Writes a text there: a file, or standard output for `-`. What goes wrong is said in s->dg. */
void session_write(Session *s, const char *path, OutputPlace place, Str text);

#endif
