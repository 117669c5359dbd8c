/* base/version and base/sha256: versions of libraries, and the hash by which their files are known. */
#include "fixture.h"

#include "base/sha256.h"
#include "base/version.h"

static void versions_are_numbers_and_dots(void **state)
{
    (void)state;
    static const char *const good[] = {"0", "1", "1.2", "0.10.3", "007", "123456789012345678901234567890.1"};
    static const char *const bad[] = {"", ".", "1.", ".1", "1..2", "v1", "1.2b", "1 .2", "１", "-1", "1.2-rc"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!version_is_good(str_of(good[i])))
            fail_msg("%s", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (version_is_good(str_of(bad[i])))
            fail_msg("%s", bad[i]);
}

static void versions_are_compared_number_by_number(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        int order;
    } cases[] = {
        {"1.2", "1.10", -1}, {"1.10", "1.2", 1},    {"1.2", "1.2", 0},     {"1", "1.0.0", 0},
        {"1.0.1", "1", 1},   {"01.02", "1.2", 0},   {"2", "10", -1},       {"0", "0.0", 0},
        {"0.1", "0.0.9", 1}, {"1.2.3", "1.2.4", -1}, {"99999999999999999999", "100000000000000000000", -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int order = version_compare(str_of(cases[i].a), str_of(cases[i].b));
        if ((order > 0) - (order < 0) != cases[i].order)
            fail_msg("%s %s: %d", cases[i].a, cases[i].b, order);
    }
}

static void the_next_first_number_ends_what_is_wanted(void **state)
{
    static const char *const cases[][2] = {{"1.2", "2"},   {"0.1", "1"},    {"9", "10"},  {"199.9", "200"},
                                           {"999", "1000"}, {"007.1", "8"}, {"00", "1"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_text(version_end(arena_of(state), str_of(cases[i][0])), cases[i][1]);
}

static void a_later_version_of_the_same_first_number_serves(void **state)
{
    (void)state;
    assert_true(version_serves(STR("1.10"), STR("1.2")));
    assert_true(version_serves(STR("1.2"), STR("1.2.0")));
    assert_true(version_serves(STR("01.3"), STR("1.2")));
    assert_false(version_serves(STR("1.2"), STR("1.10")));
    assert_false(version_serves(STR("2.0"), STR("1.2")));
    assert_false(version_serves(STR("1.9"), STR("2")));
}

/* FIPS 180-4. */
static void the_hash_is_sha256(void **state)
{
    Arena *a = arena_of(state);
    assert_text(sha256_hex(a, STR("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_text(sha256_hex(a, STR("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(versions_are_numbers_and_dots),
        TEST(versions_are_compared_number_by_number),
        TEST(the_next_first_number_ends_what_is_wanted),
        TEST(a_later_version_of_the_same_first_number_serves),
        TEST(the_hash_is_sha256),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
