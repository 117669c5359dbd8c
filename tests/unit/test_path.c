/* base/path: names, folders, and what leads where. */
#include "fixture.h"

#include "base/path.h"

static void a_path_has_a_folder_and_a_name(void **state)
{
    static const struct {
        const char *path, *name, *folder, *prefix;
    } cases[] = {
        {"a/b/c", "c", "a/b", "a/b/"}, {"c", "c", "", ""},   {"/c", "c", "/", "/"}, {"a/", "", "a", "a/"},
        {"", "", "", ""},              {"a//c", "c", "a/", "a//"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Str path = str_of(cases[i].path);
        assert_text(path_last(path), cases[i].name);
        assert_text(path_folder(path), cases[i].folder);
        assert_text(path_prefix(path), cases[i].prefix);
    }
}

static void an_extension_is_of_the_name(void **state)
{
    (void)state;
    assert_text(path_extension(STR("a/b.c/d.docx")), "docx");
    assert_text(path_extension(STR("a.b/c")), "");
    assert_text(path_extension(STR("a.tar.gz")), "gz");
    assert_text(path_extension(STR("a.")), "");
}

static void names_are_joined_to_folders(void **state)
{
    Arena *a = arena_of(state);
    assert_text(path_join(a, STR("a"), STR("b")), "a/b");
    assert_text(path_join(a, STR("a/"), STR("b")), "a/b");
    assert_text(path_join(a, STR(""), STR("b")), "b");
    assert_text(path_join(a, STR("a"), STR("/b")), "/b");
}

static void no_way_leads_above_the_folder(void **state)
{
    static const struct {
        const char *folder, *relative, *wanted; /* NULL: refused */
    } cases[] = {
        {"", "a/b", "a/b"},     {"a", "../b", "b"},     {"a", "../../b", NULL}, {"", "..", NULL},
        {"a", "./b//c/.", "a/b/c"}, {"a/b", "..", "a"}, {"", "/etc/passwd", NULL}, {"a", "b/../..", ""},
    };
    Arena *a = arena_of(state);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Str out;
        bool inside = path_resolve(a, str_of(cases[i].folder), str_of(cases[i].relative), &out);
        assert_int_equal(inside, cases[i].wanted != NULL);
        if (inside)
            assert_text(out, cases[i].wanted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_path_has_a_folder_and_a_name),
        TEST(an_extension_is_of_the_name),
        TEST(names_are_joined_to_folders),
        TEST(no_way_leads_above_the_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
