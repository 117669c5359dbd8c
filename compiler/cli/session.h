/* Session: the state of one run of the program, and its exit when memory runs out. */
#ifndef RPTC_CLI_SESSION_H
#define RPTC_CLI_SESSION_H

#include "base/guard.h"
#include "cli/options.h"
#include "cli/files/output.h"

/* An input file, other than standard input. */
typedef struct ReadFile {
    Str path;
    Str sha256; /* in hexadecimal digits; empty without `--locked` */
} ReadFile;

struct Session {
    Guard guard;
    Arena *arena;     /* lives to the end */
    Sources *sources;
    Diags *dg;
    Host host;        /* the disk; records the files that are read */
    Options options;

    FileId *inputs;   /* files that were read */
    size_t input_count, input_size;
    ReadFile *reads;  /* the same with their names, once for each time they were read */
    size_t read_count, read_size;
    Map *streams;     /* the content of standard input and pipes, Str by their paths */

    Buf shown;        /* the prepared messages, formatted */
    Rendered told;       /* of messages shown before the end */
    int shown_errors; /* the errors among them; -1: nothing is prepared */

    Batch *waiting; /* its complete documents are put in their places even if memory runs out; NULL: none */
};

/* Calls `work` with an open session. If memory runs out, in `work` or elsewhere, that becomes the only message. Shows
 * all messages, closes the session, and returns the exit status. */
int session_run(Session *s, void (*work)(Session *s, void *context), void *context);

/* Records a file that is read without the session's host. */
void session_note_input(Session *s, FileId id);

/* The job for a step of the session. */
Job session_job(Session *s);
/* Says why a file that the command line named could not be read; see file_fault. */
void session_file_fault(Session *s, HostFault fault, Str path, Limit limit);

/* Opens the destination of a document, which must not be one of the files that were read. NULL, reported in s->dg, on
 * error. `path` and `spill_folder` must live until the output is ended. */
Output *session_output(Session *s, const char *path, OutputPlace place, bool binary, const char *spill_folder);
/* Writes a text to a file, or to standard output for `-`. Faults are reported in s->dg. */
void session_write(Session *s, const char *path, OutputPlace place, Str text);

#endif
