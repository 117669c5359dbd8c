/* Pictures in a Word file: word/media, w:drawing, and the relations of the parts they stand in. */
#include "docx_fixture.h"

#define RELATIONS "word/_rels/document.xml.rels"

enum { CM = 360000 };

static Image image_of(const char *bytes, ImageFormat format)
{
    return (Image){.format = format, .bytes = str_of(bytes), .name = STR("图/a.png"), .width = 10,
                   .height = 20, .orientation = 1};
}

/* As it is shown: 2 cm wide, 4 cm high. */
static Picture picture_of(const Image *image)
{
    return (Picture){.image = image, .width = 2 * CM, .height = 4 * CM, .alt = STR("甲&乙")};
}

static Run picture_run(const Picture *p)
{
    return (Run){.kind = RUN_PICTURE, .picture = p, .style = NO_STYLE};
}

static void put_picture(Fixture *f, const Picture *p)
{
    Run run = picture_run(p);
    put(f, plain(NO_STYLE), 1, &run);
}

static void in_the_line(void **state)
{
    Fixture *f = *state;
    Image image = image_of("png", IMAGE_PNG);
    Picture p = picture_of(&image);
    Run runs[] = {text_run("前"), picture_run(&p), text_run("后")};
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 3, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(//w:p)", "前后");
    assert_document(f, "count(//w:r[w:t='前']/w:drawing/wp:inline)", "1");
    assert_document(f, "//wp:inline/wp:extent/@cx", "720000");
    assert_document(f, "//wp:inline/wp:extent/@cy", "1440000");
    assert_document(f, "//wp:docPr/@descr", "甲&乙");
    assert_document(f, "//pic:cNvPr/@name", "a.png");
    assert_document(f, "//a:xfrm/@rot", "");
    assert_document(f, "//a:ext/@cx", "720000");
    assert_part(f, RELATIONS, "//rel:Relationship[@Target='media/image1.png']/@Id = 'rId6'", "true");
    assert_document(f, "//a:blip/@r:embed", "rId6");
}

static void equal_images_are_one_part(void **state)
{
    Fixture *f = *state;
    Image images[] = {image_of("same", IMAGE_PNG), image_of("other", IMAGE_PNG), image_of("same", IMAGE_PNG),
                      image_of("jpeg", IMAGE_JPEG)};
    begin(f);
    section(f, NULL);
    for (int i = 0; i < 4; i++) {
        Picture p = picture_of(&images[i]);
        put_picture(f, &p);
        put_picture(f, &p);
    }
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "//w:p[1]//a:blip/@r:embed = //w:p[6]//a:blip/@r:embed", "true");
    assert_document(f, "//w:p[1]//a:blip/@r:embed = //w:p[3]//a:blip/@r:embed", "false");
    assert_true(has_part(f, "word/media/image1.png"));
    assert_true(has_part(f, "word/media/image2.png"));
    assert_false(has_part(f, "word/media/image3.png"));
    assert_true(has_part(f, "word/media/image1.jpeg"));
    zip_stat_t stat;
    assert_int_equal(zip_stat(f->zip, "word/media/image1.png", 0, &stat), 0);
    assert_int_equal(stat.comp_method, ZIP_CM_STORE);
    assert_int_equal(stat.size, 4);
}

static void a_turned_picture_keeps_its_frame(void **state)
{
    Fixture *f = *state;
    Image image = image_of("png", IMAGE_PNG);
    image.orientation = 6;
    Picture tall = picture_of(&image), wide = picture_of(&image);
    wide.width = 4 * CM;
    wide.height = 2 * CM;
    begin(f);
    section(f, NULL);
    put_picture(f, &tall);
    put_picture(f, &wide);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "//w:p[1]//wp:extent/@cx", "1440000");
    assert_document(f, "//w:p[1]//wp:extent/@cy", "720000");
    assert_document(f, "//w:p[1]//a:ext/@cx", "1440000");
    assert_document(f, "//w:p[1]//wp:effectExtent/@t", "360000");
    assert_document(f, "//w:p[1]//wp:effectExtent/@b", "360000");
    assert_document(f, "//w:p[1]//wp:effectExtent/@l", "0");
    assert_document(f, "//w:p[2]//wp:extent/@cx", "720000");
    assert_document(f, "//w:p[2]//wp:effectExtent/@l", "360000");
    assert_document(f, "//w:p[2]//wp:effectExtent/@t", "0");
}

static void all_ways_that_a_picture_can_lie(void **state)
{
    static const char *const ways[] = {"//", "/1/", "10800000//", "//1", "16200000/1/", "5400000//", "5400000/1/",
                                       "16200000//"};
    Fixture *f = *state;
    Image images[8];
    begin(f);
    section(f, NULL);
    for (int i = 0; i < 8; i++) {
        images[i] = image_of("png", IMAGE_PNG);
        images[i].orientation = i + 1;
        Picture p = picture_of(&images[i]);
        put_picture(f, &p);
    }
    assert_int_equal(end(f), DOCX_OK);
    for (int i = 0; i < 8; i++) {
        char path[200];
        snprintf(path, sizeof path,
                 "concat(//w:p[%d]//a:xfrm/@rot, '/', //w:p[%d]//a:xfrm/@flipH, '/', //w:p[%d]//a:xfrm/@flipV)",
                 i + 1, i + 1, i + 1);
        assert_document(f, path, ways[i]);
    }
}

static void behind_the_text(void **state)
{
    Fixture *f = *state;
    Image image = image_of("png", IMAGE_PNG);
    Picture p = picture_of(&image);
    p.place = PICTURE_BEHIND;
    p.center_x = 10 * CM;
    p.center_y = -CM;
    begin(f);
    section(f, NULL);
    put_picture(f, &p);
    image.orientation = 6;
    put_picture(f, &p);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "//w:p[1]//wp:anchor/@behindDoc", "1");
    assert_document(f, "//w:p[1]//wp:positionH[@relativeFrom='margin']/wp:posOffset", "3240000");
    assert_document(f, "//w:p[1]//wp:positionV[@relativeFrom='paragraph']/wp:posOffset", "-1080000");
    assert_document(f, "count(//w:p[1]//wp:wrapNone)", "1");
    assert_document(f, "//w:p[2]//wp:positionH/wp:posOffset", "2880000");
    assert_document(f, "//w:p[2]//wp:positionV/wp:posOffset", "-720000");
}

static void a_decorative_picture_says_so(void **state)
{
    Fixture *f = *state;
    Image image = image_of("png", IMAGE_PNG);
    Picture p = picture_of(&image);
    p.alt = STR("");
    begin(f);
    section(f, NULL);
    put_picture(f, &p);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//wp:docPr/@descr)", "0");
    assert_document(f, "//wp:docPr/a:extLst/a:ext/adec:decorative/@val", "1");
}

/* A head with a picture beside its page number, and one without. */
static void put_story(Fixture *f, const Picture *with_number, const Picture *alone)
{
    Run numbered[] = {{.kind = RUN_PAGE_NUMBER, .style = NO_STYLE}, picture_run(with_number)};
    f->sink->class->story_begin(f->sink, STORY_HEADER, PAGES_ALL);
    put(f, plain(NO_STYLE), 2, numbered);
    put_picture(f, alone);
    f->sink->class->story_end(f->sink);
}

static void a_head_has_relations_of_its_own(void **state)
{
    Fixture *f = *state;
    Image first = image_of("first", IMAGE_PNG), second = image_of("second", IMAGE_PNG);
    Picture a = picture_of(&first), b = picture_of(&second);
    PageSetup page = page_default();
    begin(f);
    section(f, &page);
    put_story(f, &a, &b);
    put_text(f, plain(NO_STYLE), "一");
    page.numbers_none = true;
    section(f, &page);
    put_text(f, plain(NO_STYLE), "二");
    put_picture(f, &a);
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/header1.xml", "count(//a:blip)", "2");
    assert_part(f, "word/_rels/header1.xml.rels", "count(//rel:Relationship)", "2");
    assert_part(f, "word/header1.xml", "//w:p[2]//a:blip/@r:embed", "rId2");
    assert_part(f, "word/_rels/header1.xml.rels", "//rel:Relationship[@Id='rId2']/@Target", "media/image2.png");
    assert_part(f, "word/header2.xml", "count(//a:blip)", "1");
    assert_part(f, "word/header2.xml", "//w:p[2]//a:blip/@r:embed", "rId1");
    assert_part(f, "word/_rels/header2.xml.rels", "//rel:Relationship[@Id='rId1']/@Target", "media/image2.png");
    assert_part(f, RELATIONS, "count(//rel:Relationship[@Target='media/image1.png'])", "1");
}

/* What only a form holds that no section shows does not come into the package. */
static void an_unused_form_brings_nothing(void **state)
{
    Fixture *f = *state;
    Image first = image_of("first", IMAGE_PNG), second = image_of("second", IMAGE_PNG);
    Picture a = picture_of(&first), b = picture_of(&second);
    PageSetup page = page_default();
    page.numbers_none = true;
    begin(f);
    section(f, &page);
    put_story(f, &a, &b);
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/_rels/header1.xml.rels", "count(//rel:Relationship)", "1");
    assert_true(has_part(f, "word/media/image1.png"));
    assert_false(has_part(f, "word/media/image2.png"));
}

static void numbers_are_never_the_same(void **state)
{
    Fixture *f = *state;
    Image image = image_of("png", IMAGE_PNG);
    Picture p = picture_of(&image);
    begin(f);
    section(f, NULL);
    put_story(f, &p, &p);
    put_picture(f, &p);
    put_picture(f, &p);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "//w:p[1]//wp:docPr/@id = //w:p[2]//wp:docPr/@id", "false");
    assert_part(f, "word/header1.xml", "//w:p[1]//wp:docPr/@id = //w:p[2]//wp:docPr/@id", "false");
    char *ids = ask(f, "word/header1.xml", "concat('|', //w:p[1]//wp:docPr/@id, '|', //w:p[2]//wp:docPr/@id, '|')");
    char *own = ask(f, DOCUMENT, "concat('|', //w:p[1]//wp:docPr/@id, '|')");
    assert_null(strstr(ids, own));
    free(ids);
    free(own);
}

static void an_image_beyond_the_limit_is_refused(void **state)
{
    Fixture *f = *state;
    Image image = image_of("ten bytes!", IMAGE_PNG);
    Picture p = picture_of(&image);
    static char most[4000];
    memset(most, 'x', sizeof most);
    image.bytes = (Str){most, sizeof most};
    f->traits.part_most = sizeof most - 1;
    begin(f);
    section(f, NULL);
    put_picture(f, &p);
    assert_int_equal(end(f), DOCX_TOO_LARGE);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(in_the_line),
        TEST(equal_images_are_one_part),
        TEST(a_turned_picture_keeps_its_frame),
        TEST(all_ways_that_a_picture_can_lie),
        TEST(behind_the_text),
        TEST(a_decorative_picture_says_so),
        TEST(a_head_has_relations_of_its_own),
        TEST(an_unused_form_brings_nothing),
        TEST(numbers_are_never_the_same),
        TEST(an_image_beyond_the_limit_is_refused),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
