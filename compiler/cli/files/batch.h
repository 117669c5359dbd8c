/* Batch: files that are written, under temporary names (cli/files/tempfile.h), and wait for their places.
 * One commit brings them there,
 *
 *     the bytes of all of them to the disk · each file to its name · the folders to the disk
 *
 * in this order, so that after a loss of power at any moment each name stands for what was there
 * before or for the whole new file, and what a commit has placed is kept. Many files cost little
 * more than one. */
#ifndef RPTC_CLI_FILES_BATCH_H
#define RPTC_CLI_FILES_BATCH_H

#include "cli/files/output_fault.h"
#include "cli/files/tempfile.h"

typedef struct Batch Batch;

/* A batch of at most `most` files. `durable`: its files are brought to the disk; else they are only
 * given their names. */
Batch *batch_open(Arena *a, size_t most, bool durable);
/* Removes what was not committed. NULL is allowed. */
void batch_close(Batch *b);

bool batch_is_full(const Batch *b);
size_t batch_count(const Batch *b);
/* Is the last of its files committed? */
bool batch_is_committed(const Batch *b);
/* Takes over a file that is written. `path`, which is copied, is what messages call it; `tag` is the
 * caller's. */
void batch_add(Batch *b, TempFile *t, const char *path, uint32_t tag);
/* Notes that a folder was made: the one in which `path` stands is brought to the disk, too. */
void batch_note_folder(Batch *b, const char *path);

/* Puts all files in their places, as far as that can be. Needs no memory. */
void batch_commit(Batch *b);
/* What happened to the i-th file, in the order of batch_add. True where it is in its place and, if
 * that was asked for, kept; else *fault, which lives in the arena. */
bool batch_placed(Batch *b, size_t i, uint32_t *tag, OutputFault *fault);
/* Forgets the files, which were committed. */
void batch_clear(Batch *b);

#endif
