/* Output: the destination of one document, which is written whole or not at all.
 *
 *   a file   a temporary file beside it (cli/tempfile.h), renamed over it in output_finish. A link is
 *            followed: what it points to is replaced, the link stays. An existing file keeps its
 *            mode and, where that is allowed, its owner.
 *   `-`, /dev/stdout, /dev/fd/N, a pipe, a device
 *            kept (in memory, beyond 4 MiB in a temporary file) and written in output_finish
 *
 * Whoever opens it ends it, with output_finish or output_abandon. */
#ifndef RPTC_CLI_OUTPUT_H
#define RPTC_CLI_OUTPUT_H

#include <sys/types.h>

#include "base/output.h"
#include "diag/diag.h"

/* What a file is, whatever its name. */
typedef struct FileId {
    dev_t device;
    ino_t inode;
} FileId;

/* That of the file at `path`, links followed; false where there is none. */
bool file_id(const char *path, FileId *out);

typedef struct OutputOptions {
    bool binary;              /* not for a terminal */
    bool durable;             /* finished means on the disk, also when the power fails then */
    const FileId *inputs;     /* files that were read, none is written; borrowed for the call */
    size_t input_count;
    const char *spill_folder; /* for what is kept and is large; borrowed until the end */
} OutputOptions;

typedef enum OutputProblem {
    OUTPUT_FOLDER_MISSING,
    OUTPUT_NOT_WRITABLE,
    OUTPUT_IS_FOLDER,
    OUTPUT_IS_INPUT,
    OUTPUT_IS_TERMINAL,
    OUTPUT_FULL, /* no room is left on the device */
    OUTPUT_FAILED
} OutputProblem;

typedef struct OutputFault {
    OutputProblem problem;
    int error;        /* errno; 0: none */
    const char *path; /* as the user gave it (borrowed), or the folder that is missing */
} OutputFault;

typedef struct Output Output;

/* NULL and *fault where it cannot be written there; then nothing has changed. `path` may begin with
 * `-`, alone it is standard output; it must live until the end. Opening a named pipe waits for its
 * reader. */
Output *output_open(Arena *a, const char *path, const OutputOptions *options, OutputFault *fault);
/* Where the document goes. After the first failure all further bytes are refused. */
OutputBytes output_bytes(Output *o);
/* Puts the document in its place. False and *fault where that, or a write before, failed: what
 * stood there before is untouched, unless it is a pipe or a device. Ends the output either way. */
bool output_finish(Output *o, OutputFault *fault);
/* Ends the output and leaves nothing. NULL is allowed. */
void output_abandon(Output *o);

/* Says it, with a hint where the system gave a reason that people understand. */
void output_report(Diags *dg, const OutputFault *fault);

#endif
