/* The versions of the language: a property that a later version brings is none in a template of version 1. The
 * properties come from here: those of the product, and of version 2 `glow` and `keep all`. */
#include "versions.h"
#include "check/blocks/check_block.h"
#include "eval/blocks/blocks.h"

#define LATER_PROPERTIES                                                \
    PROP("glow", "", 2, TEXT, bold, "glow", "bold characters")          \
    PROP("keep", "all", 2, BLOCK, keep_lines, "keep all", "on one page")
#include "props/prop_reader.c"

static void a_later_property_is_none_before(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@style A { glow }\n@A 甲\n", "E_NO_PROPERTY(H_LATER_VERSION)");
    assert_assembles(f, "@with { size 12pt; glow off }\n甲\n@end\n", "E_NO_PROPERTY(H_LATER_VERSION)");
    assert_assembles(f, "@style A { keep all }\n@A 甲\n", "E_NO_PROPERTY(H_LATER_VERSION)");
}

/* It stays unknown where names are told: for none that is near, for none of another place, for no second word. */
static void a_later_property_is_offered_to_nobody(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@style A { glov }\n@A 甲\n", "E_NO_PROPERTY");
    assert_assembles(f, "@page { glow }\n甲\n", "E_NO_PROPERTY");
    assert_assembles(f, "@style A { bold keep }\n@A 甲\n", "E_PROPERTY_WORD(H_WORDS)");
    assert_assembles(f, "@style A { keep al }\n@A 甲\n", "E_PROPERTY_WORD(H_WORDS)");
}

static void properties_of_its_own_version_hold(void **state)
{
    Fixture *f = *state;
    assert_assembles(f, "@style A { keep lines; bold }\n@with { keep next }\n@A 甲\n@end\n", "甲\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_later_property_is_none_before),
        TEST(a_later_property_is_offered_to_nobody),
        TEST(properties_of_its_own_version_hold),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
