/* The versions of the language: a directive that a later version brings does not change what a
 * template of version 1 is. The words come from here: those of the product and `@box`, a block of
 * version 2. */
#include "fixture.h"

#define LATER_DIRECTIVES DIRECTIVE("box", D_WITH, 2, BLOCK, PROPS)
#include "syntax/words.c"

#include "cli/fill.h"

static const char *template_text;

static HostFault read_template(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)path, (void)limit;
    *bytes = str_copy(a, str_of(template_text));
    return HOST_OK;
}

static HostFault read_nothing(const Host *h, Str root, Str relative, uint64_t limit, Arena *a,
                              Str *bytes)
{
    (void)h, (void)root, (void)relative, (void)limit, (void)a, (void)bytes;
    return HOST_MISSING;
}

static bool collect(void *context, const void *bytes, size_t n)
{
    buf_put(context, (Str){bytes, n});
    return true;
}

/* Assembles a template without fields; the text, or the codes of its messages. */
static void assert_assembles(Fixture *f, const char *text, const char *wanted)
{
    Host host = disk_host();
    host.read = read_template;
    host.read_beneath = read_nothing;
    template_text = text;
    Sources *sources = sources_new(f->arena);
    Diags *dg = diags_new(f->arena);
    LibraryPath none = {0, NULL};
    const Template *t = fill_compile(f->arena, sources, &host, STR("t.rpt"), &none, dg);
    Buf out = buf_open(&f->memory);
    if (t && !diags_errors(dg)) {
        Filler *filler = filler_open(f->arena, t, DOCUMENT_TEXT, &host, ".");
        RunOptions options = {.dated = true, .today = {2023, 11, 6}};
        OutputBytes bytes = {collect, &out};
        filler_fill(filler, &(Record){0, NULL}, &options, f->arena, bytes, dg);
        filler_close(filler);
    }
    for (const Diag *d = diags_first(dg); d; d = d->next)
        buf_put(&out, code_name(d->wording.code));
    assert_text(buf_str(&out), wanted);
    buf_close(&out);
}

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
        TEST(an_unknown_version_is_the_only_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
