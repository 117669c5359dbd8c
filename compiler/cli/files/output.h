/* Output: the destination of one document, which is written as a whole or not at all.
 *
 *   a file   a temporary file next to it (cli/files/tempfile.h), synced to the disk and renamed over it in
 *            output_finish (cli/files/batch.h). An existing file keeps its mode and, where that is allowed,
 *            its owner.
 *   `-`, /dev/stdout, /dev/fd/N, a pipe, a device
 *            kept (in memory, beyond 4 MiB in a temporary file) and written in output_finish
 *
 * Every output must be ended with output_finish or output_abandon. */
#ifndef RPTC_CLI_FILES_OUTPUT_H
#define RPTC_CLI_FILES_OUTPUT_H

#include <sys/types.h>

#include "base/output_bytes.h"
#include "cli/files/batch.h"

/* The identity of a file, regardless of its name. */
typedef struct FileId {
    dev_t device;
    ino_t inode;
} FileId;

/* The identity of the file at `path`, following links; false if there is none. */
bool file_id(const char *path, FileId *out);

/* What may exist at its path already. */
typedef enum OutputPlace {
    OUTPUT_ANYTHING,  /* a link is followed: its target is replaced, and the link stays */
    OUTPUT_NO_LINK,   /* a pipe or a device, but no link */
    OUTPUT_PLAIN_FILE /* only a file; for names not written by the user */
} OutputPlace;

typedef struct OutputOptions {
    bool binary;              /* not allowed on a terminal */
    bool durable;             /* when finished it is on the disk, even if the power fails then */
    OutputPlace place;
    Batch *batch;             /* finished files wait there for their places, and `durable` is the batch's; NULL: they do
    Batch *batch;              * not wait */
    uint32_t tag;             /* in the batch */
    const FileId *inputs;     /* files that were read, and must not be written; borrowed for the call */
    size_t input_count;
    const char *spill_folder; /* for large documents that are kept; borrowed until the end */
} OutputOptions;

typedef struct Output Output;

/* Opens an output. NULL and *fault if it cannot be written there; then nothing has changed. `path` may begin with `-`;
 * `-` alone is standard output; it must live until the end. Opening a named pipe waits for its reader. */
Output *output_open(Arena *a, const char *path, const OutputOptions *options, OutputFault *fault);
/* The stream for the document. After the first failure it rejects all further bytes. */
OutputBytes output_bytes(Output *o);
/* Puts the document in its place, or adds it to the batch. False and *fault if that, or an earlier write, failed: the
 * old file is untouched, unless it is a pipe or a device or the fault is OUTPUT_FOLDER_NOT_SYNCED. Ends the output
 * either way. */
bool output_finish(Output *o, OutputFault *fault);
/* Ends the output and leaves nothing behind. NULL is allowed. */
void output_abandon(Output *o);

#endif
