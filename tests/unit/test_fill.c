/* engine/fill: one compiled template gives any number of documents, each as a run of its own would. */
#include "fixture.h"

#include "data/data.h"
#include "engine/fill.h"
#include "source/disk_host.h"

/* A disk that holds one template. */
static const char template_text[] = "@document { title \"{名}的通知\" }\n"
                                    "@fields\n"
                                    "名 text\n"
                                    "项 list of text\n"
                                    "日 date?\n"
                                    "@end\n"
                                    "# 关于{名}\n"
                                    "\n"
                                    "{for x in 项 sep \"、\"}{x}{end}{if 日}，{日:M月d日}{end}。\n"
                                    "\n"
                                    "+ 第一项\n"
                                    "+ 第二项\n"
                                    "@if count(项) > 1\n"
                                    "+ 第三项\n"
                                    "@end\n";

static HostFault read_template(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)limit;
    if (!str_is(path, "t.rpt"))
        return HOST_MISSING;
    *bytes = str_copy(a, str_of(template_text));
    return HOST_OK;
}

static HostFault read_nothing(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)at, (void)limit, (void)a, (void)bytes;
    return HOST_MISSING;
}

static Host small_host(void)
{
    Host host = disk_host();
    host.read = read_template;
    host.read_beneath = read_nothing;
    return host;
}

/* What is compiled once. */
typedef struct Office {
    Host host;
    Job job;
    const Template *template;
    Filler *filler;
} Office;

static void office_open(Office *o, Memory *memory, DocumentKind kind)
{
    LibraryPath none = {0, NULL};
    Arena *a = arena_open(memory);
    *o = (Office){.host = small_host(), .job = {a, sources_new(a), &o->host, diags_new(a)}};
    o->template = fill_compile(&o->job, (TemplateFile){STR("t.rpt"), NULL}, &none);
    assert_non_null(o->template);
    assert_int_equal(diags_errors(o->job.dg), 0);
    o->filler = filler_open(&o->job, o->template, kind, ".");
}

static void office_close(Office *o)
{
    filler_close(o->filler);
    arena_close(o->job.arena);
}

static bool collect(void *context, const void *bytes, size_t n)
{
    buf_put(context, (Str){bytes, n});
    return true;
}

typedef struct Case {
    size_t count;
    DataInput inputs[4];
} Case;

#define SET(text) {.kind = DATA_SETTING, .path_or_text = STR_INIT(text)}

static const Case first = {3, {SET("名=防汛"), SET("项=巡查"), SET("项=值守")}};
static const Case second = {3, {SET("名=防火"), SET("项=清林"), SET("日=2023-11-05")}};

/* Fills one document into `out`, with an arena of its own as every document has. */
static void fill(Office *o, const Case *c, Buf *out)
{
    Job run = o->job;
    run.arena = arena_open(arena_memory(o->job.arena));
    RunOptions options = {.dated = true, .today = {2023, 11, 6}};
    const Record *data = fill_bind(&run, o->template, c->inputs, c->count, false);
    assert_non_null(data);
    filler_fill(o->filler, &run, data, &options, (OutputBytes){collect, out});
    assert_int_equal(diags_errors(o->job.dg), 0);
    arena_close(run.arena);
}

static void fill_alone(Memory *memory, DocumentKind kind, const Case *c, Buf *out)
{
    Office alone;
    office_open(&alone, memory, kind);
    fill(&alone, c, out);
    office_close(&alone);
}

static void assert_same(const Buf *got, const Buf *wanted)
{
    assert_true(got->n > 0);
    assert_int_equal(got->n, wanted->n);
    assert_memory_equal(got->p, wanted->p, wanted->n);
}

/* A, B and A again from one template are what three runs give. */
static void assert_same_as_alone(Memory *memory, DocumentKind kind)
{
    static const Case *const cases[] = {&first, &second, &first};
    Office shared;
    office_open(&shared, memory, kind);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buf together = buf_open(memory), alone = buf_open(memory);
        fill(&shared, cases[i], &together);
        fill_alone(memory, kind, cases[i], &alone);
        assert_same(&together, &alone);
        buf_close(&together);
        buf_close(&alone);
    }
    office_close(&shared);
}

static void texts_are_those_of_single_runs(void **state)
{
    assert_same_as_alone(arena_memory(arena_of(state)), DOCUMENT_TEXT);
}

static void word_files_are_those_of_single_runs(void **state)
{
    assert_same_as_alone(arena_memory(arena_of(state)), DOCUMENT_DOCX);
}

/* The comparison above would also hold for documents that never change. */
static void documents_differ_with_their_data(void **state)
{
    Memory *memory = arena_memory(arena_of(state));
    Office o;
    Buf a = buf_open(memory), b = buf_open(memory);
    office_open(&o, memory, DOCUMENT_TEXT);
    fill(&o, &first, &a);
    fill(&o, &second, &b);
    assert_text(buf_str(&a), "关于防汛\n巡查、值守。\n1. 第一项\n2. 第二项\n3. 第三项\n");
    assert_text(buf_str(&b), "关于防火\n清林，11月5日。\n1. 第一项\n2. 第二项\n");
    office_close(&o);
    buf_close(&a);
    buf_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(texts_are_those_of_single_runs),
        TEST(word_files_are_those_of_single_runs),
        TEST(documents_differ_with_their_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
