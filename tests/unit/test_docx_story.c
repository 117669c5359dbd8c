/* docx/story, docx/sectpr: running heads and feet, and on which pages they show. */
#include "docx_fixture.h"

#define LAST "/w:document/w:body/w:sectPr"
#define FIRST "//w:p/w:pPr/w:sectPr"

/* The text of the head or foot that a section of document.xml refers to. */
static void assert_story(Fixture *f, const char *section_path, const char *kind, const char *type,
                         const char *wanted)
{
    char path[256], part[64];
    snprintf(path, sizeof path, "string(%s/w:%sReference[@w:type='%s']/@r:id)", section_path, kind,
             type);
    char *id = ask(f, DOCUMENT, path);
    if (*id == '\0')
        fail_msg("no %s %s in %s", type, kind, section_path);
    snprintf(path, sizeof path, "string(//rel:Relationship[@Id='%s']/@Target)", id);
    char *target = ask(f, "word/_rels/document.xml.rels", path);
    snprintf(part, sizeof part, "word/%s", target);
    assert_part(f, part, "string(/*)", wanted);
    free(id);
    free(target);
}

static void a_head_for_all_pages(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    story(f, STORY_HEADER, PAGES_ALL, "head");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:headerReference)", "1");
    assert_story(f, LAST, "header", "default", "head");
    assert_part(f, SETTINGS, "count(//w:evenAndOddHeaders)", "0");
}

static void odd_and_even_pages(void **state)
{
    Fixture *f = *state;
    f->traits.odd_even_pages = true;
    begin(f);
    section(f, NULL);
    story(f, STORY_FOOTER, PAGES_ODD, "odd");
    story(f, STORY_FOOTER, PAGES_EVEN, "even");
    story(f, STORY_HEADER, PAGES_ALL, "all");
    assert_int_equal(end(f), DOCX_OK);
    assert_story(f, LAST, "footer", "default", "odd");
    assert_story(f, LAST, "footer", "even", "even");
    assert_story(f, LAST, "header", "default", "all");
    assert_story(f, LAST, "header", "even", "all");
    assert_part(f, SETTINGS, "count(//w:evenAndOddHeaders)", "1");
}

static void odd_pages_that_nobody_announced_are_a_fault(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    story(f, STORY_FOOTER, PAGES_ODD, "odd");
    assert_int_equal(end(f), DOCX_INTERNAL);
}

static void sections_go_on_with_what_was_there(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    story(f, STORY_HEADER, PAGES_ALL, "head");
    story(f, STORY_FOOTER, PAGES_ALL, "foot");
    put_text(f, plain(NO_STYLE), "a");
    section(f, NULL);
    story(f, STORY_FOOTER, PAGES_ALL, "other");
    put_text(f, plain(NO_STYLE), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_story(f, FIRST, "header", "default", "head");
    assert_story(f, FIRST, "footer", "default", "foot");
    assert_story(f, LAST, "header", "default", "head");
    assert_story(f, LAST, "footer", "default", "other");
}

/* Its head is that of the section behind it; what was for its first page is nobody's. */
static void the_stories_of_an_empty_section_go_on(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    story(f, STORY_HEADER, PAGES_ALL, "head");
    story(f, STORY_HEADER, PAGES_FIRST, "first");
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a");
    section(f, NULL);
    story(f, STORY_HEADER, PAGES_ALL, "last");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:sectPr)", "1");
    assert_document(f, "count(//w:headerReference)", "1");
    assert_story(f, LAST, "header", "default", "head");
    assert_false(has_part(f, "word/header2.xml"));
}

static void the_first_page_is_that_of_its_section(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    story(f, STORY_HEADER, PAGES_FIRST, "first");
    story(f, STORY_FOOTER, PAGES_ALL, "foot");
    put_text(f, plain(NO_STYLE), "a");
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" FIRST "/w:titlePg)", "1");
    assert_story(f, FIRST, "header", "first", "first");
    assert_story(f, FIRST, "footer", "first", "foot");
    assert_document(f, "count(" LAST "/w:titlePg)", "0");
    assert_document(f, "count(" LAST "/*[@w:type='first'])", "0");
}

static void a_first_page_that_is_even_shows_the_even_foot(void **state)
{
    Fixture *f = *state;
    PageSetup even = page_default();
    even.start = START_EVEN_PAGE;
    f->traits.odd_even_pages = true;
    begin(f);
    section(f, &even);
    story(f, STORY_HEADER, PAGES_FIRST, "first");
    story(f, STORY_FOOTER, PAGES_ODD, "odd");
    story(f, STORY_FOOTER, PAGES_EVEN, "even");
    assert_int_equal(end(f), DOCX_OK);
    assert_story(f, LAST, "footer", "first", "even");
    assert_document(f, "string(//w:type/@w:val)", "evenPage");
}

static void a_story_without_paragraphs_has_one(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    f->sink->class->story_begin(f->sink, STORY_HEADER, PAGES_ALL);
    f->sink->class->story_end(f->sink);
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/header1.xml", "count(/w:hdr/w:p)", "1");
    assert_document(f, "count(//w:p)", "1");
}

static void a_story_that_was_replaced_at_once_is_left_out(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    story(f, STORY_HEADER, PAGES_ALL, "a");
    story(f, STORY_HEADER, PAGES_ALL, "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/header1.xml", "string(/w:hdr)", "b");
    assert_false(has_part(f, "word/header2.xml"));
}

static void without_numbers_paragraphs_that_hold_one_are_empty(void **state)
{
    Fixture *f = *state;
    Run number = {.kind = RUN_PAGE_NUMBER, .style = NO_STYLE};
    PageSetup none = page_default();
    none.numbers_none = true;
    begin(f);
    section(f, NULL);
    f->sink->class->story_begin(f->sink, STORY_FOOTER, PAGES_ALL);
    put_text(f, plain(NO_STYLE), "name");
    put(f, plain(NO_STYLE), 1, &number);
    f->sink->class->story_end(f->sink);
    put_text(f, plain(NO_STYLE), "a");
    section(f, &none);
    put_text(f, plain(NO_STYLE), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/footer1.xml", "count(//w:instrText)", "1");
    assert_part(f, "word/footer2.xml", "count(//w:instrText)", "0");
    assert_part(f, "word/footer2.xml", "count(//w:p)", "2");
    assert_story(f, LAST, "footer", "default", "name");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(a_head_for_all_pages),
        T(odd_and_even_pages),
        T(odd_pages_that_nobody_announced_are_a_fault),
        T(sections_go_on_with_what_was_there),
        T(the_stories_of_an_empty_section_go_on),
        T(the_first_page_is_that_of_its_section),
        T(a_first_page_that_is_even_shows_the_even_foot),
        T(a_story_without_paragraphs_has_one),
        T(a_story_that_was_replaced_at_once_is_left_out),
        T(without_numbers_paragraphs_that_hold_one_are_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
