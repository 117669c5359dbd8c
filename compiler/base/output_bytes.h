/* OutputBytes: where the bytes of a document go: a file, a stream, a buffer. The layer that makes it knows
 * what `context` is, and why a write failed. */
#ifndef RPTC_BASE_OUTPUT_BYTES_H
#define RPTC_BASE_OUTPUT_BYTES_H

#include <stdbool.h>
#include <stddef.h>

typedef struct OutputBytes {
    bool (*write)(void *context, const void *bytes, size_t n); /* all n, or false */
    void *context;
} OutputBytes;

#endif
