/* The standard library as it is embedded in the program: a table that the build writes from stdlib/. */
#ifndef RPTC_SOURCE_EMBEDDED_H
#define RPTC_SOURCE_EMBEDDED_H

#include <stddef.h>

typedef struct EmbeddedFile { const char *path; const unsigned char *bytes; size_t size; } EmbeddedFile;
extern const EmbeddedFile embedded_files[];
extern const size_t embedded_count;

#endif
