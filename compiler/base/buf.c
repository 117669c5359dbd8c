#include "base/buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include "base/utf8.h"

enum { FIRST_SIZE = 256 };

Buf buf_open(Memory *m)
{
    return (Buf){.memory = m};
}

void buf_close(Buf *b)
{
    mem_free(b->memory, b->p, b->size);
    *b = (Buf){.memory = b->memory};
}

void buf_clear(Buf *b)
{
    b->n = 0;
}

void buf_reserve(Buf *b, size_t more)
{
    if (more <= b->size - b->n)
        return;
    if (more > SIZE_MAX / 2 - b->n)
        b->memory->fail(b->memory, more, false);
    size_t size = b->size ? b->size : FIRST_SIZE;
    while (size - b->n < more)
        size *= 2;
    b->p = mem_resize(b->memory, b->p, b->size, size);
    b->size = size;
}

void buf_put(Buf *b, Str s)
{
    if (s.n == 0)
        return;
    buf_reserve(b, s.n);
    memcpy(b->p + b->n, s.s, s.n);
    b->n += s.n;
}

void buf_put_byte(Buf *b, char c)
{
    buf_reserve(b, 1);
    b->p[b->n++] = c;
}

void buf_put_code(Buf *b, char32_t code)
{
    buf_reserve(b, UTF8_MAX);
    b->n += utf8_encode(code, b->p + b->n);
}

void buf_putf(Buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    buf_reserve(b, (size_t)n + 1);
    vsnprintf(b->p + b->n, (size_t)n + 1, format, again);
    b->n += (size_t)n;
    va_end(again);
    va_end(args);
}

Str buf_str(const Buf *b)
{
    return (Str){b->p ? b->p : "", b->n};
}

Str buf_copy(const Buf *b, Arena *a)
{
    return str_copy(a, buf_str(b));
}

Str buf_take(Buf *b, Arena *a)
{
    Str copy = buf_copy(b, a);
    buf_close(b);
    return copy;
}
