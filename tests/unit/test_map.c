/* base/map: from texts to pointers. */
#include "fixture.h"

#include "base/map.h"

enum { MANY = 100000 };

static void puts_and_gets(void **state)
{
    Map *m = map_new(arena_of(state));
    int one, two;
    assert_null(map_get(m, STR("a")));
    assert_null(map_put(m, STR("a"), &one));
    assert_ptr_equal(map_put(m, STR("a"), &two), &one);
    assert_ptr_equal(map_get(m, STR("a")), &two);
    assert_int_equal(map_count(m), 1);
}

static void keys_are_bytes_with_a_length(void **state)
{
    Map *m = map_new(arena_of(state));
    int values[5];
    static const Str keys[] = {STR_INIT(""), STR_INIT("\0"), STR_INIT("\0\0"), STR_INIT("党支部名称"),
                               STR_INIT("党支部名称\0")};
    for (size_t i = 0; i < 5; i++)
        assert_null(map_put(m, keys[i], &values[i]));
    for (size_t i = 0; i < 5; i++)
        assert_ptr_equal(map_get(m, keys[i]), &values[i]);
    assert_int_equal(map_count(m), 5);
}

static void holds_many_keys(void **state)
{
    Arena *a = arena_of(state);
    Map *m = map_new(a);
    static int values[MANY];
    for (int i = 0; i < MANY; i++)
        assert_null(map_put(m, str_format(a, "名%d", i), &values[i]));
    assert_int_equal(map_count(m), MANY);
    for (int i = 0; i < MANY; i++)
        if (map_get(m, str_format(a, "名%d", i)) != &values[i])
            fail_msg("key %d is lost", i);
    assert_null(map_get(m, STR("名100000")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(puts_and_gets),
        TEST(keys_are_bytes_with_a_length),
        TEST(holds_many_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
