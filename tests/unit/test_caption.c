/* eval/blocks/caption: what a caption is made of, what a name of it covers, and what it stays with. */
#include "fixture.h"

#include "engine/fill.h"
#include "eval/label.h"
#include "source/disk_host.h"
#include "eval/blocks/caption.h"

static HostFault read_template(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)limit;
    *bytes = str_copy(a, str_is(path, "en.rpt") ? STR("@document { locale \"en\" }\ntext\n") : STR("文\n"));
    return HOST_OK;
}

static HostFault read_nothing(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)at, (void)limit, (void)a, (void)bytes;
    return HOST_MISSING;
}

/* What came to the sink last. */
typedef struct Seen {
    Sink sink;
    Paragraph p;
    Run runs[3];
    Bookmark mark;
    bool kept;
} Seen;

static void see(Sink *s, const Paragraph *p)
{
    Seen *seen = (Seen *)s;
    assert_true(p->count <= 3);
    seen->p = *p;
    memcpy(seen->runs, p->runs, p->count * sizeof *p->runs);
    seen->kept = p->direct && p->direct->keep_next;
    if (p->bookmark_count)
        seen->mark = p->bookmarks[0];
}

/* An evaluation in the middle of a document. */
typedef struct Desk {
    Host host;
    Evaluation ev;
    SinkClass class;
    Seen seen;
} Desk;

static void desk_open(Desk *d, Arena *a, const char *path)
{
    LibraryPath none = {0, NULL};
    *d = (Desk){.host = disk_host(), .class = sink_writes_nothing};
    d->host.read = read_template;
    d->host.read_beneath = read_nothing;
    d->class.paragraph = see;
    d->seen.sink.class = &d->class;
    Diags *dg = diags_new(a);
    Job job = {a, sources_new(a), &d->host, dg};
    const Template *t = fill_compile(&job, (TemplateFile){str_of(path), NULL}, &none);
    d->ev = (Evaluation){.template = t, .host = &d->host, .dg = dg, .run = a, .scope = a, .most_steps = UINT64_MAX, .sink = &d->seen.sink};
    d->ev.found = findings_new(a);
}

static void a_number_that_word_counts_stands_before_the_text(void **state)
{
    Desk d;
    desk_open(&d, arena_of(state), "zh.rpt");
    eval_caption(&d.ev, CAPTION_TABLE, STR("清单"), NO_SPAN);
    assert_int_equal(d.seen.p.count, 3);
    assert_text(d.seen.runs[0].text, "表");
    assert_int_equal(d.seen.runs[1].kind, RUN_SEQUENCE);
    assert_text(d.seen.runs[1].text, "1");
    assert_text(d.seen.runs[1].target, "表");
    assert_text(d.seen.runs[2].text, "　清单");
    eval_caption(&d.ev, CAPTION_FIGURE, STR(""), NO_SPAN);
    assert_int_equal(d.seen.p.count, 2);
    assert_text(d.seen.runs[0].text, "图");
    assert_text(d.seen.runs[1].text, "1");
}

static void the_caption_of_a_table_stays_with_it(void **state)
{
    Desk d;
    desk_open(&d, arena_of(state), "zh.rpt");
    eval_caption(&d.ev, CAPTION_TABLE, STR("清单"), NO_SPAN);
    assert_true(d.seen.kept);
    eval_caption(&d.ev, CAPTION_FIGURE, STR("现场"), NO_SPAN);
    assert_false(d.seen.kept);
}

static void a_name_covers_the_number_only(void **state)
{
    Desk d;
    WaitingLabel w = {.name = STR("清单"), .caption = true};
    desk_open(&d, arena_of(state), "en.rpt");
    d.ev.surveying = true;
    eval_caption(&d.ev, CAPTION_TABLE, STR("Tasks"), NO_SPAN);
    assert_int_equal(d.seen.p.bookmark_count, 0);
    d.ev.around.labels = &w;
    eval_caption(&d.ev, CAPTION_TABLE, STR("People"), NO_SPAN);
    assert_int_equal(d.seen.p.bookmark_count, 1);
    assert_text(d.seen.mark.name, "清单");
    assert_int_equal(d.seen.mark.from, 0);
    assert_int_equal(d.seen.mark.to, 2);
    const FoundLabel *l = map_get(d.ev.found->labels, STR("清单"));
    assert_text(l->text, "Table 2");
    assert_false(l->numbered);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_number_that_word_counts_stands_before_the_text),
        TEST(the_caption_of_a_table_stays_with_it),
        TEST(a_name_covers_the_number_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
