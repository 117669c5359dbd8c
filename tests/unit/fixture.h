/* What unit tests share: an arena for each test, and comparing texts. */
#ifndef RPTC_TESTS_FIXTURE_H
#define RPTC_TESTS_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"

typedef struct Fixture {
    Memory memory;
    Arena *arena;
} Fixture;

static inline void fixture_no_memory(Memory *m, size_t wanted, bool over_limit)
{
    (void)m, (void)wanted, (void)over_limit;
    abort();
}

static inline int fixture_open(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    f->memory.fail = fixture_no_memory;
    f->arena = arena_open(&f->memory);
    *state = f;
    return 0;
}

/* Also holds that everything was given back. */
static inline int fixture_close(void **state)
{
    Fixture *f = *state;
    arena_close(f->arena);
    size_t left = f->memory.used;
    free(f);
    return left ? -1 : 0;
}

/* A test with an arena of its own. */
#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_open, fixture_close)

static inline Arena *arena_of(void **state)
{
    return ((Fixture *)*state)->arena;
}

#define assert_text(got, wanted) assert_text_at((got), str_of(wanted), __FILE__, __LINE__)
#define assert_bytes(got, wanted) assert_text_at((got), STR(wanted), __FILE__, __LINE__)

static inline void assert_text_at(Str got, Str wanted, const char *file, int line)
{
    if (str_eq(got, wanted))
        return;
    print_error("got    %.*s\nwanted %.*s\n", STR_ARG(got), STR_ARG(wanted));
    _fail(file, line);
}

#endif
