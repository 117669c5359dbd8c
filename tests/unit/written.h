/* For tests of what is written into a Buf: memory that must not run out, an arena, and a buffer. */
#ifndef RPTC_TESTS_UNIT_WRITTEN_H
#define RPTC_TESTS_UNIT_WRITTEN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"

typedef struct Written {
    Memory memory;
    Arena *arena;
    Buf buf;
} Written;

static inline void written_no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)m, (void)wanted, (void)over_limit;
    abort();
}

static inline int written_set_up(void **state)
{
    Written *w = calloc(1, sizeof *w);
    w->memory.fail = written_no_memory;
    w->arena = arena_open(&w->memory);
    w->buf = buf_open(&w->memory);
    *state = w;
    return 0;
}

static inline int written_tear_down(void **state)
{
    Written *w = *state;
    buf_close(&w->buf);
    arena_close(w->arena);
    assert_int_equal(w->memory.used, 0);
    free(w);
    return 0;
}

/* What was written since the last call must be `wanted`; `what` tells which case it was. */
static inline void assert_written(Written *w, const char *what, const char *wanted)
{
    Str got = buf_str(&w->buf);
    buf_clear(&w->buf); /* leaves the bytes where they are */
    if (!str_is(got, wanted))
        fail_msg("%s: wrote \"%.*s\", wanted \"%s\"", what, STR_ARG(got), wanted);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

#endif
