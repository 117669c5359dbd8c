/* The standard library embedded in the program: a table that the build generates from stdlib/. */
#ifndef RPTC_SOURCE_EMBEDDED_H
#define RPTC_SOURCE_EMBEDDED_H

#include "base/str.h"

typedef struct EmbeddedFile { const char *path; const unsigned char *bytes; size_t size; } EmbeddedFile;
extern const EmbeddedFile embedded_files[];
extern const size_t embedded_count;

/* A file of the embedded standard library ("report/report.rpt"); false where there is none. The text is
 * borrowed from the program itself. */
bool embedded_read(Str path, Str *text);

#endif
