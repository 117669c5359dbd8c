/* doc/props, doc/style: properties laid over one another, and what a style inherits. */
#include "fixture.h"

#include "doc/style.h"

static uint64_t bit(PropId id)
{
    return (uint64_t)1 << id;
}

/* All properties given, each with a value that no zeroed Props has. */
static Props everything(const TabStop *tabs)
{
    Length l = {1500, UNIT_PT};
    Props p = {
        .set = ((uint64_t)1 << PROPERTY_COUNT) - 1,
        .font_east = STR("黑体"),
        .font_latin = STR("Arial"),
        .size = 32,
        .bold = true,
        .italic = true,
        .underline = UNDERLINE_DOUBLE,
        .color = {1, 2, 3},
        .shade = {4, 5, 6},
        .shade_none = true,
        .spacing = l,
        .stretch = 90,
        .raise = l,
        .align = ALIGN_JUSTIFY,
        .indent_first = l,
        .indent_left = l,
        .indent_right = l,
        .line_rule = LINE_AT_LEAST,
        .line = l,
        .before = l,
        .after = l,
        .keep_next = true,
        .keep_previous = true,
        .keep_lines = true,
        .break_before = true,
        .widows = true,
        .autospace = true,
        .middle = true,
        .tabs = tabs,
        .tab_count = 1,
        .outline = 3,
    };
    for (int side = 0; side < SIDE_COUNT; side++)
        p.border[side] = (Border){.set = true, .kind = BORDER_SINGLE, .width = l, .space = l};
    return p;
}

static void every_property_is_laid_over(void **state)
{
    (void)state;
    TabStop tab = {ALIGN_RIGHT, {3000, UNIT_CM}};
    Props over = everything(&tab), p;
    memset(&p, 0, sizeof p);
    props_overlay(&p, &over);
    assert_int_equal(p.set, over.set);
    assert_text(p.font_east, "黑体");
    assert_text(p.font_latin, "Arial");
    assert_int_equal(p.size, 32);
    assert_true(p.bold && p.italic && p.shade_none);
    assert_int_equal(p.underline, UNDERLINE_DOUBLE);
    assert_memory_equal(&p.color, &over.color, sizeof p.color);
    assert_memory_equal(&p.shade, &over.shade, sizeof p.shade);
    assert_int_equal(p.stretch, 90);
    assert_int_equal(p.align, ALIGN_JUSTIFY);
    assert_int_equal(p.line_rule, LINE_AT_LEAST);
    assert_true(p.keep_next && p.keep_previous && p.keep_lines && p.break_before && p.widows &&
                p.autospace && p.middle);
    assert_ptr_equal(p.tabs, &tab);
    assert_int_equal(p.tab_count, 1);
    assert_int_equal(p.outline, 3);
    const Length *lengths[] = {&p.spacing,      &p.raise, &p.indent_first, &p.indent_left,
                               &p.indent_right, &p.line,  &p.before,       &p.after};
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++)
        assert_int_equal(lengths[i]->milli, 1500);
    for (int side = 0; side < SIDE_COUNT; side++)
        assert_int_equal(p.border[side].kind, BORDER_SINGLE);
}

static void what_is_not_said_stays(void **state)
{
    (void)state;
    TabStop tab = {ALIGN_RIGHT, {3000, UNIT_CM}};
    Props p = everything(&tab);
    Props nothing = {.size = 99, .outline = 9}; /* no bit is set */
    props_overlay(&p, &nothing);
    assert_int_equal(p.size, 32);
    assert_int_equal(p.outline, 3);
    assert_true(p.bold);
    assert_int_equal(p.border[SIDE_LEFT].kind, BORDER_SINGLE);
}

static void off_is_said_too(void **state)
{
    (void)state;
    Props p = {.set = bit(PROPERTY_BOLD), .bold = true};
    Props over = {.set = bit(PROPERTY_BOLD), .bold = false};
    props_overlay(&p, &over);
    assert_false(p.bold);
    assert_true(props_has(&p, PROPERTY_BOLD));
}

static void borders_go_side_by_side(void **state)
{
    (void)state;
    Props p = {.set = bit(PROPERTY_BORDER)};
    p.border[SIDE_TOP] = (Border){.set = true, .kind = BORDER_SINGLE};
    p.border[SIDE_LEFT] = (Border){.set = true, .kind = BORDER_SINGLE};
    Props over = {.set = bit(PROPERTY_BORDER)};
    over.border[SIDE_LEFT] = (Border){.set = true, .kind = BORDER_NONE};
    over.border[SIDE_BOTTOM] = (Border){.set = true, .kind = BORDER_DOUBLE};
    props_overlay(&p, &over);
    assert_int_equal(p.border[SIDE_TOP].kind, BORDER_SINGLE);
    assert_int_equal(p.border[SIDE_LEFT].kind, BORDER_NONE);
    assert_int_equal(p.border[SIDE_BOTTOM].kind, BORDER_DOUBLE);
    assert_false(p.border[SIDE_RIGHT].set);
}

static void a_style_says_more_than_its_bases(void **state)
{
    (void)state;
    const Style styles[] = {
        {.base = NO_STYLE,
         .props = {.set = bit(PROPERTY_SIZE) | bit(PROPERTY_FONT_EAST) | bit(PROPERTY_WIDOWS),
                   .size = 32,
                   .font_east = STR("仿宋"),
                   .widows = true}},
        {.base = 0,
         .props = {.set = bit(PROPERTY_FONT_EAST) | bit(PROPERTY_BOLD),
                   .font_east = STR("楷体"),
                   .bold = true}},
        {.base = 1, .props = {.set = bit(PROPERTY_FONT_EAST), .font_east = STR("黑体")}},
    };
    StyleSheet sheet = {.count = 3, .items = styles};
    Props p = style_effective(&sheet, 2);
    assert_text(p.font_east, "黑体");
    assert_int_equal(p.size, 32);
    assert_true(p.bold && p.widows);
    assert_int_equal(p.set, bit(PROPERTY_SIZE) | bit(PROPERTY_FONT_EAST) | bit(PROPERTY_WIDOWS) |
                                bit(PROPERTY_BOLD));
    assert_text(style_effective(&sheet, 0).font_east, "仿宋");
    assert_int_equal(style_effective(&sheet, NO_STYLE).set, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_property_is_laid_over),
        cmocka_unit_test(what_is_not_said_stays),
        cmocka_unit_test(off_is_said_too),
        cmocka_unit_test(borders_go_side_by_side),
        cmocka_unit_test(a_style_says_more_than_its_bases),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
