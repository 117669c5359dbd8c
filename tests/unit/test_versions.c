/* The versions of the language: a directive or function that a later version brings does not change what a
 * template of version 1 is. The words come from here: those of the product, `@box`, a block of version 2, and its
 * function `twice`. */
#define LATER_DIRECTIVES DIRECTIVE_WORD("box", D_WITH, 2, BLOCK, PROPS)
#include "syntax/words.c"

#define FUNCTION_twice FUNCTION_abs
#define LATER_FUNCTIONS FUNCTION(twice, 2, "(N) N", "two times as much")
#include "template/signatures.c"

#include "versions.h"
#include "check/blocks/check_block.h"
#include "eval/blocks/blocks.h"

static void a_later_directive_is_none_before(void **state)
{
    (void)state;
    assert_null(directive_named(STR("box"), 1));
    assert_int_equal(directive_named(STR("box"), 2)->opens, OPENS_BLOCK);
    assert_non_null(directive_named(STR("if"), 1));
    assert_non_null(directive_named(STR("if"), 2));
}

static void a_style_of_that_name_stays_one(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@style box { bold }\n@box 甲\n@if true\n@box 乙\n@end\n", "甲\n乙\n");
    assert_assembles(f, "@rpt 1\n@style box { bold }\n@box 甲\n", "甲\n");
}

static void a_component_of_that_name_stays_one(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@define box(x: text)\n{x}\n@end\n@box(\"甲\")\n", "甲\n");
}

/* The name of a directive that version 1 has is refused in all. */
static void a_style_takes_no_name_of_its_own_version(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@style fields { bold }\n甲\n", "E_STYLE_DIRECTIVE");
}

static void a_later_function_is_none_before(void **state)
{
    Fixture *f = *state;
    assert_null(function_find(STR("twice"), 1));
    assert_string_equal(function_find(STR("twice"), 2)->signature, "(N) N");
    assert_non_null(function_find(STR("count"), 1));
    assert_assembles(f, "{twice(2)}\n", "E_NO_FUNCTION(H_LATER_VERSION)");
    assert_assembles(f, "{twica(2)}\n", "E_NO_FUNCTION");
}

static void a_function_of_that_name_stays_one(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@let twice(x: text) = \"{x}{x}\"\n{twice(\"甲\")}\n", "甲甲\n");
}

static void an_unknown_version_is_the_only_error(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@rpt 2\n@box { }\n{没有}\n@end\n", "E_VERSION");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_later_directive_is_none_before),
        TEST(a_style_of_that_name_stays_one),
        TEST(a_component_of_that_name_stays_one),
        TEST(a_style_takes_no_name_of_its_own_version),
        TEST(a_later_function_is_none_before),
        TEST(a_function_of_that_name_stays_one),
        TEST(an_unknown_version_is_the_only_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
