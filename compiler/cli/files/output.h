/* Output: the destination of one document, which is written whole or not at all.
 *
 *   a file   a temporary file beside it (cli/files/tempfile.h), brought to the disk and renamed over it in
 *            output_finish (cli/files/batch.h). An existing file keeps its mode and, where that is allowed,
 *            its owner.
 *   `-`, /dev/stdout, /dev/fd/N, a pipe, a device
 *            kept (in memory, beyond 4 MiB in a temporary file) and written in output_finish
 *
 * Whoever opens it ends it, with output_finish or output_abandon. */
#ifndef RPTC_CLI_FILES_OUTPUT_H
#define RPTC_CLI_FILES_OUTPUT_H

#include <sys/types.h>

#include "base/output_bytes.h"
#include "cli/files/batch.h"

/* What a file is, whatever its name. */
typedef struct FileId {
    dev_t device;
    ino_t inode;
} FileId;

/* That of the file at `path`, links followed; false where there is none. */
bool file_id(const char *path, FileId *out);

/* What may stand at its place already. */
typedef enum OutputPlace {
    OUTPUT_ANYTHING,  /* a link is followed: what it leads to is replaced, and the link stays */
    OUTPUT_NO_LINK,   /* a pipe or a device, but no link */
    OUTPUT_PLAIN_FILE /* nothing but a file; for names that no user wrote */
} OutputPlace;

typedef struct OutputOptions {
    bool binary;              /* not for a terminal */
    bool durable;             /* finished means on the disk, also when the power fails then */
    OutputPlace place;
    Batch *batch;             /* finished files wait there for their places; NULL: none waits. Then
                               * `durable` is the batch's */
    uint32_t tag;             /* in the batch */
    const FileId *inputs;     /* files that were read, none is written; borrowed for the call */
    size_t input_count;
    const char *spill_folder; /* for what is kept and is large; borrowed until the end */
} OutputOptions;

typedef struct Output Output;

/* NULL and *fault where it cannot be written there; then nothing has changed. `path` may begin with
 * `-`, alone it is standard output; it must live until the end. Opening a named pipe waits for its
 * reader. */
Output *output_open(Arena *a, const char *path, const OutputOptions *options, OutputFault *fault);
/* Where the document goes. After the first failure all further bytes are refused. */
OutputBytes output_bytes(Output *o);
/* Puts the document in its place, or with a batch among those that wait. False and *fault where that,
 * or a write before, failed: what stood there before is untouched, unless it is a pipe or a device or
 * the fault is OUTPUT_FOLDER_NOT_SYNCED. Ends the output either way. */
bool output_finish(Output *o, OutputFault *fault);
/* Ends the output and leaves nothing. NULL is allowed. */
void output_abandon(Output *o);

#endif
