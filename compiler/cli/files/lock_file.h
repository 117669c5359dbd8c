/* library.lock: the files of a library with their SHA-256, as `sha256sum` writes them, after a comment line. */
#ifndef RPTC_CLI_FILES_LOCK_FILE_H
#define RPTC_CLI_FILES_LOCK_FILE_H

#include "base/buf.h"
#include "base/map.h"
#include "diag/diag.h"

#define LOCK_FILE "library.lock"

/* Puts the line of a file; a name with a backslash or a line break is escaped as by `sha256sum`. */
void lock_file_put(Buf *b, Str hash, Str name);

/* A line of the lock. */
typedef struct LockEntry {
    Str hash; /* in hexadecimal digits */
    Span at;
} LockEntry;

/* Reads the lock of a folder: a map of LockEntry by names. NULL, reported, if a line is malformed. */
Map *lock_file_read(Arena *a, const Source *source, Str folder, Diags *dg);

#endif
