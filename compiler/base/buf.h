/* Buf: a growing byte buffer. Owned by the code that opened it; buf_close frees it. */
#ifndef RPTC_BASE_BUF_H
#define RPTC_BASE_BUF_H

#include <uchar.h>

#include "base/str.h"

typedef struct Buf {
    char *p;
    size_t n, size;
    Memory *memory;
} Buf;

Buf buf_open(Memory *m);
void buf_close(Buf *b);
void buf_clear(Buf *b); /* keeps the memory */

void buf_reserve(Buf *b, size_t more);
void buf_put(Buf *b, Str s);
void buf_put_byte(Buf *b, char c);
void buf_put_code(Buf *b, char32_t code); /* as UTF-8 */
void buf_putf(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

Str buf_str(const Buf *b);              /* borrowed until the next change */
Str buf_copy(const Buf *b, Arena *a);   /* a copy in an arena */
Str buf_take(Buf *b, Arena *a);         /* the same, and closes the buffer */

#endif
