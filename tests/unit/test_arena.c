/* base/arena and base/memory: marks, the limit, and a request that fails. */
#include "fixture.h"

static void gives_zeroed_aligned_memory(void **state)
{
    Arena *a = arena_of(state);
    ArenaMark mark = arena_mark(a);
    for (size_t size = 0; size < 300; size += 7) {
        unsigned char *p = arena_alloc(a, size);
        assert_int_equal((uintptr_t)p % 16, 0);
        memset(p, 0xFF, size);
    }
    arena_release(a, mark);
    unsigned char *again = arena_alloc(a, 4096);
    for (size_t i = 0; i < 4096; i++)
        assert_int_equal(again[i], 0);
}

static void a_mark_releases_what_came_after(void **state)
{
    Fixture *f = *state;
    char *before = arena_copy(f->arena, "before", 7);
    ArenaMark mark = arena_mark(f->arena);
    char *first = arena_alloc(f->arena, 32);
    size_t used = f->memory.used;
    arena_alloc(f->arena, 10 * 1024 * 1024);
    assert_true(f->memory.used > used + 10 * 1024 * 1024);
    arena_release(f->arena, mark);
    assert_int_equal(f->memory.used, used);
    assert_ptr_equal(arena_alloc(f->arena, 32), first);
    assert_string_equal(before, "before");
}

static void a_mark_of_an_empty_arena_releases_all(void **state)
{
    Fixture *f = *state;
    size_t used = f->memory.used;
    ArenaMark mark = arena_mark(f->arena);
    for (int i = 0; i < 1000; i++)
        arena_alloc(f->arena, 1000);
    arena_release(f->arena, mark);
    assert_int_equal(f->memory.used, used);
}

static void marks_nest(void **state)
{
    Arena *a = arena_of(state);
    Str outer = str_copy(a, STR("outer"));
    for (int i = 0; i < 1000; i++) {
        ArenaMark one = arena_mark(a);
        Str kept = str_format(a, "%d", i);
        ArenaMark two = arena_mark(a);
        memset(arena_alloc(a, 20000), 'x', 20000);
        arena_release(a, two);
        assert_text(kept, str_cstr(a, kept));
        arena_release(a, one);
    }
    assert_text(outer, "outer");
}

/* A memory whose failures come back here. */
typedef struct Failing {
    Memory memory;
    jmp_buf back;
    size_t wanted;
    bool over_limit;
} Failing;

static void leave(Memory *m, size_t wanted, bool over_limit)
{
    Failing *f = m->context;
    f->wanted = wanted;
    f->over_limit = over_limit;
    longjmp(f->back, 1);
}

static void the_limit_holds(void **state)
{
    (void)state;
    static Failing f;
    f = (Failing){.memory = {.limit = 1024 * 1024, .fail = leave, .context = &f}};
    Arena *a = arena_open(&f.memory);
    if (setjmp(f.back) == 0) {
        for (;;)
            arena_alloc(a, 1000);
    }
    assert_true(f.over_limit);
    assert_in_range(f.memory.peak, 500 * 1024, 1024 * 1024);
    arena_close(a);
    assert_int_equal(f.memory.used, 0);
}

static void a_size_without_sense_fails(void **state)
{
    (void)state;
    static Failing f;
    f = (Failing){.memory = {.fail = leave, .context = &f}};
    Arena *a = arena_open(&f.memory);
    if (setjmp(f.back) == 0) {
        arena_alloc(a, SIZE_MAX - 3);
        fail();
    }
    assert_int_equal(f.wanted, SIZE_MAX - 3);
    arena_close(a);
    assert_int_equal(f.memory.used, 0);
}

/* Whichever request fails, everything is given back. */
static void the_nth_request_fails(void **state)
{
    (void)state;
    static Failing f;
    static Arena *a;
    static Buf b;
    static volatile long n;
    static volatile bool failed;
    for (n = 1, failed = true; failed; n++) {
        f = (Failing){.memory = {.fail_at = n, .fail = leave, .context = &f}};
        a = NULL;
        b = buf_open(&f.memory);
        failed = setjmp(f.back) != 0;
        if (!failed) {
            a = arena_open(&f.memory);
            for (int i = 0; i < 100; i++) {
                arena_alloc(a, 1000);
                buf_put(&b, STR("some text that makes it grow"));
            }
        }
        assert_false(f.over_limit);
        buf_close(&b);
        arena_close(a);
        assert_int_equal(f.memory.used, 0);
    }
    assert_true(n > 8);
}

static void an_array_grows_and_keeps_what_it_holds(void **state)
{
    Arena *a = arena_of(state);
    int *items = NULL;
    size_t count = 0, size = 0;
    for (int i = 0; i < 100; i++)
        *APPEND(a, items, count, size) = i;
    assert_int_equal(count, 100);
    for (int i = 0; i < 100; i++)
        assert_int_equal(items[i], i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(gives_zeroed_aligned_memory),
        TEST(a_mark_releases_what_came_after),
        TEST(a_mark_of_an_empty_arena_releases_all),
        TEST(marks_nest),
        TEST(an_array_grows_and_keeps_what_it_holds),
        cmocka_unit_test(the_limit_holds),
        cmocka_unit_test(a_size_without_sense_fails),
        cmocka_unit_test(the_nth_request_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
