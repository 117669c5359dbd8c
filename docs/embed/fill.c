/* Using rptc in your own program: fills a report a thousand times, and shows what is wrong with a faulty data file.
 *
 *     make lib
 *     cc -Ibuild docs/embed/fill.c -o fill -Lbuild -lrptc -Wl,-rpath,$PWD/build
 *     ./fill samples/life-meeting report.rpt seed.ini report.docx
 */
#include <rptc.h>

#include <stdio.h>
#include <stdlib.h>

/* ---- reading files, which is up to the program ---- */

/* Copies at most `size` bytes of a file below the folder; returns its size. An rptc_host.read. */
static int64_t read_file(void *folder, const char *path, void *buffer, size_t size)
{
    char whole[4096];
    snprintf(whole, sizeof whole, "%s/%s", (const char *)folder, path);
    FILE *f = fopen(whole, "rb");
    if (!f)
        return RPTC_FILE_MISSING;
    size_t got = fread(buffer, 1, size, f);
    long n = fseek(f, 0, SEEK_END) == 0 ? ftell(f) : -1;
    fclose(f);
    return n < 0 || (size > 0 && got < size) ? RPTC_FILE_FAILED : n;
}

/* Reads a whole file; the caller frees it. */
static char *load(char *folder, const char *path, size_t *n)
{
    int64_t size = read_file(folder, path, NULL, 0);
    char *bytes = size < 0 ? NULL : malloc((size_t)size + 1);
    if (!bytes || read_file(folder, path, bytes, (size_t)size) != size) {
        fprintf(stderr, "%s/%s cannot be read\n", folder, path);
        exit(1);
    }
    *n = (size_t)size;
    return bytes;
}

static int write_file(void *file, const void *bytes, size_t n)
{
    return fwrite(bytes, 1, n, file) == n;
}

/* ---- rptc ---- */

static void show_place(const rptc_place *at)
{
    if (at->file)
        printf("%s:%u:%u: ", at->file, at->line, at->column);
}

static void show_messages(const rptc_engine *engine)
{
    static const char *const severities[] = {"note", "warning", "error"};
    for (size_t i = 0; i < rptc_message_count(engine); i++) {
        const rptc_message *m = rptc_message_at(engine, i);
        show_place(&m->at);
        printf("%s[%s]: %s", severities[m->severity], m->code, m->text);
        printf(m->hint ? " (%s)\n" : "\n", m->hint);
        for (size_t k = 0; k < m->note_count; k++) {
            show_place(&m->notes[k].at);
            printf("note: %s\n", m->notes[k].text);
        }
    }
}

/* Fills it a thousand times: afterwards the engine has no more memory than after the first few. */
static int fill_many(rptc_engine *engine, rptc_template *report, const rptc_input *data)
{
    rptc_options options = {.to = "docx", .draft = 1};
    size_t before = 0;
    for (int i = 0; i < 1000; i++) {
        if (rptc_fill(report, data, 1, &options, NULL) != RPTC_DONE)
            return 0;
        if (i == 9)
            before = rptc_memory_used(engine);
    }
    printf("1000 fills, %+lld bytes\n", (long long)rptc_memory_used(engine) - (long long)before);
    return rptc_memory_used(engine) <= before;
}

static int work(rptc_engine *engine, rptc_template *report, const rptc_input *data, const char *to)
{
    static const char wrong[] = "[会议]\n议程数 = 许多\n";
    rptc_input faulty = {.name = "faulty.ini", .bytes = wrong, .size = sizeof wrong - 1};
    rptc_options options = {.to = "docx", .draft = 1};
    rptc_output out = {.write = write_file, .context = fopen(to, "wb")};
    if (!out.context)
        return 0;
    int status = rptc_fill(report, data, 1, &options, &out);
    show_messages(engine);
    if (fclose(out.context) != 0 || status != RPTC_DONE)
        return 0;
    if (rptc_fill(report, &faulty, 1, &options, NULL) == RPTC_DONE)
        return 0;
    show_messages(engine);
    return fill_many(engine, report, data);
}

int main(int argc, char **argv)
{
    if (argc != 5) {
        fprintf(stderr, "fill FOLDER TEMPLATE DATA OUTPUT\n");
        return 64;
    }
    rptc_host host = {.context = argv[1], .read = read_file};
    rptc_engine *engine = rptc_open(&host);
    rptc_template *report;
    rptc_input data = {.name = argv[3]};
    size_t n;
    char *text = load(argv[1], argv[2], &n), *bytes = load(argv[1], argv[3], &data.size);
    data.bytes = bytes;
    int good = engine && rptc_compile(engine, argv[2], text, n, &report) == RPTC_DONE &&
               work(engine, report, &data, argv[4]);
    rptc_close(engine);
    free(text);
    free(bytes);
    return good ? 0 : 1;
}
