/* SHA-256, by which files are known again. */
#ifndef RPTC_BASE_SHA256_H
#define RPTC_BASE_SHA256_H

#include "base/str.h"

enum { SHA256_DIGITS = 64 };

/* The hash of the bytes in small hexadecimal digits, SHA256_DIGITS of them. */
Str sha256_hex(Arena *a, Str bytes);

#endif
