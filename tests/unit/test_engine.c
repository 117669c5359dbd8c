/* engine/rptc.h: all that the library promises, through its own doors. */
#include "fixture.h"

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "engine/engine.h"

static const char letter[] = "@use gb9704\n"
                             "@include \"parts/head.rpt\"\n"
                             "@fields\n"
                             "名 text /.{2,}/\n"
                             "项 list of text\n"
                             "@end\n"
                             "@warn count(项) > 1 \"只有一项\"\n"
                             "# 关于{名}\n"
                             "\n"
                             "{for x in 项 sep \"、\"}{x}{end}。\n";
static const char head[] = "开头的一段。\n";
static const char good[] = "名 = 防汛\n项 = 一\n项 = 二\n";

/* ---- a host of two files ---- */

typedef struct Disk {
    const char *asked[8]; /* static texts of the files that were asked for */
    int count;
    bool failing;
} Disk;

static int64_t read_file(void *context, const char *path, void *buffer, size_t size)
{
    Disk *disk = context;
    if (disk->failing)
        return RPTC_FILE_FAILED;
    if (strcmp(path, "parts/head.rpt") != 0)
        return RPTC_FILE_MISSING;
    disk->count++;
    memcpy(buffer ? buffer : (char[1]){0}, head, size < sizeof head - 1 ? size : sizeof head - 1);
    return sizeof head - 1;
}

static int64_t clock_of_2024(void *context)
{
    (void)context;
    return INT64_C(1704067200) + 3600;
}

/* ---- an output that keeps all ---- */

typedef struct Kept {
    char bytes[256 << 10];
    size_t n;
    int writes;
    bool refuses;
} Kept;

static int keep(void *context, const void *bytes, size_t n)
{
    Kept *k = context;
    k->writes++;
    if (k->refuses || n > sizeof k->bytes - k->n)
        return 0;
    memcpy(k->bytes + k->n, bytes, n);
    k->n += n;
    return 1;
}

static int fill(rptc_template *t, const char *ini, const char *to, Kept *kept)
{
    rptc_input data = {.name = "data.ini", .bytes = ini, .size = strlen(ini)};
    rptc_options options = {.to = to, .date = "2024-05-01"};
    rptc_output out = {.write = keep, .context = kept};
    if (kept)
        kept->n = 0;
    return rptc_fill(t, &data, 1, &options, kept ? &out : NULL);
}

static rptc_template *compile(rptc_engine *e, const char *text, int wanted)
{
    rptc_template *t;
    assert_int_equal(rptc_compile(e, "letter.rpt", text, strlen(text), &t), wanted);
    return t;
}

static rptc_engine *open_engine(Disk *disk)
{
    rptc_host host = {.context = disk, .read = read_file, .now = clock_of_2024};
    rptc_engine *e = rptc_open(&host);
    assert_non_null(e);
    return e;
}

static Kept *kept_of(void **state)
{
    (void)state;
    return calloc(1, sizeof(Kept));
}

/* ---- messages ---- */

static void assert_message(const rptc_engine *e, size_t i, const char *code, const char *file, uint32_t line)
{
    const rptc_message *m = rptc_message_at(e, i);
    assert_non_null(m);
    assert_string_equal(m->code, code);
    assert_int_equal(m->at.line, line);
    if (file)
        assert_string_equal(m->at.file, file);
    else
        assert_null(m->at.file);
}

static void a_bad_template_gives_records(void **state)
{
    (void)state;
    rptc_engine *e = rptc_open(NULL);
    assert_null(compile(e, "@fields\n应到 integer?\n@end\n有{应道}人\n", RPTC_INPUT));
    assert_int_equal(rptc_message_count(e), 1);
    assert_message(e, 0, "E0201", "letter.rpt", 4);
    const rptc_message *m = rptc_message_at(e, 0);
    assert_int_equal(m->severity, RPTC_ERROR);
    assert_string_equal(m->text, "there is no field `应道`");
    assert_non_null(strstr(m->hint, "`应到`"));
    assert_int_equal(m->at.column, 3);
    assert_int_equal(m->at.end_line, 4);
    assert_int_equal(m->at.end_column, 5);
    assert_null(rptc_message_at(e, 1));
    assert_int_equal(rptc_set_language(e, "zh"), RPTC_DONE);
    compile(e, "@fields\n应到 integer?\n@end\n有{应道}人\n", RPTC_INPUT);
    assert_non_null(strstr(rptc_message_at(e, 0)->text, "没有"));
    rptc_close(e);
}

static void a_message_has_its_notes(void **state)
{
    (void)state;
    rptc_engine *e = rptc_open(NULL);
    rptc_template *t = compile(e, "@fields\n数 integer\n@end\n{数}\n", RPTC_DONE);
    assert_int_equal(fill(t, "数 = 三\t个\n", "txt", NULL), RPTC_INPUT);
    assert_message(e, 0, "E0425", "data.ini", 1);
    const rptc_message *m = rptc_message_at(e, 0);
    assert_int_equal(m->note_count, 1);
    assert_string_equal(m->notes[0].at.file, "letter.rpt");
    assert_int_equal(m->notes[0].at.line, 2);
    assert_non_null(strstr(m->text, "`三\\t个`"));
    rptc_close(e);
}

/* ---- the host ---- */

static void a_file_that_the_host_does_not_have_is_said(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    compile(e, "@include \"parts/foot.rpt\"\n", RPTC_NO_INPUT);
    assert_message(e, 0, "E0001", "letter.rpt", 1);
    assert_non_null(strstr(rptc_message_at(e, 0)->text, "parts/foot.rpt"));
    disk.failing = true;
    compile(e, letter, RPTC_IO);
    rptc_close(e);
    e = rptc_open(NULL);
    compile(e, letter, RPTC_NO_INPUT);
    assert_message(e, 0, "E0001", "letter.rpt", 2);
    rptc_close(e);
}

static void no_path_leads_out(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    compile(e, "@include \"../parts/head.rpt\"\n", RPTC_REFUSED);
    compile(e, "@image \"../parts/head.rpt\"\n", RPTC_REFUSED);
    compile(e, "@image \"/parts/head.rpt\"\n", RPTC_REFUSED);
    assert_int_equal(disk.count, 0);
    rptc_close(e);
}

static void paths_begin_where_the_names_do(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    rptc_template *t;
    const char text[] = "@include \"./x/../head.rpt\"\n";
    assert_int_equal(rptc_compile(e, "parts/letter.rpt", text, sizeof text - 1, &t), RPTC_DONE);
    assert_int_equal(disk.count, 2);
    rptc_close(e);
}

static void today_is_what_the_clock_shows(void **state)
{
    Kept *kept = kept_of(state);
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    rptc_template *t = compile(e, "{today:yyyy-MM-dd}\n", RPTC_DONE);
    rptc_options options = {.to = "txt"};
    assert_int_equal(rptc_fill(t, NULL, 0, &options, &(rptc_output){keep, kept}), RPTC_DONE);
    assert_text(((Str){kept->bytes, kept->n}), "2024-01-01\n");
    options.date = "2023-02-29";
    assert_int_equal(rptc_fill(t, NULL, 0, &options, NULL), RPTC_USE);
    rptc_close(e);
    free(kept);
}

/* ---- filling ---- */

static void layers_lie_over_one_another(void **state)
{
    Kept *kept = kept_of(state);
    rptc_engine *e = rptc_open(NULL);
    rptc_template *t = compile(e, "@fields\n甲 text\n乙 text\n丙 { 丁 integer }\n@end\n{甲}{乙}{丙.丁}\n", RPTC_DONE);
    rptc_input data[] = {{.name = "a.ini", .bytes = "甲 = 一\n乙 = 二\n", .size = strlen("甲 = 一\n乙 = 二\n")},
                         {.format = "json", .name = "b", .under = "丙", .bytes = "{\"丁\":4}", .size = 9},
                         {.format = "set", .bytes = "乙=八", .size = strlen("乙=八")}};
    rptc_options options = {.to = "txt"};
    int status = rptc_fill(t, data, 3, &options, &(rptc_output){keep, kept});
    for (size_t i = 0; i < rptc_message_count(e); i++)
        print_message("%s\n", rptc_message_at(e, i)->text);
    assert_int_equal(status, RPTC_DONE);
    assert_text(((Str){kept->bytes, kept->n}), "一八4\n");
    rptc_close(e);
    free(kept);
}

static void strict_refuses_what_is_warned_of(void **state)
{
    Kept *kept = kept_of(state);
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    rptc_template *t = compile(e, letter, RPTC_DONE);
    rptc_input data = {.name = "d.ini", .bytes = "名=防汛\n项=一\n", .size = strlen("名=防汛\n项=一\n")};
    rptc_options options = {.to = "txt", .strict = 1};
    rptc_output out = {keep, kept};
    assert_int_equal(rptc_fill(t, &data, 1, &options, &out), RPTC_INPUT);
    assert_int_equal(kept->writes, 0);
    options.strict = 0;
    assert_int_equal(rptc_fill(t, &data, 1, &options, &out), RPTC_DONE);
    assert_int_equal(rptc_message_at(e, 0)->severity, RPTC_WARNING);
    rptc_close(e);
    free(kept);
}

/* The invisible character is warned of when the template is compiled. */
static void strict_counts_the_warnings_of_the_template(void **state)
{
    (void)state;
    rptc_engine *e = rptc_open(NULL);
    rptc_template *t = compile(e, "甲\xE2\x80\x8B乙\n", RPTC_DONE);
    assert_message(e, 0, "W0002", "letter.rpt", 1);
    rptc_options options = {.to = "txt", .strict = 1};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(rptc_fill(t, NULL, 0, &options, NULL), RPTC_INPUT);
        assert_message(e, 0, "W0002", "letter.rpt", 1);
    }
    options.strict = 0;
    assert_int_equal(rptc_fill(t, NULL, 0, &options, NULL), RPTC_DONE);
    assert_int_equal(rptc_message_count(e), 0);
    rptc_close(e);
}

static void an_output_that_fails_is_a_status(void **state)
{
    Kept *kept = kept_of(state);
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    rptc_template *t = compile(e, letter, RPTC_DONE);
    kept->refuses = true;
    assert_int_equal(fill(t, good, "docx", kept), RPTC_IO);
    assert_int_equal(rptc_message_count(e), 0);
    kept->refuses = false;
    assert_int_equal(fill(t, "名 = 防\n", "docx", kept), RPTC_INPUT);
    assert_int_equal(kept->n, 0);
    rptc_close(e);
    free(kept);
}

static void fields_come_in_all_forms(void **state)
{
    Kept *kept = kept_of(state);
    rptc_engine *e = rptc_open(NULL);
    rptc_template *t = compile(e, "@fields\n名 text \"名称\"\n@end\n{名}\n", RPTC_DONE);
    static const char *const forms[][2] = {
        {"ini", "名 ="}, {"json-schema", "\"$schema\""}, {"markdown", "| 名 | text |"}};
    for (size_t i = 0; i < 3; i++) {
        kept->n = 0;
        assert_int_equal(rptc_fields(t, forms[i][0], &(rptc_output){keep, kept}), RPTC_DONE);
        kept->bytes[kept->n] = '\0';
        if (!strstr(kept->bytes, forms[i][1]))
            fail_msg("%s: %s", forms[i][0], kept->bytes);
    }
    assert_int_equal(rptc_fields(t, "xml", NULL), RPTC_USE);
    rptc_close(e);
    free(kept);
}

/* What the C library rounds and keeps at hand; 32 bytes lost in each round would be more. */
enum { ROUNDING = 24 << 10 };

static void a_thousand_fills_do_not_grow(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    rptc_template *t = compile(e, letter, RPTC_DONE);
    size_t engine = 0, system = 0;
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(fill(t, good, "docx", NULL), RPTC_DONE);
        assert_int_equal(fill(t, good, "txt", NULL), RPTC_DONE);
        assert_int_equal(fill(t, "名 = 防汛", "txt", NULL), RPTC_INPUT);
        if (i == 9)
            engine = rptc_memory_used(e), system = mallinfo2().uordblks;
    }
    assert_int_equal(rptc_memory_used(e), engine);
    assert_true(mallinfo2().uordblks <= system + ROUNDING);
    rptc_close(e);
}

static void a_thousand_templates_do_not_grow(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    size_t engine = 0, system = 0;
    for (int i = 0; i < 1000; i++) {
        rptc_template *t = compile(e, letter, RPTC_DONE);
        assert_int_equal(fill(t, good, "docx", NULL), RPTC_DONE);
        rptc_template_close(t);
        compile(e, "{x}", RPTC_INPUT);
        if (i == 9)
            engine = rptc_memory_used(e), system = mallinfo2().uordblks;
    }
    assert_int_equal(rptc_memory_used(e), engine);
    assert_true(mallinfo2().uordblks <= system + ROUNDING);
    rptc_close(e);
}

/* ---- limits ---- */

static void limits_are_held(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    assert_int_equal(rptc_set_limit(e, "size", 1), RPTC_USE);
    assert_int_equal(rptc_set_limit(e, "depth", 0), RPTC_USE);
    assert_int_equal(rptc_set_limit(e, "depth", 1001), RPTC_USE);
    assert_int_equal(rptc_set_limit(e, "source", 10), RPTC_DONE);
    compile(e, letter, RPTC_REFUSED);
    assert_message(e, 0, "E0004", NULL, 0);
    assert_int_equal(rptc_set_limit(e, "source", 0), RPTC_DONE);
    rptc_template *t = compile(e, letter, RPTC_DONE);
    assert_int_equal(rptc_set_limit(e, "input", 10), RPTC_DONE);
    assert_int_equal(fill(t, good, "txt", NULL), RPTC_REFUSED);
    rptc_close(e);
}

static void memory_has_a_limit(void **state)
{
    Kept *kept = kept_of(state);
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    assert_int_equal(rptc_set_limit(e, "memory", 100000), RPTC_DONE);
    assert_null(compile(e, letter, RPTC_REFUSED));
    assert_int_equal(rptc_message_count(e), 1);
    assert_message(e, 0, "E0012", NULL, 0);
    assert_string_equal(rptc_message_at(e, 0)->text, "beyond the limit `memory` of 100000");
    assert_int_equal(rptc_set_limit(e, "memory", 0), RPTC_DONE);
    rptc_template *t = compile(e, letter, RPTC_DONE);
    size_t compiled = rptc_memory_used(e);
    rptc_set_limit(e, "memory", compiled + 50000);
    assert_int_equal(fill(t, good, "docx", kept), RPTC_REFUSED);
    rptc_set_limit(e, "memory", 0);
    compile(e, "{x}", RPTC_INPUT); /* what it says has the room of what was said of memory */
    assert_true(rptc_memory_used(e) <= compiled + (64 << 10));
    assert_int_equal(fill(t, good, "docx", kept), RPTC_DONE);
    rptc_close(e);
    free(kept);
}

/* ---- the stack ---- */

#ifdef __has_feature
#define HAS_FEATURE(name) __has_feature(name)
#else
#define HAS_FEATURE(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || HAS_FEATURE(address_sanitizer) || !defined(__OPTIMIZE__)
enum { FRAME_FACTOR = 8 }; /* frames are larger */
#else
enum { FRAME_FACTOR = 1 };
#endif

static void put_times(Buf *b, int n, const char *text)
{
    for (int i = 0; i < n; i++)
        buf_put(b, str_of(text));
}

/* What needs most: functions whose parameters have, deep inside, the next function's value for a default. */
static void put_deep(Buf *b)
{
    for (int i = 0; i < 35; i++) {
        buf_putf(b, "@let 甲%d(乙: integer = ", i);
        put_times(b, 90, "- ");
        buf_putf(b, "甲%d()) = 乙\n", i + 1);
    }
    buf_put(b, STR("@let 甲35(乙: integer = 1) = 乙\n{甲0()}\n"));
    put_times(b, 90, "@if true\n");
    put_times(b, 90, "{if true}");
    buf_put_byte(b, '.');
    put_times(b, 90, "{end}");
    buf_put_byte(b, '\n');
    put_times(b, 90, "@end\n");
}

static void *fill_deep(void *context)
{
    const Buf *text = context;
    rptc_engine *e = rptc_open(NULL);
    rptc_template *t;
    int status = rptc_compile(e, "deep.rpt", text->p, text->n, &t);
    bool filled = status == RPTC_DONE && fill(t, "", "docx", NULL) == RPTC_DONE;
    rptc_close(e);
    return filled ? context : NULL;
}

static void the_stack_that_is_told_is_enough(void **state)
{
    pthread_attr_t attributes;
    pthread_t thread;
    void *filled;
    Buf text = buf_open(&((Fixture *)*state)->memory);
    put_deep(&text);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, (size_t)RPTC_STACK * FRAME_FACTOR);
    assert_int_equal(pthread_create(&thread, &attributes, fill_deep, &text), 0);
    pthread_join(thread, &filled);
    pthread_attr_destroy(&attributes);
    buf_close(&text);
    assert_non_null(filled);
}

/* ---- memory that runs out ---- */

/* Fails the n-th allocation from now, and then none. */
static void fail_at(rptc_engine *e, long n)
{
    e->guard.memory.fail_at = n;
}

static void every_allocation_of_a_compile_may_fail(void **state)
{
    (void)state;
    Disk disk = {.count = 0};
    long n = 0;
    for (int status = RPTC_NO_MEMORY; status == RPTC_NO_MEMORY;) {
        rptc_engine *e = open_engine(&disk);
        rptc_template *t;
        fail_at(e, ++n);
        status = rptc_compile(e, "letter.rpt", letter, sizeof letter - 1, &t);
        assert_true(status == RPTC_NO_MEMORY ? !t : t != NULL);
        if (status == RPTC_NO_MEMORY) {
            assert_message(e, 0, "E0013", NULL, 0);
            assert_non_null(compile(e, letter, RPTC_DONE));
        }
        rptc_close(e);
    }
    assert_true(n > 5);
}

/* After each failure the same template gives the same bytes, and in the end nothing is lost. */
static void every_allocation_of_a_fill_may_fail(void **state)
{
    Kept *wanted = kept_of(state), *kept = kept_of(state);
    Disk disk = {.count = 0};
    for (int k = 0; k < 2; k++) {
        const char *to = k ? "txt" : "docx";
        long n = 0;
        for (int status = RPTC_NO_MEMORY; status == RPTC_NO_MEMORY;) {
            rptc_engine *e = open_engine(&disk);
            rptc_template *t = compile(e, letter, RPTC_DONE);
            fail_at(e, ++n);
            status = fill(t, good, to, kept);
            assert_int_equal(rptc_message_count(e), status == RPTC_NO_MEMORY);
            assert_true(status == RPTC_NO_MEMORY ? kept->n == 0 : status == RPTC_DONE);
            fail_at(e, 0);
            assert_int_equal(fill(t, good, to, wanted), RPTC_DONE);
            assert_int_equal(fill(t, good, to, kept), RPTC_DONE);
            assert_int_equal(kept->n, wanted->n);
            assert_memory_equal(kept->bytes, wanted->bytes, wanted->n);
            rptc_close(e);
        }
        assert_true(n > 10);
    }
    free(wanted);
    free(kept);
}

/* One template, of which each fill fails at another place, those of a document that is known meanwhile too. */
static void failures_do_not_grow(void **state)
{
    Kept *kept = kept_of(state);
    Disk disk = {.count = 0};
    rptc_engine *e = open_engine(&disk);
    rptc_template *t = compile(e, letter, RPTC_DONE);
    size_t before = 0;
    for (int round = 0; round < 3; round++) {
        long n = 0;
        do
            fail_at(e, ++n);
        while (fill(t, good, "docx", kept) == RPTC_NO_MEMORY);
        assert_true(n > 10);
        if (round == 0)
            before = rptc_memory_used(e);
        fail_at(e, 0);
        assert_int_equal(fill(t, good, "docx", kept), RPTC_DONE);
    }
    assert_true(rptc_memory_used(e) <= before + (64 << 10));
    fail_at(e, 1);
    assert_int_equal(rptc_fields(t, "ini", NULL), RPTC_NO_MEMORY);
    rptc_close(e);
    free(kept);
}

/* ---- calls that are wrong ---- */

static rptc_engine *called_from_within;

static int64_t call_again(void *context, const char *path, void *buffer, size_t size)
{
    rptc_template *t;
    (void)context, (void)path, (void)buffer, (void)size;
    assert_int_equal(rptc_compile(called_from_within, "a.rpt", "a", 1, &t), RPTC_USE);
    assert_int_equal(rptc_set_limit(called_from_within, "depth", 5), RPTC_USE);
    return RPTC_FILE_MISSING;
}

static void a_call_from_a_callback_is_refused(void **state)
{
    (void)state;
    rptc_host host = {.read = call_again};
    rptc_engine *e = called_from_within = rptc_open(&host);
    compile(e, "@include \"a.rpt\"\n", RPTC_NO_INPUT);
    rptc_template *t = compile(e, "甲\n", RPTC_DONE);
    assert_int_equal(fill(t, "", "pdf", NULL), RPTC_USE);
    rptc_input nameless = {.bytes = "a", .size = 1};
    assert_int_equal(rptc_fill(t, &nameless, 1, &(rptc_options){.to = "txt"}, NULL), RPTC_USE);
    assert_int_equal(rptc_fill(t, NULL, 0, NULL, NULL), RPTC_USE);
    assert_int_equal(rptc_set_language(e, NULL), RPTC_USE);
    rptc_close(e);
    rptc_close(NULL);
    rptc_template_close(NULL);
}

/* ---- threads ---- */

typedef struct Thread {
    pthread_t id;
    const char *name;
    bool failed;
    Kept kept;
} Thread;

/* cmocka's assertions are for one thread. */
static void *fill_often(void *context)
{
    Thread *th = context;
    Disk disk = {.count = 0};
    rptc_host host = {.context = &disk, .read = read_file};
    rptc_engine *e = rptc_open(&host);
    char data[64];
    snprintf(data, sizeof data, "名 = %s\n项 = 一\n项 = 二\n", th->name);
    for (int i = 0; i < 20 && !th->failed; i++) {
        rptc_template *t;
        th->failed = rptc_compile(e, "letter.rpt", letter, sizeof letter - 1, &t) != RPTC_DONE;
        for (int k = 0; k < 20 && !th->failed; k++)
            th->failed = fill(t, data, k % 2 ? "txt" : "docx", &th->kept) != RPTC_DONE;
        rptc_template_close(t);
    }
    rptc_close(e);
    return NULL;
}

static void engines_in_threads_are_independent(void **state)
{
    (void)state;
    Thread *threads = calloc(2, sizeof *threads);
    threads[0].name = "防汛";
    threads[1].name = "防火";
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&threads[i].id, NULL, fill_often, &threads[i]), 0);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i].id, NULL);
    for (int i = 0; i < 2; i++) {
        assert_false(threads[i].failed);
        threads[i].kept.bytes[threads[i].kept.n] = '\0';
        assert_non_null(strstr(threads[i].kept.bytes, threads[i].name));
        assert_null(strstr(threads[i].kept.bytes, threads[1 - i].name));
    }
    free(threads);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bad_template_gives_records),
        cmocka_unit_test(a_message_has_its_notes),
        cmocka_unit_test(a_file_that_the_host_does_not_have_is_said),
        cmocka_unit_test(no_path_leads_out),
        cmocka_unit_test(paths_begin_where_the_names_do),
        cmocka_unit_test(today_is_what_the_clock_shows),
        cmocka_unit_test(layers_lie_over_one_another),
        cmocka_unit_test(strict_refuses_what_is_warned_of),
        cmocka_unit_test(strict_counts_the_warnings_of_the_template),
        cmocka_unit_test(an_output_that_fails_is_a_status),
        cmocka_unit_test(fields_come_in_all_forms),
        cmocka_unit_test(a_thousand_fills_do_not_grow),
        cmocka_unit_test(a_thousand_templates_do_not_grow),
        cmocka_unit_test(limits_are_held),
        cmocka_unit_test(memory_has_a_limit),
        TEST(the_stack_that_is_told_is_enough),
        cmocka_unit_test(every_allocation_of_a_compile_may_fail),
        cmocka_unit_test(every_allocation_of_a_fill_may_fail),
        cmocka_unit_test(failures_do_not_grow),
        cmocka_unit_test(a_call_from_a_callback_is_refused),
        cmocka_unit_test(engines_in_threads_are_independent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
