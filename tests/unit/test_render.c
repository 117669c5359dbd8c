/* diag/render: messages as people and programs get them. The first test is the manual's example. */
#include "fixture.h"

#include "diag/render.h"

typedef struct Run {
    Fixture *fixture;
    Arena *arena;
    Sources *sources;
    Diags *diags;
} Run;

static Run run_new(void **state)
{
    Fixture *f = *state;
    return (Run){f, f->arena, sources_new(f->arena), diags_new(f->arena)};
}

/* The place of the first `part` in a source. */
static Span span_of(const Source *s, const char *part)
{
    size_t at = str_find(s->text, str_of(part));
    assert_true(at < s->text.n);
    return (Span){(uint32_t)at, (uint32_t)(at + strlen(part)), s->file};
}

static Str render(Run *r, RenderOptions how)
{
    Buf b = buf_open(&r->fixture->memory);
    diags_render(r->diags, r->sources, &how, &b);
    Str text = buf_copy(&b, r->arena);
    buf_close(&b);
    return text;
}

static Str human(Run *r)
{
    return render(r, (RenderOptions){.format = MESSAGES_HUMAN});
}

/* What stands under and above the carets for a message at `span`. */
static Str excerpt(Run *r, Span span)
{
    r->diags = diags_new(r->arena);
    diag(r->diags, E_NUL_BYTE, span);
    Str text = human(r);
    return str_sub(text, str_find_byte(text, '\n') + 1, text.n);
}

static const char REPORT[] = "@fields\n应到  integer\n@end\n\n应到党员{应道}人，实到党员{实到}人\n";

static void put_example(Run *r)
{
    const Source *s = sources_add(r->sources, STR("report.rpt"), str_of(REPORT));
    Diag *d = diag(r->diags, E_NO_FIELD, span_of(s, "应道"), STR("应道"));
    diag_hint(r->diags, d, H_DID_YOU_MEAN, STR("应到"));
    diag_note(r->diags, d, N_DECLARED_HERE, span_of(s, "应到"), STR("应到"));
}

static void carets_stand_under_chinese(void **state)
{
    Run r = run_new(state);
    put_example(&r);
    assert_text(human(&r), "report.rpt:5:6: error[E0201]: there is no field `应道`\n"
                           "    5 | 应到党员{应道}人，实到党员{实到}人\n"
                           "      |          ^^^^ did you mean `应到`?\n"
                           "report.rpt:2:1: note: `应到` is declared here\n");
}

static void in_chinese(void **state)
{
    Run r = run_new(state);
    put_example(&r);
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_HUMAN, .chinese = true}),
                "report.rpt:5:6: 错误[E0201]：没有名为“应道”的字段\n"
                "    5 | 应到党员{应道}人，实到党员{实到}人\n"
                "      |          ^^^^ 是不是想写“应到”？\n"
                "report.rpt:2:1: 说明：“应到”在此处声明\n");
}

static void in_colour(void **state)
{
    Run r = run_new(state);
    put_example(&r);
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_HUMAN, .colour = true}),
                "\x1b[1mreport.rpt:5:6: \x1b[0m\x1b[1;31merror[E0201]: \x1b[0m"
                "there is no field `应道`\n"
                "    5 | 应到党员{应道}人，实到党员{实到}人\n"
                "      |          \x1b[1;32m^^^^\x1b[0m did you mean `应到`?\n"
                "\x1b[1mreport.rpt:2:1: \x1b[0m\x1b[1;36mnote: \x1b[0m"
                "`应到` is declared here\n");
}

static void in_short(void **state)
{
    Run r = run_new(state);
    put_example(&r);
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_SHORT}),
                "report.rpt:5:6: error[E0201]: there is no field `应道` (did you mean `应到`?)\n"
                "report.rpt:2:1: note: `应到` is declared here\n");
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_SHORT, .chinese = true}),
                "report.rpt:5:6: 错误[E0201]：没有名为“应道”的字段（是不是想写“应到”？）\n"
                "report.rpt:2:1: 说明：“应到”在此处声明\n");
}

static void without_a_place(void **state)
{
    Run r = run_new(state);
    Diag *d = diag(r.diags, E_FILE_OUTSIDE, NO_SPAN, STR("../x"));
    diag_hint(r.diags, d, H_SAVE_AS_UTF8);
    diag_note(r.diags, d, N_USED_HERE, NO_SPAN, STR("y"));
    diag(r.diags, W_CONTROL_CHARACTER, NO_SPAN, STR("U+0085"));
    diag(r.diags, N_FILE_READ_AS, NO_SPAN, STR("a.ini"), STR("GB18030"));
    assert_text(human(&r), "rptc: error[E0006]: `../x` leads out of the folder that may be read\n"
                           "hint: save the file as UTF-8\n"
                           "note: `y` is used here\n"
                           "rptc: warning[W0001]: the text contains the control character U+0085\n"
                           "rptc: note: `a.ini` is not UTF-8 and is read as GB18030\n");
}

static void spans_at_the_ends_of_lines(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("t"), STR("ab\r\n中\rlast"));
    uint16_t f = s->file;
    assert_text(excerpt(&r, ((Span){2, 2, f})), "    1 | ab\n      |   ^\n");
    assert_text(excerpt(&r, ((Span){3, 4, f})), "    1 | ab\n      |   ^\n");
    assert_text(excerpt(&r, ((Span){4, 7, f})), "    2 | 中\n      | ^^\n");
    assert_text(excerpt(&r, ((Span){7, 8, f})), "    2 | 中\n      |   ^\n");
    assert_text(excerpt(&r, ((Span){12, 12, f})), "    3 | last\n      |     ^\n");
    assert_text(excerpt(&r, ((Span){99, 100, f})), "    3 | last\n      |     ^\n");
}

static void a_span_over_lines_shows_its_first(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("t"), STR("@if 甲\nbody\n@end\n"));
    assert_text(excerpt(&r, span_of(s, "甲\nbody\n@end")), "    1 | @if 甲\n      |     ^^\n");
}

static void an_empty_source_has_a_line(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("t"), STR(""));
    assert_text(excerpt(&r, ((Span){0, 0, s->file})), "    1 |\n      | ^\n");
}

static void the_gutter_widens(void **state)
{
    Run r = run_new(state);
    Buf b = buf_open(&r.fixture->memory);
    for (int i = 1; i < 1234567; i++)
        buf_put_byte(&b, '\n');
    buf_put(&b, STR("here"));
    const Source *s = sources_add(r.sources, STR("t"), buf_str(&b));
    buf_close(&b);
    assert_text(excerpt(&r, span_of(s, "here")), "1234567 | here\n        | ^^^^\n");
}

static void tabs_keep_carets_in_place(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("t"), STR("a\t中\tb\tc"));
    assert_text(excerpt(&r, span_of(s, "b")), "    1 | a   中  b   c\n      |         ^\n");
    assert_text(excerpt(&r, span_of(s, "\tb")), "    1 | a   中  b   c\n      |       ^^^\n");
}

static void nothing_reaches_the_terminal_as_a_command(void **state)
{
    Run r = run_new(state);
    Str line = STR("a\x1b[2J\x7F\xC2\x9B\xE2\x80\xAE{x}\xE2\x80\x8B\xEF\xBB\xBF\xFF\0");
    const Source *s = sources_add(r.sources, STR("a\x1b[31m\n\xFF.rpt"), line);
    diag(r.diags, E_FILE_MISSING, span_of(s, "x"), STR("\x1b]0;\a\r\t\xE2\x81\xA6"));
    assert_text(human(&r),
                "a\\x1b[31m\\n\\xff.rpt:1:10: error[E0001]: there is no file `\\x1b]0;\\x07\\r\\t<U+2066>`\n"
                "    1 | a\\x1b[2J\\x7f<U+009B><U+202E>{x}<U+200B><U+FEFF>\\xff\\x00\n"
                "      |                              ^\n");
}

static void carets_under_what_is_escaped(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("t"), STR("a\xE2\x80\xAE" "b\xFFz"));
    assert_text(excerpt(&r, span_of(s, "\xE2\x80\xAE")), "    1 | a<U+202E>b\\xffz\n"
                                                          "      |  ^^^^^^^^\n");
    assert_text(excerpt(&r, span_of(s, "\xFF")), "    1 | a<U+202E>b\\xffz\n"
                                                  "      |           ^^^^\n");
}

static void marks_take_no_column(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("t"), STR("e\u0301e\u0301x"));
    assert_text(excerpt(&r, span_of(s, "x")), "    1 | e\u0301e\u0301x\n      |   ^\n");
    assert_text(excerpt(&r, span_of(s, "\u0301")), "    1 | e\u0301e\u0301x\n      |  ^\n");
}

/* A line of `n` times `part`, with X in its middle. */
static const Source *long_line(Run *r, const char *part, size_t n)
{
    Buf b = buf_open(&r->fixture->memory);
    for (size_t i = 0; i < n; i++)
        buf_putf(&b, "%s%s", i == n / 2 ? "X" : "", part);
    const Source *s = sources_add(r->sources, STR("t"), buf_str(&b));
    buf_close(&b);
    return s;
}

/* Columns before the carets in the second line of an excerpt. */
static size_t caret_column(Str text)
{
    size_t line = str_find_byte(text, '\n') + 1;
    return str_find(str_sub(text, line, text.n), STR("^"));
}

static void a_long_line_is_cut(void **state)
{
    Run r = run_new(state);
    const Source *s = long_line(&r, "中", 4 * 1000 * 1000);
    Str text = excerpt(&r, span_of(s, "X"));
    assert_true(str_starts(text, STR("    1 | …中中")));
    assert_true(str_find(text, STR("中…\n")) < text.n);
    assert_int_equal(caret_column(text), 8 + 1 + 40);
    assert_int_equal(str_find(text, STR("X")), 8 + 3 + 20 * 3);
    assert_true(text.n < 400);
}

static void the_ends_of_a_long_line(void **state)
{
    Run r = run_new(state);
    const Source *s = long_line(&r, "a", 1000);
    uint16_t f = s->file;
    Str first = excerpt(&r, ((Span){0, 3, f}));
    assert_true(str_starts(first, STR("    1 | aaaa")));
    assert_int_equal(str_find(first, STR("…\n")), 8 + 100);
    assert_int_equal(caret_column(first), 8);
    Str last = excerpt(&r, ((Span){1000, 1001, f}));
    assert_true(str_starts(last, STR("    1 | …aaaa")));
    assert_int_equal(str_find(last, STR("…\n")), last.n);
    assert_int_equal(caret_column(last), 8 + 1 + 99);
    Str whole = excerpt(&r, ((Span){0, 1001, f}));
    assert_int_equal(whole.n, 8 + 100 + 3 + 1 + 8 + 100 + 1);
}

static void a_line_that_fits_is_whole(void **state)
{
    Run r = run_new(state);
    const Source *s = long_line(&r, "a", 99);
    Str text = excerpt(&r, ((Span){70, 71, s->file}));
    assert_int_equal(str_find(text, STR("…")), text.n);
    assert_int_equal(caret_column(text), 8 + 70);
}

static void a_million_marks_end_the_window_too(void **state)
{
    Run r = run_new(state);
    const Source *s = long_line(&r, "\u0301", 1000 * 1000);
    assert_true(excerpt(&r, span_of(s, "X")).n < 400);
    s = long_line(&r, "\x80", 1000 * 1000);
    assert_true(excerpt(&r, span_of(s, "X")).n < 400);
}

static void further_errors_are_counted(void **state)
{
    Run r = run_new(state);
    for (int i = 0; i < 5; i++) {
        diag(r.diags, E_FILE_MISSING, NO_SPAN, str_format(r.arena, "%d", i));
        diag(r.diags, W_CONTROL_CHARACTER, NO_SPAN, str_format(r.arena, "%d", i));
    }
    diag(r.diags, E_MEMORY, NO_SPAN);
    RenderOptions how = {.format = MESSAGES_SHORT, .most = 4};
    Str text = render(&r, how);
    assert_true(str_ends(text, STR("… and 2 further errors\n… and 5 further warnings\n")));
    assert_int_equal(str_find(text, STR("`4`")), text.n);
    assert_true(str_find(text, STR("`3`")) < text.n);
    how.chinese = true;
    assert_true(str_ends(render(&r, how), STR("……另有 2 个错误未列出\n……另有 5 个警告未列出\n")));
    how.most = 0;
    text = render(&r, how);
    assert_int_equal(str_find(text, STR("……")), text.n);
}

static void strict_warnings_are_shown_as_errors(void **state)
{
    Run r = run_new(state);
    diag(r.diags, W_CONTROL_CHARACTER, NO_SPAN, STR("U+0085"));
    diags_set_strict(r.diags);
    assert_true(str_starts(human(&r), STR("rptc: error[W0001]: ")));
}

static void as_json(void **state)
{
    Run r = run_new(state);
    put_example(&r);
    diag(r.diags, W_CONTROL_CHARACTER, NO_SPAN, STR("\"\\\n\x1b\x7F\xFF\xE2\x80\xAE\U000E0001\0"));
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_JSON}),
                "{\"severity\":\"error\",\"code\":\"E0201\",\"message\":\"there is no field `应道`\","
                "\"hint\":\"did you mean `应到`?\",\"file\":\"report.rpt\",\"line\":5,\"column\":6,"
                "\"end_line\":5,\"end_column\":8,\"offset\":43,\"end_offset\":49,\"notes\":["
                "{\"message\":\"`应到` is declared here\",\"file\":\"report.rpt\",\"line\":2,\"column\":1,"
                "\"end_line\":2,\"end_column\":3,\"offset\":8,\"end_offset\":14}]}\n"
                "{\"severity\":\"warning\",\"code\":\"W0001\",\"message\":\"the text contains the control character "
                "\\\"\\\\\\n\\u001b\\u007f\\\\xff\\u202e\\udb40\\udc01\\u0000\",\"hint\":null,"
                "\"file\":null,\"line\":null,\"column\":null,\"end_line\":null,\"end_column\":null,"
                "\"offset\":null,\"end_offset\":null,\"notes\":[]}\n");
}

static void json_counts_further_errors(void **state)
{
    Run r = run_new(state);
    diag(r.diags, E_MEMORY, NO_SPAN);
    diag(r.diags, E_NO_DOCUMENT, NO_SPAN);
    Str text = render(&r, (RenderOptions){.format = MESSAGES_JSON, .most = 1});
    assert_true(str_find(text, STR("\n{\"severity\":\"note\",\"code\":\"\",\"message\":\"… and 1 further "
                                   "error\",\"hint\":null,\"file\":null")) < text.n);
}

static void as_sarif(void **state)
{
    Run r = run_new(state);
    const Source *s = sources_add(r.sources, STR("/报 告:1.rpt"), STR("一\n{x}\n"));
    Diag *d = diag(r.diags, E_FILE_MISSING, span_of(s, "x"), STR("x"));
    diag_hint(r.diags, d, H_SAVE_AS_UTF8);
    diag_note(r.diags, d, N_FIRST_HERE, span_of(s, "一"));
    diag_note(r.diags, d, N_USED_HERE, NO_SPAN, STR("y"));
    diag(r.diags, W_CONTROL_CHARACTER, NO_SPAN, STR("U+0085"));
    assert_text(
        render(&r, (RenderOptions){.format = MESSAGES_SARIF}),
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
        "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"rptc\"}},\"columnKind\":\"unicodeCodePoints\","
        "\"results\":[\n"
        "{\"ruleId\":\"E0001\",\"level\":\"error\",\"message\":{\"text\":\"there is no file `x` "
        "(save the file as UTF-8)\"},\"locations\":[{\"physicalLocation\":"
        "{\"artifactLocation\":{\"uri\":\"file:///%E6%8A%A5%20%E5%91%8A%3A1.rpt\"},\"region\":"
        "{\"startLine\":2,\"startColumn\":2,\"endLine\":2,\"endColumn\":3,\"byteOffset\":5,"
        "\"byteLength\":1}}}],\"relatedLocations\":[{\"physicalLocation\":{\"artifactLocation\":"
        "{\"uri\":\"file:///%E6%8A%A5%20%E5%91%8A%3A1.rpt\"},\"region\":{\"startLine\":1,"
        "\"startColumn\":1,\"endLine\":1,\"endColumn\":2,\"byteOffset\":0,\"byteLength\":3}},"
        "\"message\":{\"text\":\"the first one is here\"}},"
        "{\"message\":{\"text\":\"`y` is used here\"}}]},\n"
        "{\"ruleId\":\"W0001\",\"level\":\"warning\",\"message\":{\"text\":\"the text contains the control character "
        "U+0085\"}}],\n"
        "\"properties\":{\"furtherErrors\":0,\"furtherWarnings\":0}}]}\n");
}

static void without_messages(void **state)
{
    Run r = run_new(state);
    assert_text(human(&r), "");
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_JSON}), "");
    assert_text(render(&r, (RenderOptions){.format = MESSAGES_SARIF}),
                "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
                "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"rptc\"}},\"columnKind\":\"unicodeCodePoints\","
                "\"results\":[],\n\"properties\":{\"furtherErrors\":0,\"furtherWarnings\":0}}]}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(carets_stand_under_chinese),
        TEST(in_chinese),
        TEST(in_colour),
        TEST(in_short),
        TEST(without_a_place),
        TEST(spans_at_the_ends_of_lines),
        TEST(a_span_over_lines_shows_its_first),
        TEST(an_empty_source_has_a_line),
        TEST(the_gutter_widens),
        TEST(tabs_keep_carets_in_place),
        TEST(nothing_reaches_the_terminal_as_a_command),
        TEST(carets_under_what_is_escaped),
        TEST(marks_take_no_column),
        TEST(a_long_line_is_cut),
        TEST(the_ends_of_a_long_line),
        TEST(a_line_that_fits_is_whole),
        TEST(a_million_marks_end_the_window_too),
        TEST(further_errors_are_counted),
        TEST(strict_warnings_are_shown_as_errors),
        TEST(as_json),
        TEST(json_counts_further_errors),
        TEST(as_sarif),
        TEST(without_messages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
