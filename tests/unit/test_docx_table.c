/* docx/table_xml: tables of document.xml and of running heads. */
#include <stdio.h>

#include "docx_fixture.h"

#define BODY "/w:document/w:body/"
#define TBL BODY "w:tbl[1]"
#define TR(n) TBL "/w:tr[" #n "]"
#define TC(r, c) TR(r) "/w:tc[" #c "]"

static const TableRow usual;
static const int32_t three[] = {1000, 2000, 3000};

static int one_style(Fixture *f)
{
    static const TableLook look;
    return add_table_style(f, "表格", &look);
}

static void begin_document(Fixture *f)
{
    begin(f);
    section(f, NULL);
}

/* ---- the table ---- */

static void a_table_is_as_wide_as_its_grid(void **state)
{
    Fixture *f = *state;
    int style = one_style(f);
    begin_document(f);
    table_begin(f, (Table){.style = style}, 3, three);
    TableCell cells[] = {cell(f, NO_STYLE, "a"), cell(f, NO_STYLE, "b")};
    cells[1].span = 2;
    row(f, usual, 2, cells);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TBL "/w:tblPr/w:tblStyle/@w:val)", "表格");
    assert_document(f, "string(" TBL "/w:tblPr/w:tblW/@w:w)", "6000");
    assert_document(f, "string(" TBL "/w:tblPr/w:tblW/@w:type)", "dxa");
    assert_document(f, "string(" TBL "/w:tblPr/w:tblLayout/@w:type)", "fixed");
    assert_document(f, "sum(" TBL "/w:tblGrid/w:gridCol/@w:w)", "6000");
    assert_document(f, "string(" TC(1, 1) "/w:tcPr/w:tcW/@w:w)", "1000");
    assert_document(f, "string(" TC(1, 2) "/w:tcPr/w:tcW/@w:w)", "5000");
    assert_document(f, "string(" TC(1, 2) "/w:tcPr/w:gridSpan/@w:val)", "2");
    assert_document(f, "string(" TC(1, 2) "/w:p)", "b");
    assert_document(f, "count(" TBL "//w:tblBorders | " TBL "//w:jc | " TBL "//w:tblpPr)", "0");
    assert_document(f, "count(" TBL "//w:trPr | " TBL "//w:tblCaption)", "0");
}

static void properties_keep_the_order_of_the_schema(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    small_table(f, (Table){.style = NO_STYLE, .align = ALIGN_CENTER, .title = STR("表1　人员")}, "a");
    assert_int_equal(end(f), DOCX_OK);
    static const char *const order[] = {"tblW", "jc", "tblBorders", "tblLayout", "tblLook", "tblCaption"};
    for (int i = 0; i < 6; i++) {
        char path[96];
        snprintf(path, sizeof path, "local-name(" TBL "/w:tblPr/*[%d])", i + 1);
        assert_document(f, path, order[i]);
    }
    assert_document(f, "string(" TBL "//w:jc/@w:val)", "center");
    assert_document(f, "string(" TBL "//w:tblCaption/@w:val)", "表1　人员");
}

static void without_a_style_there_is_a_line_around_every_cell(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    small_table(f, (Table){.style = NO_STYLE}, "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TBL "//w:tblBorders/*[@w:val='single'][@w:sz='4'])", "6");
    assert_document(f, "count(" TBL "//w:tblStyle)", "0");
}

static void a_table_at_the_foot_hangs_on_a_small_paragraph(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    begin(f);
    section(f, &page);
    small_table(f, (Table){.style = NO_STYLE, .place = TABLE_FOOT, .align = ALIGN_RIGHT}, "foot");
    Paragraph next = plain(NO_STYLE);
    next.new_page = true;
    put_text(f, next, "next");
    assert_int_equal(end(f), DOCX_OK);
    char right[16];
    snprintf(right, sizeof right, "%d", page.width - page.right - 3000);
    assert_document(f, "string(" TBL "//w:tblpPr/@w:vertAnchor)", "margin");
    assert_document(f, "string(" TBL "//w:tblpPr/@w:tblpYSpec)", "bottom");
    assert_document(f, "string(" TBL "//w:tblpPr/@w:horzAnchor)", "page");
    assert_document(f, "string(" TBL "//w:tblpPr/@w:tblpX)", right);
    assert_document(f, "string(" TBL "//w:tblOverlap/@w:val)", "never");
    assert_document(f, "count(" TBL "//w:tblPr/w:jc)", "0");
    assert_document(f, "string(" BODY "*[2]//w:spacing/@w:lineRule)", "exact");
    assert_document(f, "string(" BODY "*[3])", "next");
}

static void a_floating_table_begins_neither_section_nor_page(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    begin(f);
    section(f, &page);
    put_text(f, plain(NO_STYLE), "first");
    section(f, &page);
    small_table(f, (Table){.style = NO_STYLE, .place = TABLE_FOOT}, "foot");
    small_table(f, (Table){.style = NO_STYLE, .place = TABLE_FOOT, .new_page = true}, "next");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" BODY "*[1]//w:sectPr)", "1");
    assert_document(f, "string(" BODY "*[2]//w:spacing/@w:lineRule)", "exact");
    assert_document(f, "count(" BODY "*[2]//w:pageBreakBefore)", "0");
    assert_document(f, "string(" BODY "*[3])", "foot");
    assert_document(f, "string(" BODY "*[4]//w:spacing/@w:lineRule)", "exact");
    assert_document(f, "count(" BODY "*[5]//w:pageBreakBefore)", "1");
    assert_document(f, "string(" BODY "*[6])", "next");
}

static void a_floating_table_ends_no_section(void **state)
{
    Fixture *f = *state;
    PageSetup page = page_default();
    begin(f);
    section(f, &page);
    small_table(f, (Table){.style = NO_STYLE, .place = TABLE_FOOT}, "foot");
    section(f, &page);
    put_text(f, plain(NO_STYLE), "next");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" BODY "*[2]//w:spacing/@w:lineRule)", "exact");
    assert_document(f, "count(" BODY "*[2]//w:sectPr)", "0");
    assert_document(f, "string(" BODY "*[3]//w:spacing/@w:lineRule)", "exact");
    assert_document(f, "count(" BODY "*[3]//w:sectPr)", "1");
    assert_document(f, "string(" BODY "*[4])", "next");
}

static void a_table_has_its_place_on_the_page(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    small_table(f, (Table){.style = NO_STYLE, .place = TABLE_ON_PAGE, .x = 0, .y = 5000}, "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TBL "//w:tblpPr/@w:vertAnchor)", "page");
    assert_document(f, "string(" TBL "//w:tblpPr/@w:tblpX)", "1");
    assert_document(f, "string(" TBL "//w:tblpPr/@w:tblpY)", "5000");
}

/* ---- rows ---- */

static void header_rows_are_repeated_and_stay_with_the_next(void **state)
{
    Fixture *f = *state;
    TableLook look = {.header_shaded = true, .header_shade = {0xDD, 0xDD, 0xDD}};
    int style = add_table_style(f, "表格", &look), head = f->styles[style].header;
    begin_document(f);
    table_begin(f, (Table){.style = style}, 3, three);
    TableCell cells[] = {cell(f, head, "a"), cell(f, head, ""), cell(f, head, "c")};
    cells[2].shaded = true;
    row(f, (TableRow){.header = true}, 3, cells);
    row(f, usual, 3, cells);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TR(1) "/w:trPr/w:tblHeader)", "1");
    assert_document(f, "count(" TR(2) "//w:tblHeader)", "0");
    assert_document(f, "string(" TBL "//w:tblLook/@w:val)", "0620");
    assert_document(f, "string(" TBL "//w:tblLook/@w:firstRow)", "1");
    assert_document(f, "count(" TR(1) "/w:tc/w:p/w:pPr/w:keepNext)", "3");
    assert_document(f, "count(" TR(2) "//w:keepNext)", "0");
    assert_document(f, "count(" TR(1) "//w:shd[@w:fill='DDDDDD'])", "2");
    assert_document(f, "string(" TC(1, 3) "//w:shd/@w:fill)", "000000");
    assert_document(f, "count(" TR(2) "//w:shd[@w:fill='DDDDDD'])", "0");
    assert_document(f, "string(" TC(1, 2) "/w:p/w:pPr/w:pStyle/@w:val)", "head");
    assert_document(f, "string(" TC(2, 2) "/w:p/w:pPr/w:pStyle/@w:val)", "cell");
}

static void a_table_without_header_rows_says_so(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    small_table(f, (Table){.style = NO_STYLE}, "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TBL "//w:tblLook/@w:val)", "0600");
    assert_document(f, "string(" TBL "//w:tblLook/@w:firstRow)", "0");
}

static void rows_are_as_high_as_they_or_their_style_say(void **state)
{
    Fixture *f = *state;
    TableLook look = {.row_rule = ROW_AT_LEAST, .row_height = {8000, UNIT_MM}};
    int style = add_table_style(f, "表格", &look);
    begin_document(f);
    table_begin(f, (Table){.style = style}, 1, three);
    TableCell only = cell(f, NO_STYLE, "a");
    row(f, usual, 1, &only);
    row(f, (TableRow){.rule = ROW_EXACTLY, .height = 300, .whole = true}, 1, &only);
    row(f, (TableRow){.rule = ROW_AT_LEAST, .height = 99999}, 1, &only);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TR(1) "//w:trHeight/@w:val)", "454");
    assert_document(f, "string(" TR(1) "//w:trHeight/@w:hRule)", "atLeast");
    assert_document(f, "string(" TR(2) "//w:trHeight/@w:val)", "300");
    assert_document(f, "string(" TR(2) "//w:trHeight/@w:hRule)", "exact");
    assert_document(f, "count(" TBL "//w:cantSplit)", "1");
    assert_document(f, "count(" TR(2) "/w:trPr/w:cantSplit)", "1");
    assert_document(f, "string(" TR(3) "//w:trHeight/@w:val)", "31680");
}

/* ---- cells ---- */

static void cells_are_joined_downwards(void **state)
{
    Fixture *f = *state;
    Border sides[SIDE_COUNT] = {[SIDE_BOTTOM] = line(BORDER_DOUBLE, 750)};
    begin_document(f);
    table_begin(f, (Table){.style = NO_STYLE}, 3, three);
    TableCell cells[] = {cell(f, NO_STYLE, "a"), cell(f, NO_STYLE, "b")};
    cells[0].span = 2;
    cells[0].down = CELL_FIRST;
    cells[0].shaded = true;
    cells[0].border = sides;
    row(f, usual, 2, cells);
    cells[0] = (TableCell){.span = 2, .down = CELL_JOINED};
    row(f, usual, 2, cells);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TC(1, 1) "//w:vMerge/@w:val)", "restart");
    assert_document(f, "count(" TC(2, 1) "//w:vMerge[not(@w:val)])", "1");
    assert_document(f, "count(" TC(2, 1) "/w:p)", "1");
    assert_document(f, "string(" TC(2, 1) "//w:shd/@w:fill)", "000000");
    assert_document(f, "string(" TC(2, 1) "//w:tcBorders/w:bottom/@w:val)", "double");
    assert_document(f, "count(" TC(2, 2) "//w:vMerge | " TC(2, 2) "//w:shd)", "0");
}

static void a_cell_looks_as_it_says(void **state)
{
    Fixture *f = *state;
    Border sides[SIDE_COUNT] = {[SIDE_TOP] = line(BORDER_SINGLE, 1000)};
    Length padding[SIDE_COUNT] = {[SIDE_LEFT] = pt(5000)};
    begin_document(f);
    table_begin(f, (Table){.style = NO_STYLE}, 3, three);
    TableCell cells[] = {cell(f, NO_STYLE, "a"), cell(f, NO_STYLE, "b"), cell(f, NO_STYLE, "c")};
    cells[0].valign = VALIGN_CENTER;
    cells[0].turn = TURN_LEFT;
    cells[0].border = sides;
    cells[0].shaded = true;
    cells[0].padding = padding;
    cells[0].padding_set = 1u << SIDE_LEFT;
    cells[1].valign = VALIGN_BOTTOM;
    cells[1].turn = TURN_RIGHT;
    row(f, usual, 3, cells);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    static const char *const order[] = {"tcW", "tcBorders", "shd", "tcMar", "textDirection", "vAlign"};
    for (int i = 0; i < 6; i++) {
        char path[96];
        snprintf(path, sizeof path, "local-name(" TC(1, 1) "/w:tcPr/*[%d])", i + 1);
        assert_document(f, path, order[i]);
    }
    assert_document(f, "string(" TC(1, 1) "//w:tcBorders/w:top/@w:sz)", "8");
    assert_document(f, "count(" TC(1, 1) "//w:tcBorders/*)", "1");
    assert_document(f, "string(" TC(1, 1) "//w:tcMar/w:left/@w:w)", "100");
    assert_document(f, "count(" TC(1, 1) "//w:tcMar/*)", "1");
    assert_document(f, "string(" TC(1, 1) "//w:textDirection/@w:val)", "btLr");
    assert_document(f, "string(" TC(1, 1) "//w:vAlign/@w:val)", "center");
    assert_document(f, "string(" TC(1, 2) "//w:textDirection/@w:val)", "tbRl");
    assert_document(f, "string(" TC(1, 2) "//w:vAlign/@w:val)", "bottom");
    assert_document(f, "count(" TC(1, 3) "/w:tcPr/*)", "1");
}

static void neighbours_have_one_line_between_them(void **state)
{
    Fixture *f = *state;
    Border off[SIDE_COUNT] = {[SIDE_RIGHT] = line(BORDER_NONE, 0), [SIDE_BOTTOM] = line(BORDER_NONE, 0)};
    Border left[SIDE_COUNT] = {[SIDE_LEFT] = line(BORDER_DOUBLE, 750)};
    begin_document(f);
    table_begin(f, (Table){.style = NO_STYLE}, 3, three);
    TableCell cells[] = {cell(f, NO_STYLE, "a"), cell(f, NO_STYLE, "b"), cell(f, NO_STYLE, "c")};
    cells[0].border = off;
    cells[2].border = left;
    row(f, usual, 3, cells);
    cells[0].border = cells[2].border = NULL;
    row(f, usual, 3, cells);
    row(f, usual, 3, cells);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" TC(1, 2) "//w:tcBorders/w:left/@w:val)", "nil");
    assert_document(f, "string(" TC(1, 2) "//w:tcBorders/w:right/@w:val)", "double");
    assert_document(f, "string(" TC(2, 1) "//w:tcBorders/w:top/@w:val)", "nil");
    assert_document(f, "count(" TR(2) "//w:tcBorders/*)", "1");
    assert_document(f, "count(" TR(3) "//w:tcBorders)", "0");
}

static void paragraphs_of_a_cell(void **state)
{
    Fixture *f = *state;
    f->model.list_count = 2;
    f->lists[1].levels[0] = (ListLevel){.used = true, .bullet = STR("•"), .style = NO_STYLE};
    Props with_previous = {0};
    says(&with_previous, PROPERTY_KEEP_PREVIOUS)->keep_previous = true;
    Paragraph all[3] = {plain(NO_STYLE), plain(NO_STYLE), plain(NO_STYLE)};
    all[1].direct = &with_previous;
    all[2].place = (ListPlace){.definition = 1, .instance = 2};
    TableCell only = {.span = 1, .count = 3, .paragraphs = all};
    begin_document(f);
    table_begin(f, (Table){.style = NO_STYLE}, 1, three);
    row(f, usual, 1, &only);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TC(1, 1) "/w:p)", "3");
    assert_document(f, "count(" TC(1, 1) "/w:p[1]/w:pPr/w:keepNext)", "1");
    assert_document(f, "count(" TC(1, 1) "/w:p[2]/w:pPr/w:keepNext)", "0");
    assert_document(f, "string(" TC(1, 1) "/w:p[3]//w:numId/@w:val)", "2");
    assert_part(f, NUMBERING, "count(//w:num[@w:numId='2'])", "1");
}

static void a_row_stays_with_a_paragraph_that_keeps_to_it(void **state)
{
    Fixture *f = *state;
    Props with_previous = {0}, off = {0};
    says(&with_previous, PROPERTY_KEEP_PREVIOUS)->keep_previous = true;
    says(&off, PROPERTY_KEEP_NEXT)->keep_next = false;
    Paragraph signature = plain(NO_STYLE), alone = plain(NO_STYLE);
    signature.direct = &with_previous;
    alone.direct = &off;
    begin_document(f);
    TableCell cells[] = {cell(f, NO_STYLE, "a"), cell(f, NO_STYLE, ""),
                         {.span = 1, .count = 1, .paragraphs = &alone}};
    table_begin(f, (Table){.style = NO_STYLE}, 3, three);
    row(f, usual, 3, cells);
    row(f, usual, 3, cells);
    table_end(f);
    put_text(f, signature, "党支部");
    small_table(f, (Table){.style = NO_STYLE}, "b");
    put_text(f, plain(NO_STYLE), "c");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TR(1) "//w:keepNext[not(@w:val)])", "0");
    assert_document(f, "count(" TR(2) "//w:keepNext[not(@w:val)])", "2");
    assert_document(f, "string(" TC(2, 3) "//w:keepNext/@w:val)", "0");
    assert_document(f, "string(" BODY "*[2])", "党支部");
    assert_document(f, "count(" BODY "*[3]//w:keepNext)", "0");
    assert_document(f, "string(" BODY "*[4])", "c");
}

/* ---- what stands around a table ---- */

#define IS_SMALL(path) "count(" path "[w:pPr/w:spacing[@w:line='1'][@w:lineRule='exact']])"

static void a_paragraph_stands_behind_the_last_table(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    put_text(f, plain(NO_STYLE), "before");
    small_table(f, (Table){.style = NO_STYLE}, "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" BODY "*[1])", "before");
    assert_document(f, "local-name(" BODY "*[2])", "tbl");
    assert_document(f, IS_SMALL(BODY "*[3]"), "1");
    assert_document(f, "local-name(" BODY "*[4])", "sectPr");
    assert_document(f, "count(" BODY "*)", "4");
}

static void two_tables_stay_two(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    small_table(f, (Table){.style = NO_STYLE}, "a");
    small_table(f, (Table){.style = NO_STYLE}, "b");
    put_text(f, plain(NO_STYLE), "behind");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, IS_SMALL(BODY "*[2]"), "1");
    assert_document(f, "string(" BODY "*[3])", "b");
    assert_document(f, "string(" BODY "*[4])", "behind");
    assert_document(f, "count(" BODY "*)", "5");
}

static void a_section_ends_behind_its_table(void **state)
{
    Fixture *f = *state;
    begin_document(f);
    small_table(f, (Table){.style = NO_STYLE}, "a");
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "a");
    section(f, NULL);
    put_text(f, plain(NO_STYLE), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, IS_SMALL(BODY "*[2]"), "1");
    assert_document(f, "count(" BODY "*[2]/w:pPr/w:sectPr)", "1");
    assert_document(f, IS_SMALL(BODY "*[3]"), "0");
    assert_document(f, "count(" BODY "*[3]/w:pPr/w:sectPr)", "1");
    assert_document(f, "local-name(" BODY "*[2]/w:pPr/*[last()])", "sectPr");
}

/* The room behind a table at the very end is that of its own section, though another has begun. */
static void a_table_is_a_block_of_its_section(void **state)
{
    Fixture *f = *state;
    PageSetup wide = page_default();
    wide.width = 16000;
    begin_document(f);
    section(f, &wide);
    small_table(f, (Table){.style = NO_STYLE}, "a");
    section(f, NULL);
    small_table(f, (Table){.style = NO_STYLE}, "b");
    section(f, &wide);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" BODY "*)", "5");
    assert_document(f, "string(" BODY "*[2]/w:pPr/w:sectPr/w:pgSz/@w:w)", "16000");
    assert_document(f, IS_SMALL(BODY "*[4]"), "1");
    assert_document(f, "string(" BODY "w:sectPr/w:pgSz/@w:w)", "11906");
}

static void tables_in_running_heads(void **state)
{
    Fixture *f = *state;
    static const int32_t width = 3000;
    Run number = {.kind = RUN_PAGE_NUMBER, .style = NO_STYLE};
    Paragraph numbered = plain(NO_STYLE);
    numbered.count = 1;
    numbered.runs = &number;
    TableCell only = {.span = 1, .count = 1, .paragraphs = &numbered};
    PageSetup bare = page_default();
    bare.numbers_none = true;
    begin_document(f);
    f->sink->class->story_begin(f->sink, STORY_HEADER, PAGES_ALL);
    small_table(f, (Table){.style = NO_STYLE}, "first");
    table_begin(f, (Table){.style = NO_STYLE}, 1, &width);
    row(f, usual, 1, &only);
    table_end(f);
    f->sink->class->story_end(f->sink);
    put_text(f, plain(NO_STYLE), "a");
    section(f, &bare);
    put_text(f, plain(NO_STYLE), "b");
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(//w:tbl)", "0");
    for (int i = 1; i <= 2; i++) {
        char part[32];
        snprintf(part, sizeof part, "word/header%d.xml", i);
        assert_part(f, part, "string(/w:hdr/*[1])", "first");
        assert_part(f, part, IS_SMALL("/w:hdr/*[2]"), "1");
        assert_part(f, part, "local-name(/w:hdr/*[3])", "tbl");
        assert_part(f, part, IS_SMALL("/w:hdr/*[4]"), "1");
        assert_part(f, part, "count(/w:hdr/*)", "4");
        assert_part(f, part, "count(//w:fldChar) > 0", i == 1 ? "true" : "false");
    }
}

static void rows_stream(void **state)
{
    Fixture *f = *state;
    uint64_t early = 0;
    int style = one_style(f);
    begin_document(f);
    table_begin(f, (Table){.style = style}, 3, three);
    TableCell cells[] = {cell(f, NO_STYLE, "内容"), cell(f, NO_STYLE, ""), cell(f, NO_STYLE, "c")};
    for (int i = 0; i < 100000; i++) {
        row(f, usual, 3, cells);
        if (i == 50000)
            early = f->memory.used;
    }
    assert_true(early > 0 && f->memory.used <= early + (64 << 10));
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" TBL "/w:tr)", "100000");
}

#define T(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(a_table_is_as_wide_as_its_grid),
        T(properties_keep_the_order_of_the_schema),
        T(without_a_style_there_is_a_line_around_every_cell),
        T(a_table_at_the_foot_hangs_on_a_small_paragraph),
        T(a_floating_table_begins_neither_section_nor_page),
        T(a_floating_table_ends_no_section),
        T(a_table_has_its_place_on_the_page),
        T(header_rows_are_repeated_and_stay_with_the_next),
        T(a_table_without_header_rows_says_so),
        T(rows_are_as_high_as_they_or_their_style_say),
        T(cells_are_joined_downwards),
        T(a_cell_looks_as_it_says),
        T(neighbours_have_one_line_between_them),
        T(paragraphs_of_a_cell),
        T(a_row_stays_with_a_paragraph_that_keeps_to_it),
        T(a_paragraph_stands_behind_the_last_table),
        T(two_tables_stay_two),
        T(a_section_ends_behind_its_table),
        T(a_table_is_a_block_of_its_section),
        T(tables_in_running_heads),
        T(rows_stream),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
