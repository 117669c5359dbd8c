/* text/text_sink: the events of a document as plain text. */
#include "written.h"

#include <stdio.h>

#include "text/text_sink.h"

static bool take(void *context, const void *bytes, size_t n)
{
    buf_put(context, (Str){bytes, n});
    return true;
}

static Sink *open_sink(Written *w)
{
    Sink *s = text_sink_open(&w->memory, (OutputBytes){take, &w->buf});
    s->class->begin(s, &(DocumentInfo){0});
    s->class->section(s, &(PageSetup){0});
    return s;
}

static void close_sink(Sink *s)
{
    s->class->end(s);
    assert_true(text_sink_close(s));
}

static void put_text(Sink *s, const char *text)
{
    Run run = {.kind = RUN_TEXT, .text = str_of(text)};
    s->class->paragraph(s, &(Paragraph){.count = 1, .runs = &run});
}

static void a_paragraph_is_a_line(void **state)
{
    Sink *s = open_sink(*state);
    put_text(s, "一　二");
    s->class->paragraph(s, &(Paragraph){.count = 0});
    put_text(s, " x ");
    close_sink(s);
    assert_written(*state, "paragraphs", "一　二\n\n x \n");
}

static void runs_follow_each_other(void **state)
{
    static const Run runs[] = {
        {.kind = RUN_TEXT, .text = STR_INIT("第")},
        {.kind = RUN_PAGE_NUMBER},
        {.kind = RUN_TEXT, .text = STR_INIT("a")},
        {.kind = RUN_BREAK},
        {.kind = RUN_PAGE_COUNT},
        {.kind = RUN_TEXT, .text = STR_INIT("b")},
        {.kind = RUN_TAB},
        {.kind = RUN_TEXT, .text = STR_INIT("c"), .strong = true},
    };
    Sink *s = open_sink(*state);
    s->class->paragraph(s, &(Paragraph){.count = COUNT(runs), .runs = runs, .new_page = true});
    close_sink(s);
    assert_written(*state, "runs", "第a\nb\tc\n");
}

static void notes_follow_at_the_end(void **state)
{
    static const Run words[] = {{.kind = RUN_TEXT, .text = STR_INIT("one")}, {.kind = RUN_TEXT, .text = STR_INIT("two")}};
    const Paragraph notes[] = {{.count = 1, .runs = &words[0]}, {.count = 1, .runs = &words[1]}};
    const Run runs[] = {{.kind = RUN_TEXT, .text = STR_INIT("a")}, {.kind = RUN_NOTE, .note = &notes[0]},
                        {.kind = RUN_NOTE, .note = &notes[1]}};
    Sink *s = open_sink(*state);
    s->class->paragraph(s, &(Paragraph){.count = COUNT(runs), .runs = runs});
    put_text(s, "b");
    close_sink(s);
    assert_written(*state, "notes", "a[1][2]\nb\n[1] one\n[2] two\n");
}

static void labels_are_text(void **state)
{
    Run run = {.kind = RUN_TEXT, .text = STR("项")};
    Paragraph p = {.count = 1, .runs = &run, .label = STR("一、")};
    Sink *s = open_sink(*state);
    s->class->paragraph(s, &p);
    p.label = STR("1.");
    p.label_tab = true;
    p.place.level = 3;
    s->class->paragraph(s, &p);
    p.label = STR("");
    s->class->paragraph(s, &p);
    close_sink(s);
    assert_written(*state, "labels", "一、项\n1. 项\n项\n");
}

static void heads_and_feet_do_not_appear(void **state)
{
    Sink *s = open_sink(*state);
    s->class->story_begin(s, STORY_HEADER, PAGES_ALL);
    put_text(s, "head");
    s->class->story_end(s);
    put_text(s, "body");
    s->class->section(s, &(PageSetup){0});
    s->class->story_begin(s, STORY_FOOTER, PAGES_ODD);
    put_text(s, "foot");
    s->class->story_end(s);
    put_text(s, "more");
    close_sink(s);
    assert_written(*state, "stories", "body\nmore\n");
}

static Paragraph plain(const Run *run)
{
    return (Paragraph){.count = run ? 1 : 0, .runs = run};
}

static void a_row_is_a_line(void **state)
{
    static const Picture seal = {.alt = STR_INIT("公章")};
    static const Run runs[] = {{.kind = RUN_TEXT, .text = STR_INIT("甲")}, {.kind = RUN_BREAK}, {.kind = RUN_TAB},
                               {.kind = RUN_TEXT, .text = STR_INIT("乙")}};
    Run picture = {.kind = RUN_PICTURE, .picture = &seal};
    Paragraph both[] = {plain(&runs[0]), plain(&runs[3])}, broken = {.count = 4, .runs = runs};
    Paragraph shown = plain(&picture), empty = plain(NULL);
    TableCell cells[] = {{.span = 2, .count = 2, .paragraphs = both}, {.span = 1, .down = CELL_JOINED},
                         {.span = 1, .count = 1, .paragraphs = &broken}, {.span = 1, .count = 1, .paragraphs = &shown},
                         {.span = 1, .count = 1, .paragraphs = &empty}};
    both[1].label = STR("1.");
    both[1].label_tab = true;
    Sink *s = open_sink(*state);
    s->class->table_begin(s, &(Table){.columns = 6});
    s->class->row(s, &(TableRow){.count = COUNT(cells), .cells = cells});
    s->class->row(s, &(TableRow){.count = 1, .cells = cells});
    s->class->table_end(s);
    s->class->story_begin(s, STORY_HEADER, PAGES_ALL);
    s->class->row(s, &(TableRow){.count = 1, .cells = cells});
    s->class->story_end(s);
    close_sink(s);
    assert_written(*state, "rows", "甲 1. 乙\t\t甲  乙\t公章\t\n甲 1. 乙\n");
}

static void a_long_document_comes_in_order(void **state)
{
    enum { LINES = 20000 };
    Written *w = *state;
    Sink *s = open_sink(w);
    Buf wanted = buf_open(&w->memory);
    for (int i = 0; i < LINES; i++) {
        char line[32];
        snprintf(line, sizeof line, "%d 号文件", i);
        put_text(s, line);
        buf_putf(&wanted, "%s\n", line);
    }
    assert_true(w->buf.n > 0); /* not all is kept until the end */
    close_sink(s);
    assert_true(str_eq(buf_str(&w->buf), buf_str(&wanted)));
    buf_close(&wanted);
}

static bool refuse(void *context, const void *bytes, size_t n)
{
    (void)bytes, (void)n;
    ++*(int *)context;
    return false;
}

static void the_first_fault_stays(void **state)
{
    Written *w = *state;
    int calls = 0;
    Sink *s = text_sink_open(&w->memory, (OutputBytes){refuse, &calls});
    s->class->begin(s, &(DocumentInfo){0});
    s->class->section(s, &(PageSetup){0});
    for (int i = 0; i < 20000; i++)
        put_text(s, "十个字十个字十个字十");
    s->class->end(s);
    assert_int_equal(calls, 1);
    assert_false(text_sink_close(s));
}

static void nothing_is_no_fault(void **state)
{
    Sink *s = open_sink(*state);
    close_sink(s);
    assert_written(*state, "nothing", "");
    assert_true(text_sink_close(NULL));
}

#define WRITES(function)                                                                           \
    cmocka_unit_test_setup_teardown(function, written_set_up, written_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WRITES(a_paragraph_is_a_line),
        WRITES(runs_follow_each_other),
        WRITES(notes_follow_at_the_end),
        WRITES(labels_are_text),
        WRITES(heads_and_feet_do_not_appear),
        WRITES(a_row_is_a_line),
        WRITES(a_long_document_comes_in_order),
        WRITES(the_first_fault_stays),
        WRITES(nothing_is_no_fault),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
