/* SHA-256, which identifies the content of files. */
#ifndef RPTC_BASE_SHA256_H
#define RPTC_BASE_SHA256_H

#include "base/str.h"

enum { SHA256_DIGITS = 64 };

/* The hash of the bytes in lower-case hexadecimal, SHA256_DIGITS digits. */
Str sha256_hex(Arena *a, Str bytes);

#endif
