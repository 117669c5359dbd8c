/* stdlib: the prelude, and what gb9704 makes of it. */
#include "reading.h"

#include "compile/style_sheet.h"
#include "syntax/parse.h"
#include "source/disk_host.h"

/* A template that holds one paragraph and `head`. */
static const Template *compile(Reading *r, const char *head)
{
    static const LibraryPath nowhere;
    Host host = disk_host();
    Str text = str_format(r->arena, "%s\nText.\n", head);
    const Job job = {r->arena, r->sources, &host, r->dg};
    Tree *tree = parse_template(&job, sources_add(r->sources, STR("a.rpt"), text));
    return template_compile(&job, &nowhere, tree);
}

static Props effective(const Template *t, const char *style)
{
    int i = style_seen(t->model.styles, (Name){.text = str_of(style)});
    assert_int_not_equal(i, NO_STYLE);
    return style_effective(t->model.styles, i);
}

static void check_roles(const Template *t, const char *const names[ROLE_COUNT])
{
    for (int role = 0; role < ROLE_COUNT; role++) {
        int i = t->model.styles->roles[role];
        assert_int_not_equal(i, NO_STYLE);
        Str name = t->model.styles->items[i].name;
        if (!str_is(name, names[role]))
            fail_msg("\"%.*s\" stands where \"%s\" is wanted", STR_ARG(name), names[role]);
        assert_true(t->model.styles->items[i].word.n > 0);
    }
}

static void the_prelude_has_every_role(void **state)
{
    static const char *const names[ROLE_COUNT] = {
        "body",      "title",     "heading 1", "heading 2", "heading 3", "heading 4", "heading 5",
        "heading 6", "quote",     "caption",   "list",      "table",     "footnote",  "strong"};
    Reading *r = *state;
    const Template *t = compile(r, "");
    assert_messages(r, "");
    check_roles(t, names);
    for (int level = 0; level < HEADING_LEVELS; level++)
        assert_false(t->model.lists[LIST_HEADINGS].levels[level].used);
}

static void gb9704_restyles_every_role(void **state)
{
    static const char *const names[ROLE_COUNT] = {
        "正文",     "标题",   "一级标题", "二级标题", "三级标题", "四级标题", "五级标题",
        "六级标题", "引文",   "题注",     "列表",     "表格",     "脚注",     "着重"};
    Reading *r = *state;
    const Template *t = compile(r, "@use gb9704");
    assert_messages(r, "");
    check_roles(t, names);
}

/* §5.1, 5.2, 7.5; the grid is held against the body when the template is compiled. */
static void the_page_is_that_of_the_standard(void **state)
{
    const Template *t = compile(*state, "@use gb9704");
    const PageSetup *p = &t->page;
    Buf b = buf_open(&((Reading *)*state)->memory);
    buf_putf(&b, "%d %d %d %d %d %d footer %d grid %d %d", (int)p->width, (int)p->height, (int)p->top, (int)p->bottom,
             (int)p->left, (int)p->right, (int)p->footer, (int)p->grid_lines, (int)p->grid_chars);
    assert_buf(&b, "11906 16838 2098 1984 1588 1474 footer 1435 grid 22 28");
}

static void a_page_that_spoils_the_grid_is_warned_of(void **state)
{
    compile(*state, "@use gb9704\n@page { margin right 35mm }");
    assert_messages(*state, "W_GRID_CHARS `28` `26` `正文` a.rpt:2:1\n");
}

static void lines_begin_where_they_should(void **state)
{
    static const struct {
        const char *style;
        int32_t milli;
    } firsts[] = {{"正文", 2000}, {"一级标题", 2000}, {"四级标题", 2000}, {"列表", 2000}, {"附注文字", 2000},
                  {"标题", 0},    {"主送", 0},    {"署名", 0},        {"页码", 0},    {"双页码", 0}};
    const Template *t = compile(*state, "@use gb9704");
    for (size_t i = 0; i < COUNT(firsts); i++) {
        Props p = effective(t, firsts[i].style);
        assert_true(props_has(&p, PROPERTY_INDENT_FIRST));
        assert_int_equal(p.indent_first.milli, firsts[i].milli);
        assert_int_equal(p.indent_first.unit, UNIT_EM);
    }
}

static void headings_count_as_the_standard_says(void **state)
{
    const Template *t = compile(*state, "@use gb9704");
    Reading *r = *state;
    Counters c = {{0}};
    Buf b = buf_open(&r->memory);
    for (int level = 0; level < HEADING_LEVELS; level++) {
        counters_advance(&c, &t->model.lists[LIST_HEADINGS], level);
        counters_put_label(&b, &c, &t->model.lists[LIST_HEADINGS], level);
        buf_put_byte(&b, '|');
    }
    assert_buf(&b, "一、|（一）|1.|（1）|①||");
}

static void page_numbers_have_a_line_of_their_own(void **state)
{
    const Template *t = compile(*state, "@use gb9704");
    Props p = effective(t, "双页码");
    assert_int_equal(t->story_count, 2);
    assert_int_equal(t->stories[0].pages, PAGES_ODD);
    assert_int_equal(t->stories[1].pages, PAGES_EVEN);
    assert_false(props_has(&p, PROPERTY_SPACING));
    assert_int_equal(p.line.milli, 14000);
    assert_int_equal(p.size, 28);
    assert_int_equal(p.indent_left.milli, 1000);
    assert_int_equal(p.indent_right.milli, 0);
}

#define TEST_READING(function) cmocka_unit_test_setup_teardown(function, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_READING(the_prelude_has_every_role),
        TEST_READING(gb9704_restyles_every_role),
        TEST_READING(the_page_is_that_of_the_standard),
        TEST_READING(a_page_that_spoils_the_grid_is_warned_of),
        TEST_READING(lines_begin_where_they_should),
        TEST_READING(headings_count_as_the_standard_says),
        TEST_READING(page_numbers_have_a_line_of_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
