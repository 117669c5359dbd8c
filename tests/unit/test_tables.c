/* eval/tables/table_build: the events of a table, from a template to a sink that writes them down. */
#include "fixture.h"

#include "data/data.h"
#include "engine/fill.h"
#include "eval/eval.h"
#include "source/disk_host.h"

/* ---- a sink that writes the events of tables down, a line each ---- */

typedef struct Log {
    Sink sink;
    SinkClass class;
    Buf text;
    const StyleSheet *styles;
    bool in_table;
} Log;

/* What the style of the table has for its cells is `cell`, whatever it is called. */
static Str style_name(const Log *log, int style)
{
    const StyleSheet *sheet = log->styles;
    const Style *table = &sheet->items[sheet->roles[ROLE_TABLE]];
    int cell = table->table ? table->cell : sheet->roles[ROLE_BODY];
    int header = table->table ? table->header : cell;
    if (log->in_table && (style == cell || style == header))
        return STR("cell");
    return style < 0 ? STR("-") : sheet->items[style].name;
}

static void log_paragraph(Log *log, const Paragraph *p)
{
    static const char *const aligns[] = {"left", "right", "center", "justify", "distribute"};
    Buf *b = &log->text;
    buf_putf(b, "%.*s%s", STR_ARG(style_name(log, p->style)), p->new_page ? " page" : "");
    if (p->direct && props_has(p->direct, PROPERTY_ALIGN))
        buf_putf(b, " %s", aligns[p->direct->align]);
    if (p->direct && props_has(p->direct, PROPERTY_BOLD))
        buf_putf(b, " bold");
    buf_putf(b, ":%.*s", STR_ARG(p->label));
    for (size_t i = 0; i < p->count; i++)
        buf_put(b, p->runs[i].kind == RUN_BREAK ? STR("/") : p->runs[i].text);
}

static void paragraph(Sink *s, const Paragraph *p)
{
    Log *log = (Log *)s;
    log_paragraph(log, p);
    buf_put_byte(&log->text, '\n');
}

static void table_begin(Sink *s, const Table *t)
{
    static const char *const places[] = {"inline", "foot", "page"};
    Log *log = (Log *)s;
    log->in_table = true;
    buf_putf(&log->text, "table %.*s %s %d %d align %d \"%.*s\"", STR_ARG(style_name(log, t->style)), places[t->place],
             t->x, t->y, (int)t->align, STR_ARG(t->title));
    for (int i = 0; i < t->columns; i++)
        buf_putf(&log->text, " %d", t->widths[i]);
    buf_put_byte(&log->text, '\n');
}

static void log_look(Buf *b, const TableCell *c)
{
    static const char *const valigns[] = {"", " middle", " bottom"}, *const turns[] = {"", " up", " downwards"};
    buf_putf(b, "%s%s", valigns[c->valign], turns[c->turn]);
    if (c->shaded)
        buf_putf(b, " #%02X%02X%02X", c->shade.red, c->shade.green, c->shade.blue);
    for (int side = 0; c->border && side < SIDE_COUNT; side++)
        if (c->border[side].set)
            buf_putf(b, " line%d=%d/%d", side, (int)c->border[side].kind, c->border[side].width.milli);
    for (int side = 0; c->padding && side < SIDE_COUNT; side++)
        if (c->padding_set >> side & 1)
            buf_putf(b, " pad%d=%d", side, c->padding[side].milli);
}

static void log_cell(Log *log, const TableCell *c)
{
    static const char *const downs[] = {"", " first", " joined"};
    buf_putf(&log->text, " [%d%s", c->span, downs[c->down]);
    log_look(&log->text, c);
    for (size_t i = 0; i < c->count; i++) {
        buf_put(&log->text, STR(" | "));
        log_paragraph(log, &c->paragraphs[i]);
    }
    buf_put_byte(&log->text, ']');
}

static void row(Sink *s, const TableRow *r)
{
    static const char *const rules[] = {"", " least", " exactly"};
    Log *log = (Log *)s;
    buf_putf(&log->text, "row%s%s%s", r->header ? " header" : "", r->whole ? " whole" : "", rules[r->rule]);
    if (r->rule != ROW_AUTO)
        buf_putf(&log->text, " %d", r->height);
    for (size_t i = 0; i < r->count; i++)
        log_cell(log, &r->cells[i]);
    buf_put_byte(&log->text, '\n');
}

static void table_end(Sink *s)
{
    Log *log = (Log *)s;
    log->in_table = false;
    buf_put(&log->text, STR("end\n"));
}

/* ---- a template in memory ---- */

static const char *template_text;

static HostFault read_template(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)path, (void)limit;
    *bytes = str_copy(a, str_of(template_text));
    return HOST_OK;
}

static HostFault read_nothing(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)at, (void)limit, (void)a, (void)bytes;
    return HOST_MISSING;
}

/* The events of a template without data. */
static Str events(Arena *a, const char *text)
{
    Host host = disk_host();
    LibraryPath none = {0, NULL};
    RunOptions options = {.today = {2023, 11, 6}};
    Diags *dg = diags_new(a);
    Job job = {a, sources_new(a), &host, dg};
    template_text = text;
    host.read = read_template;
    host.read_beneath = read_nothing;
    const Template *t = fill_compile(&job, (TemplateFile){STR("t.rpt"), NULL}, &none);
    assert_non_null(t);
    assert_int_equal(diags_errors(dg), 0);
    const Record *data = fill_bind(&job, t, NULL, 0, false);
    Log log = {.class = sink_writes_nothing, .text = buf_open(arena_memory(a)), .styles = t->model.styles};
    log.sink.class = &log.class;
    log.class.paragraph = paragraph;
    log.class.table_begin = table_begin;
    log.class.row = row;
    log.class.table_end = table_end;
    evaluate(&job, t, data, &options, &log.sink);
    assert_int_equal(diags_errors(dg), 0);
    Str out = buf_copy(&log.text, a);
    buf_close(&log.text);
    return out;
}

/* 100 mm of text. */
#define PAGE "@page { size 150mm 200mm; margin top 10mm bottom 10mm left 25mm right 25mm }\n"

/* ---- tests ---- */

static void widths_add_up_to_the_width_of_the_text(void **state)
{
    assert_text(events(arena_of(state), PAGE "@table\n| a | b | c |\n@end\n"),
                "table table inline 0 0 align 0 \"\" 1890 1890 1890\n"
                "row [1 | cell:a] [1 | cell:b] [1 | cell:c]\n"
                "end\n");
}

static void what_does_not_divide_goes_to_the_last(void **state)
{
    assert_text(events(arena_of(state), "@table { width 100pt }\n| a | b | c |\n@end\n"
                                        "@table { width 100pt; widths * * * 10pt }\n| a | b | c | d |\n@end\n"),
                "table table inline 0 0 align 0 \"\" 666 666 668\n"
                "row [1 | cell:a] [1 | cell:b] [1 | cell:c]\n"
                "end\n"
                "table table inline 0 0 align 0 \"\" 600 600 600 200\n"
                "row [1 | cell:a] [1 | cell:b] [1 | cell:c] [1 | cell:d]\n"
                "end\n");
}

static void stars_share_what_is_left(void **state)
{
    assert_text(events(arena_of(state), PAGE "@table { widths * 2cm * }\n| a | b | c |\n@end\n"),
                "table table inline 0 0 align 0 \"\" 2268 1134 2268\n"
                "row [1 | cell:a] [1 | cell:b] [1 | cell:c]\n"
                "end\n");
}

static void fixed_widths_are_the_width(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 2cm 3cm }\n| a | b |\n@end\n"
                                        "@table { widths 52mm 52mm 52mm; width 156mm }\n| a | < | < |\n@end\n"),
                "table table inline 0 0 align 0 \"\" 1134 1701\n"
                "row [1 | cell:a] [1 | cell:b]\n"
                "end\n"
                "table table inline 0 0 align 0 \"\" 2948 2948 2948\n"
                "row [3 | cell:a]\n"
                "end\n");
}

static void a_column_of_the_page_is_the_width(void **state)
{
    assert_text(events(arena_of(state),
                       "@page { size 150mm 200mm; margin top 10mm bottom 10mm left 25mm right 25mm; columns 2 gap 10mm }\n"
                       "@table\n| a |\n@end\n"),
                "table table inline 0 0 align 0 \"\" 2551\n"
                "row [1 | cell:a]\n"
                "end\n");
}

static void widths_and_aligns_serve_all_copies_of_a_cell(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 3cm 1cm 2cm; align left center right; valign top center bottom }\n"
                                        "| a |{for x in [1, 2]} {x} |{end} c |\n"
                                        "| d | < | e | f |\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 1701 567 567 1134\n"
                "row [1 | cell left:a] [1 middle | cell center:1] [1 middle | cell center:2] [1 bottom | cell right:c]\n"
                "row [2 | cell left:d] [1 middle | cell center:e] [1 bottom | cell right:f]\n"
                "end\n");
}

static void a_span_of_the_first_row_has_so_many_widths(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 1cm 2cm 3cm }\n"
                                        "@row\n@cell { span 2 }\na\n@end\n@cell\nb\n@end\n@end\n"
                                        "| c | d | e |\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567 1134 1701\n"
                "row [2 | cell:a] [1 | cell:b]\n"
                "row [1 | cell:c] [1 | cell:d] [1 | cell:e]\n"
                "end\n");
}

static void what_goes_on_below_is_told_by_the_row_above(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 1cm 1cm 1cm }\n"
                                        "| a | < | b |\n"
                                        "| ^ | < | ^ |\n"
                                        "| ^ | ^ | c |\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567 567 567\n"
                "row [2 first | cell:a] [1 first | cell:b]\n"
                "row [2 joined] [1 joined]\n"
                "row [2 joined] [1 | cell:c]\n"
                "end\n");
}

static void both_kinds_of_row_mix(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 1cm 1cm 1cm }\n"
                                        "@row { height at least 10mm }\n"
                                        "@cell { span 2; down 3; shade #DDDDDD; border top 1pt; padding left 0pt }\na\n@end\n"
                                        "@cell\nb\n@end\n"
                                        "@end\n"
                                        "| ^ | < | c |\n"
                                        "@row\n@cell\nd\n@end\n@end\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567 567 567\n"
                "row least 567 [2 first #DDDDDD line0=1/1000 pad1=0 | cell:a] [1 | cell:b]\n"
                "row [2 joined #DDDDDD line0=1/1000 pad1=0] [1 | cell:c]\n"
                "row [2 joined #DDDDDD line0=1/1000 pad1=0] [1 | cell:d]\n"
                "end\n");
}

static void equal_neighbours_of_the_body_are_joined(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 1cm 1cm; header 1; merge 1 }\n"
                                        "| x | a |\n| x | b |\n| x | c |\n| | d |\n| | e |\n| y | f |\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567 567\n"
                "row header [1 | cell:x] [1 | cell:a]\n"
                "row [1 first | cell:x] [1 | cell:b]\n"
                "row [1 joined] [1 | cell:c]\n"
                "row [1 | cell:] [1 | cell:d]\n"
                "row [1 | cell:] [1 | cell:e]\n"
                "row [1 | cell:y] [1 | cell:f]\n"
                "end\n");
}

static void headers_heights_and_whole_rows(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 1cm; header 2; heights 10mm *; break rows off }\n"
                                        "| a |\n| b |\n"
                                        "@row { height exactly 20mm }\n@cell\nc\n@end\n@end\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567\n"
                "row header whole least 567 [1 | cell:a]\n"
                "row header whole [1 | cell:b]\n"
                "row whole exactly 1134 [1 | cell:c]\n"
                "end\n");
}

static void the_place_of_a_table(void **state)
{
    assert_text(events(arena_of(state), "@table { widths 1cm; place page 10mm 20mm; turn left }\n| a |\n@end\n"
                                        "@with { align center }\n@table { widths 1cm; place foot }\n| b |\n@end\n@end\n"),
                "table table page 567 1134 align 0 \"\" 567\n"
                "row [1 up | cell:a]\n"
                "end\n"
                "table table foot 0 0 align 2 \"\" 567\n"
                "row [1 | cell center:b]\n"
                "end\n");
}

static void what_lies_over_what_in_a_cell(void **state)
{
    assert_text(events(arena_of(state), "@with { bold; align left }\n"
                                        "@table { widths 1cm 1cm; align right center }\n"
                                        "| x | y |\n"
                                        "@row { align left; valign center; turn left }\n"
                                        "@cell\n@with { align justify }\na\n@end\nb\n@end\n"
                                        "@cell { align distribute; valign top; turn off }\nc\n@end\n"
                                        "@end\n"
                                        "@end\n"
                                        "d\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567 567\n"
                "row [1 | cell right bold:x] [1 | cell center bold:y]\n"
                "row [1 middle up | cell justify bold:a | cell left bold:b] [1 | cell distribute bold:c]\n"
                "end\n"
                "body left bold:d\n");
}

static void a_page_break_goes_to_the_caption_or_the_first_cell(void **state)
{
    assert_text(events(arena_of(state), "@pagebreak\n@table { widths 1cm; caption \"一\" }\n| a |\n@end\n"
                                        "@pagebreak\n@table { widths 1cm 1cm }\n| b | c |\n@end\n"
                                        "@pagebreak\n@table { widths 1cm }\n@row\n@cell\n@end\n@end\n@end\n"
                                        "@pagebreak\n@table { caption \"无\" }\n@for x in []\n| a |\n@end\n@end\n"
                                        "d\n"),
                "caption page:表1　一\n"
                "table table inline 0 0 align 0 \"一\" 567\n"
                "row [1 | cell:a]\n"
                "end\n"
                "table table inline 0 0 align 0 \"\" 567 567\n"
                "row [1 | cell page:b] [1 | cell:c]\n"
                "end\n"
                "table table inline 0 0 align 0 \"\" 567\n"
                "row [1 | cell page:]\n"
                "end\n"
                "body page:d\n");
}

static void the_style_of_a_cell(void **state)
{
    assert_text(events(arena_of(state), "@style 甲 { align left }\n@style 乙 { number \"1.\" }\n"
                                        "@table { widths 1cm 1cm; cells 乙 甲 }\n"
                                        "| a | b |\n|  | b |\n| c{br}d | b |\n"
                                        "@row\n@cell\nx\n\n@甲 y\n- z\n@end\n@cell\n@end\n@end\n"
                                        "@end\n"),
                "table table inline 0 0 align 0 \"\" 567 567\n"
                "row [1 | 乙:1.a] [1 | 甲:b]\n"
                "row [1 | 乙:] [1 | 甲:b]\n"
                "row [1 | 乙:2.c/d] [1 | 甲:b]\n"
                "row [1 | 乙:3.x | 甲:y | list:•z] [1]\n"
                "end\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(widths_add_up_to_the_width_of_the_text),
        TEST(what_does_not_divide_goes_to_the_last),
        TEST(stars_share_what_is_left),
        TEST(fixed_widths_are_the_width),
        TEST(a_column_of_the_page_is_the_width),
        TEST(widths_and_aligns_serve_all_copies_of_a_cell),
        TEST(a_span_of_the_first_row_has_so_many_widths),
        TEST(what_goes_on_below_is_told_by_the_row_above),
        TEST(both_kinds_of_row_mix),
        TEST(equal_neighbours_of_the_body_are_joined),
        TEST(headers_heights_and_whole_rows),
        TEST(the_place_of_a_table),
        TEST(what_lies_over_what_in_a_cell),
        TEST(a_page_break_goes_to_the_caption_or_the_first_cell),
        TEST(the_style_of_a_cell),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
