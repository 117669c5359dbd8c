/* docx/prop_xml: properties in w:pPr and w:rPr, what stands there and in which order. */
#include "docx_fixture.h"

#define OURS "/w:styles/w:style[w:name/@w:val='ours']"
#define DERIVED "/w:styles/w:style[w:name/@w:val='derived']"

/* Writes a style sheet of `ours`, already there, and `derived` from it, in which `over` is said. */
static void write_styles(Fixture *f, const Props *over)
{
    int derived = add_style(f, "derived", STYLE_PARAGRAPH, 0);
    *props_of(f, derived) = *over;
    begin(f);
    section(f, NULL);
    assert_int_equal(end(f), DOCX_OK);
}

static Props *ours(Fixture *f)
{
    return props_of(f, add_style(f, "ours", STYLE_PARAGRAPH, NO_STYLE));
}

/* The local names of the children of the first node of a path, in order. */
static void assert_children(Fixture *f, const char *path, const char *wanted)
{
    char got[512] = "", ask_for[256];
    for (int i = 1; i < 40; i++) {
        snprintf(ask_for, sizeof ask_for, "local-name((%s)[1]/*[%d])", path, i);
        char *name = ask(f, STYLES, ask_for);
        if (*name)
            snprintf(got + strlen(got), sizeof got - strlen(got), "%s ", name);
        free(name);
    }
    assert_string_equal(got, wanted);
}

static void paragraph_properties_keep_the_order_of_the_schema(void **state)
{
    Fixture *f = *state;
    static const TabStop tab = {ALIGN_RIGHT, {15600, UNIT_CM}};
    Props *p = ours(f);
    p->set = ~(uint64_t)0 >> (64 - PROPERTY_COUNT);
    p->border[SIDE_BOTTOM] = (Border){.set = true, .kind = BORDER_SINGLE, .width = pt(1500)};
    p->line_rule = LINE_EXACTLY;
    p->tabs = &tab;
    p->tab_count = 1;
    p->font_east = p->font_latin = STR("x");
    p->size = 32;
    p->stretch = 90;
    write_styles(f, &(Props){0});
    assert_children(
        f, OURS "/w:pPr",
        "keepNext keepLines pageBreakBefore widowControl pBdr shd tabs autoSpaceDE autoSpaceDN "
        "adjustRightInd snapToGrid spacing ind jc textAlignment outlineLvl ");
    assert_children(f, OURS "/w:rPr",
                    "rFonts b bCs i iCs caps strike color spacing w position sz szCs u vertAlign em ");
}

static void first_line_in_characters_and_twips(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f);
    says(p, PROPERTY_SIZE)->size = 32;
    says(p, PROPERTY_INDENT_FIRST)->indent_first = em(2);
    Props flush = {0};
    says(&flush, PROPERTY_INDENT_FIRST);
    write_styles(f, &flush);
    assert_styles(f, "string(" OURS "//w:ind/@w:firstLineChars)", "200");
    assert_styles(f, "string(" OURS "//w:ind/@w:firstLine)", "640");
    assert_styles(f, "string(" DERIVED "//w:ind/@w:firstLineChars)", "0");
    assert_styles(f, "string(" DERIVED "//w:ind/@w:firstLine)", "0");
}

static void a_hanging_line_never_has_left_in_characters(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f);
    says(p, PROPERTY_SIZE)->size = 32;
    says(p, PROPERTY_INDENT_LEFT)->indent_left = em(5);
    says(p, PROPERTY_INDENT_FIRST)->indent_first = em(-3);
    write_styles(f, &(Props){0});
    assert_styles(f, "string(" OURS "//w:ind/@w:left)", "1600");
    assert_styles(f, "count(" OURS "//w:ind/@w:leftChars)", "0");
    assert_styles(f, "string(" OURS "//w:ind/@w:hanging)", "960");
    assert_styles(f, "string(" OURS "//w:ind/@w:hangingChars)", "300");
    assert_styles(f, "count(" OURS "//w:ind/@w:firstLine)", "0");
}

static void an_indent_in_characters_follows_the_size(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f);
    says(p, PROPERTY_SIZE)->size = 32;
    says(p, PROPERTY_INDENT_FIRST)->indent_first = em(2);
    says(p, PROPERTY_BEFORE)->before = pt(6000);
    Props larger = {0};
    says(&larger, PROPERTY_SIZE)->size = 44;
    write_styles(f, &larger);
    assert_styles(f, "string(" DERIVED "//w:ind/@w:firstLine)", "880");
    assert_styles(f, "count(" DERIVED "//w:spacing)", "0");
}

static void lines_of_the_page_and_of_the_text(void **state)
{
    Fixture *f = *state;
    f->traits.line_pitch = 579;
    Props *p = ours(f);
    says(p, PROPERTY_SIZE)->size = 32;
    says(p, PROPERTY_LINE)->line = (Length){1000, UNIT_LINE};
    p->line_rule = LINE_EXACTLY;
    says(p, PROPERTY_BEFORE)->before = (Length){2000, UNIT_LINE};
    Props tight = {0};
    says(&tight, PROPERTY_LINE)->line = (Length){100000, UNIT_PERCENT};
    tight.line_rule = LINE_EXACTLY;
    write_styles(f, &tight);
    assert_styles(f, "string(" OURS "//w:spacing/@w:line)", "579");
    assert_styles(f, "string(" OURS "//w:spacing/@w:lineRule)", "exact");
    assert_styles(f, "string(" OURS "//w:spacing/@w:before)", "1158");
    assert_styles(f, "count(" OURS "//w:spacing/@w:beforeLines)", "0");
    assert_styles(f, "string(" OURS "//w:snapToGrid/@w:val)", "0");
    assert_styles(f, "string(" DERIVED "//w:spacing/@w:line)", "320");
}

static void a_multiple_of_a_line(void **state)
{
    Fixture *f = *state;
    says(ours(f), PROPERTY_LINE)->line = (Length){1500, UNIT_NONE};
    Props least = {0};
    says(&least, PROPERTY_LINE)->line = pt(20000);
    least.line_rule = LINE_AT_LEAST;
    write_styles(f, &least);
    assert_styles(f, "string(" OURS "//w:spacing/@w:line)", "360");
    assert_styles(f, "string(" OURS "//w:spacing/@w:lineRule)", "auto");
    assert_styles(f, "count(" OURS "//w:snapToGrid)", "0");
    assert_styles(f, "string(" DERIVED "//w:spacing/@w:line)", "400");
    assert_styles(f, "string(" DERIVED "//w:spacing/@w:lineRule)", "atLeast");
}

static void borders_are_completed_by_those_below(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f), top = {0};
    says(p, PROPERTY_BORDER)->border[SIDE_BOTTOM] = (Border){.set = true,
                                                             .kind = BORDER_SINGLE,
                                                             .width = {350, UNIT_MM},
                                                             .colour = {255, 0, 0},
                                                             .space = pt(11000)};
    says(&top, PROPERTY_BORDER)->border[SIDE_TOP] = (Border){
        .set = true, .kind = BORDER_DOUBLE, .width = pt(750)};
    write_styles(f, &top);
    assert_styles(f, "string(" OURS "//w:pBdr/w:bottom/@w:sz)", "8");
    assert_styles(f, "string(" OURS "//w:pBdr/w:bottom/@w:color)", "FF0000");
    assert_styles(f, "string(" OURS "//w:pBdr/w:bottom/@w:space)", "11");
    assert_styles(f, "string(" DERIVED "//w:pBdr/w:top/@w:val)", "double");
    assert_styles(f, "string(" DERIVED "//w:pBdr/w:bottom/@w:val)", "single");
}

static void a_border_that_is_taken_away(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f), none = {0};
    says(p, PROPERTY_BORDER)->border[SIDE_TOP] = (Border){
        .set = true, .kind = BORDER_THICK_THIN, .width = pt(20000)};
    says(&none, PROPERTY_BORDER)->border[SIDE_TOP] = (Border){.set = true, .kind = BORDER_NONE};
    write_styles(f, &none);
    assert_styles(f, "string(" OURS "//w:top/@w:val)", "thickThinSmallGap");
    assert_styles(f, "string(" OURS "//w:top/@w:sz)", "96");
    assert_styles(f, "string(" DERIVED "//w:top/@w:val)", "nil");
}

static void tabs_of_the_base_are_cleared(void **state)
{
    Fixture *f = *state;
    static const TabStop old[] = {{ALIGN_LEFT, {50000, UNIT_PT}}, {ALIGN_RIGHT, {200000, UNIT_PT}}};
    static const TabStop new[] = {{ALIGN_CENTER, {100000, UNIT_PT}},
                                  {ALIGN_LEFT, {200000, UNIT_PT}}};
    Props *p = ours(f), over = {0};
    says(p, PROPERTY_TABS)->tabs = old;
    p->tab_count = 2;
    says(&over, PROPERTY_TABS)->tabs = new;
    over.tab_count = 2;
    write_styles(f, &over);
    assert_styles(f, "count(" DERIVED "//w:tab)", "3");
    assert_styles(f, "string(" DERIVED "//w:tab[1]/@w:val)", "clear");
    assert_styles(f, "string(" DERIVED "//w:tab[1]/@w:pos)", "1000");
    assert_styles(f, "string(" DERIVED "//w:tab[2]/@w:val)", "center");
    assert_styles(f, "string(" DERIVED "//w:tab[3]/@w:val)", "left");
    assert_styles(f, "string(" DERIVED "//w:tab[3]/@w:pos)", "4000");
}

static void switches_are_turned_off_by_name(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f);
    says(p, PROPERTY_BOLD)->bold = true;
    says(p, PROPERTY_WIDOWS);
    says(p, PROPERTY_AUTOSPACE);
    says(p, PROPERTY_MIDDLE)->middle = true;
    Props off = {0};
    says(&off, PROPERTY_BOLD);
    write_styles(f, &off);
    assert_styles(f, "count(" OURS "//w:b[not(@w:val)])", "1");
    assert_styles(f, "string(" OURS "//w:widowControl/@w:val)", "0");
    assert_styles(f, "string(" OURS "//w:autoSpaceDE/@w:val)", "0");
    assert_styles(f, "string(" OURS "//w:adjustRightInd/@w:val)", "0");
    assert_styles(f, "string(" OURS "//w:textAlignment/@w:val)", "center");
    assert_styles(f, "string(" DERIVED "//w:b/@w:val)", "0");
}

static void space_and_indents_on_all_sides(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f);
    says(p, PROPERTY_AFTER)->after = pt(6000);
    says(p, PROPERTY_INDENT_LEFT)->indent_left = (Length){10000, UNIT_MM};
    says(p, PROPERTY_INDENT_RIGHT)->indent_right = pt(-5000);
    write_styles(f, &(Props){0});
    assert_styles(f, "string(" OURS "//w:spacing/@w:after)", "120");
    assert_styles(f, "string(" OURS "//w:ind/@w:left)", "567");
    assert_styles(f, "string(" OURS "//w:ind/@w:right)", "-100");
}

static void fonts_fill_all_their_slots(void **state)
{
    Fixture *f = *state;
    Props *p = ours(f), east = {0};
    says(p, PROPERTY_FONT_LATIN)->font_latin = STR("Arial");
    says(&east, PROPERTY_FONT_EAST)->font_east = STR("黑体");
    write_styles(f, &east);
    assert_styles(f, "string(" OURS "//w:rFonts/@w:ascii)", "Arial");
    assert_styles(f, "string(" OURS "//w:rFonts/@w:hAnsi)", "Arial");
    assert_styles(f, "string(" OURS "//w:rFonts/@w:cs)", "Arial");
    assert_styles(f, "count(" OURS "//w:rFonts/@w:eastAsia)", "0");
    assert_styles(f, "string(" DERIVED "//w:rFonts/@w:eastAsia)", "黑体");
    assert_styles(f, "count(" DERIVED "//w:rFonts/@*)", "1");
}

static void shade_is_the_paragraphs_or_the_characters(void **state)
{
    Fixture *f = *state;
    Props none = {.shade_none = true};
    says(&none, PROPERTY_SHADE);
    says(ours(f), PROPERTY_SHADE)->shade = (Colour){0xDD, 0xDD, 0xDD};
    says(props_of(f, add_style(f, "mark", STYLE_CHARACTER, NO_STYLE)), PROPERTY_SHADE)->shade =
        (Colour){1, 2, 3};
    write_styles(f, &none);
    assert_styles(f, "string(" OURS "/w:pPr/w:shd/@w:fill)", "DDDDDD");
    assert_styles(f, "string(" OURS "/w:pPr/w:shd/@w:val)", "clear");
    assert_styles(f, "string(" OURS "/w:pPr/w:shd/@w:color)", "auto");
    assert_styles(f, "string(" DERIVED "/w:pPr/w:shd/@w:fill)", "auto");
    assert_styles(f, "count(" OURS "/w:rPr)", "0");
    assert_styles(f, "string(//w:style[@w:styleId='mark']/w:rPr/w:shd/@w:fill)", "010203");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(paragraph_properties_keep_the_order_of_the_schema),
        T(first_line_in_characters_and_twips),
        T(a_hanging_line_never_has_left_in_characters),
        T(an_indent_in_characters_follows_the_size),
        T(lines_of_the_page_and_of_the_text),
        T(a_multiple_of_a_line),
        T(borders_are_completed_by_those_below),
        T(a_border_that_is_taken_away),
        T(tabs_of_the_base_are_cleared),
        T(switches_are_turned_off_by_name),
        T(space_and_indents_on_all_sides),
        T(fonts_fill_all_their_slots),
        T(shade_is_the_paragraphs_or_the_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
