/* docx/footnotes, docx/runs: footnotes and links. */
#include "docx_fixture.h"

#define P(n) "/w:document/w:body/w:p[" #n "]"
#define NOTES "word/footnotes.xml"
#define RELATIONS "word/_rels/document.xml.rels"
#define NOTE(n) "/w:footnotes/w:footnote[@w:id='" #n "']"

static Run note_run(const Paragraph *note)
{
    return (Run){.kind = RUN_NOTE, .note = note, .style = NO_STYLE};
}

static Run link_run(const char *text, const char *address)
{
    Run run = text_run(text);
    run.link = str_of(address);
    return run;
}

/* ---- footnotes ---- */

static void a_note_has_its_mark_and_its_text(void **state)
{
    Fixture *f = *state;
    int style = add_role(f, ROLE_FOOTNOTE, "footnote", STYLE_PARAGRAPH, NO_STYLE);
    Run words[] = {text_run("one"), text_run("two")};
    Paragraph notes[] = {plain(style), plain(style)};
    for (int i = 0; i < 2; i++) {
        notes[i].runs = &words[i];
        notes[i].count = 1;
    }
    Run runs[] = {text_run("a"), note_run(&notes[0]), text_run("b"), note_run(&notes[1])};
    f->traits.footnotes = true;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 4, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:r)", "4");
    assert_document(f, "string(" P(1) "/w:r[2]/w:rPr/w:rStyle/@w:val)", "FootnoteReference");
    assert_document(f, "string(" P(1) "/w:r[2]/w:footnoteReference/@w:id)", "1");
    assert_document(f, "string(" P(1) "/w:r[4]/w:footnoteReference/@w:id)", "2");
    assert_part(f, NOTES, "string(" NOTE(2) "/w:p/w:pPr/w:pStyle/@w:val)", "FootnoteText");
    assert_part(f, NOTES, "string(" NOTE(2) "/w:p/w:r[1]/w:rPr/w:rStyle/@w:val)", "FootnoteReference");
    assert_part(f, NOTES, "count(" NOTE(2) "/w:p/w:r[1]/w:footnoteRef)", "1");
    assert_part(f, NOTES, "string(" NOTE(2) ")", " two");
}

static void notes_and_links_stand_in_cells(void **state)
{
    Fixture *f = *state;
    static const int32_t width = 3000;
    Run word = text_run("note");
    Paragraph note = plain(NO_STYLE), inside = plain(NO_STYLE);
    note.runs = &word;
    note.count = 1;
    Run runs[] = {note_run(&note), link_run("b", "https://b.cn/")};
    inside.runs = runs;
    inside.count = 2;
    TableCell cells[] = {cell(f, NO_STYLE, "a")};
    cells[0].count = 1;
    cells[0].paragraphs = &inside;
    f->traits.footnotes = f->traits.links = true;
    begin(f);
    section(f, NULL);
    table_begin(f, (Table){.style = NO_STYLE}, 1, &width);
    row(f, (TableRow){0}, 1, cells);
    row(f, (TableRow){0}, 1, cells);
    table_end(f);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(//w:tr[1]/w:tc/w:p/w:r/w:footnoteReference/@w:id)", "1");
    assert_document(f, "string(//w:tr[2]/w:tc/w:p/w:r/w:footnoteReference/@w:id)", "2");
    assert_document(f, "string(//w:tr[2]/w:tc/w:p/w:hyperlink)", "b");
    assert_part(f, NOTES, "string(" NOTE(2) ")", " note");
}

static void the_lines_above_notes_are_named_in_the_settings(void **state)
{
    Fixture *f = *state;
    f->traits.footnotes = true;
    begin(f);
    section(f, NULL);
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, NOTES, "count(/w:footnotes/w:footnote)", "2");
    assert_part(f, NOTES, "string(" NOTE(-1) "/@w:type)", "separator");
    assert_part(f, NOTES, "count(" NOTE(-1) "/w:p/w:r/w:separator)", "1");
    assert_part(f, NOTES, "string(" NOTE(0) "/@w:type)", "continuationSeparator");
    assert_part(f, NOTES, "string(" NOTE(0) "/w:p/w:pPr/w:ind/@w:firstLine)", "0");
    assert_part(f, SETTINGS, "string(//w:footnotePr/w:footnote[1]/@w:id)", "-1");
    assert_part(f, SETTINGS, "string(//w:footnotePr/w:footnote[2]/@w:id)", "0");
    assert_styles(f, "string(//w:style[@w:styleId='FootnoteReference']//w:vertAlign/@w:val)", "superscript");
}

static void without_notes_there_is_nothing_for_them(void **state)
{
    Fixture *f = *state;
    begin(f);
    section(f, NULL);
    assert_int_equal(end(f), DOCX_OK);
    assert_false(has_part(f, NOTES));
    assert_part(f, SETTINGS, "count(//w:footnotePr)", "0");
    assert_styles(f, "count(//w:style[@w:styleId='FootnoteReference'])", "0");
}

static void a_note_that_nobody_announced_is_a_fault(void **state)
{
    Fixture *f = *state;
    Paragraph note = plain(NO_STYLE);
    Run run = note_run(&note);
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 1, &run);
    assert_int_equal(end(f), DOCX_INTERNAL);
}

static void a_note_in_a_head_is_a_fault(void **state)
{
    Fixture *f = *state;
    Paragraph note = plain(NO_STYLE);
    Run run = note_run(&note);
    f->traits.footnotes = true;
    begin(f);
    section(f, NULL);
    f->sink->class->story_begin(f->sink, STORY_HEADER, PAGES_ALL);
    put(f, plain(NO_STYLE), 1, &run);
    f->sink->class->story_end(f->sink);
    assert_int_equal(end(f), DOCX_INTERNAL);
}

static void a_note_in_a_note_is_a_fault(void **state)
{
    Fixture *f = *state;
    Paragraph inner = plain(NO_STYLE), outer = plain(NO_STYLE);
    Run inner_run = note_run(&inner), outer_run = note_run(&outer);
    outer.runs = &inner_run;
    outer.count = 1;
    f->traits.footnotes = true;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 1, &outer_run);
    assert_int_equal(end(f), DOCX_INTERNAL);
}

/* ---- links ---- */

static void runs_of_one_address_are_one_link(void **state)
{
    Fixture *f = *state;
    Run runs[] = {text_run("a"), link_run("b", "https://b.cn/"), link_run("c", "https://b.cn/"),
                  link_run("d", "https://d.cn/?x&y"), text_run("e")};
    runs[2].strong = true;
    f->traits.links = true;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 5, runs);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "count(" P(1) "/w:hyperlink)", "2");
    assert_document(f, "string(" P(1) "/w:hyperlink[1])", "bc");
    assert_document(f, "count(" P(1) "/w:hyperlink[1]/w:r)", "2");
    assert_document(f, "string(" P(1) "/w:hyperlink[2]/w:r/w:rPr/w:rStyle/@w:val)", "Hyperlink");
    assert_document(f, "count(" P(1) "/w:r)", "2");
    assert_document(f, "string(" P(1) "/w:hyperlink[2]/@r:id)", "rId7");
    assert_part(f, RELATIONS, "string(//rel:Relationship[@Id='rId7']/@Target)", "https://d.cn/?x&y");
    assert_part(f, RELATIONS, "string(//rel:Relationship[@Id='rId7']/@TargetMode)", "External");
    assert_styles(f, "string(//w:style[@w:styleId='Hyperlink']/w:rPr/w:u/@w:val)", "single");
}

static void a_link_within_the_document_looks_like_its_text(void **state)
{
    Fixture *f = *state;
    Run run = link_run("a", "#place");
    f->traits.links = true;
    begin(f);
    section(f, NULL);
    put(f, plain(NO_STYLE), 1, &run);
    assert_int_equal(end(f), DOCX_OK);
    assert_document(f, "string(" P(1) "/w:hyperlink/@w:anchor)", "place");
    assert_document(f, "count(" P(1) "/w:hyperlink/@r:id)", "0");
    assert_document(f, "count(" P(1) "/w:hyperlink/w:r/w:rPr)", "0");
}

static void a_link_belongs_to_the_part_that_it_stands_in(void **state)
{
    Fixture *f = *state;
    Run in_note = link_run("n", "https://note.cn/"), in_head = link_run("h", "https://head.cn/");
    Paragraph note = plain(NO_STYLE);
    note.runs = &in_note;
    note.count = 1;
    Run run = note_run(&note);
    f->traits.footnotes = f->traits.links = true;
    begin(f);
    section(f, NULL);
    f->sink->class->story_begin(f->sink, STORY_HEADER, PAGES_ALL);
    put(f, plain(NO_STYLE), 1, &in_head);
    f->sink->class->story_end(f->sink);
    put(f, plain(NO_STYLE), 1, &run);
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/_rels/footnotes.xml.rels", "string(//@Target)", "https://note.cn/");
    assert_part(f, "word/_rels/header1.xml.rels", "string(//@Target)", "https://head.cn/");
    assert_part(f, "word/header1.xml", "string(//w:hyperlink/@r:id)", "rId1");
    assert_part(f, RELATIONS, "count(//@TargetMode)", "0");
}

static void links_of_a_head_that_no_section_has_are_left_out(void **state)
{
    Fixture *f = *state;
    Run run = link_run("h", "https://head.cn/");
    begin(f);
    section(f, NULL);
    f->sink->class->story_begin(f->sink, STORY_HEADER, PAGES_ALL);
    put(f, plain(NO_STYLE), 1, &run);
    f->sink->class->story_end(f->sink);
    story(f, STORY_HEADER, PAGES_ALL, "other");
    assert_int_equal(end(f), DOCX_OK);
    assert_part(f, "word/header1.xml", "string(//w:p)", "other");
    assert_false(has_part(f, "word/header2.xml"));
    assert_false(has_part(f, "word/_rels/header1.xml.rels"));
}

/* ---- styles ---- */

static void styles_of_the_template_are_those_of_marks_and_links(void **state)
{
    Fixture *f = *state;
    int link = add_style(f, "my link", STYLE_CHARACTER, NO_STYLE);
    f->styles[link].word = STR("Hyperlink");
    int other = add_style(f, "footnote reference", STYLE_PARAGRAPH, NO_STYLE);
    f->traits.footnotes = f->traits.links = true;
    begin(f);
    section(f, NULL);
    put_text(f, plain(other), "a");
    assert_int_equal(end(f), DOCX_OK);
    assert_styles(f, "count(//w:style[@w:styleId='Hyperlink'])", "1");
    assert_styles(f, "count(//w:style[@w:styleId='Hyperlink']/w:rPr)", "0");
    assert_styles(f, "string(//w:style[@w:styleId='FootnoteReference']/@w:type)", "character");
    assert_document(f, "string(" P(1) "/w:pPr/w:pStyle/@w:val)", "footnotereference2");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        T(a_note_has_its_mark_and_its_text),
        T(notes_and_links_stand_in_cells),
        T(the_lines_above_notes_are_named_in_the_settings),
        T(without_notes_there_is_nothing_for_them),
        T(a_note_that_nobody_announced_is_a_fault),
        T(a_note_in_a_head_is_a_fault),
        T(a_note_in_a_note_is_a_fault),
        T(runs_of_one_address_are_one_link),
        T(a_link_within_the_document_looks_like_its_text),
        T(a_link_belongs_to_the_part_that_it_stands_in),
        T(links_of_a_head_that_no_section_has_are_left_out),
        T(styles_of_the_template_are_those_of_marks_and_links),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
