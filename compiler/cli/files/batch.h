/* Batch: complete files under temporary names (cli/files/tempfile.h) that wait for their places. One commit puts them
 * there,
 *
 *     the bytes of all of them to the disk · each file to its name · the folders to the disk
 *
 * in this order, so that after a power loss at any moment each name refers to the old file or to the whole new one, and
 * files placed by a finished commit are kept. Many files cost little more than one. */
#ifndef RPTC_CLI_FILES_BATCH_H
#define RPTC_CLI_FILES_BATCH_H

#include "cli/files/output_fault.h"
#include "cli/files/tempfile.h"

typedef struct Batch Batch;

/* A batch of at most `most` files. `durable`: its files are synced to the disk; else they are only given their
 * names. */
Batch *batch_open(Arena *a, size_t most, bool durable);
/* Removes the files that were not committed. NULL is allowed. */
void batch_close(Batch *b);

bool batch_is_full(const Batch *b);
size_t batch_count(const Batch *b);
/* Is the last of its files committed? */
bool batch_is_committed(const Batch *b);
/* Takes over a complete file. `path`, which is copied, is its name in messages; `tag` is the caller's. */
void batch_add(Batch *b, TempFile *t, const char *path, uint32_t tag);
/* Records that the folder `path` was made: its parent folder is synced too. */
void batch_note_folder(Batch *b, const char *path);

/* Puts all files in their places, as far as possible. Needs no memory. */
void batch_commit(Batch *b);
/* The result for the i-th file, in the order of batch_add. True if it is in its place and, if durable, synced; else
 * *fault is set, allocated in the arena. */
bool batch_placed(Batch *b, size_t i, uint32_t *tag, OutputFault *fault);
/* Forgets the committed files. */
void batch_clear(Batch *b);

#endif
