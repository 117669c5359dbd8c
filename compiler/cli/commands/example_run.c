#include "cli/commands/example_run.h"

#include "cli/files/folder_host.h"

/* ---- the options ---- */

/* What stands behind `; rptc: ` in the first line of the data; empty where it does not begin so. */
static Str options_line(const Host *host, Arena *a, Str data)
{
    const Str mark = STR("; rptc: ");
    Str bytes;
    if (host->read(host, data, host->limits[LIMIT_input], a, &bytes) != HOST_OK || !str_starts(bytes, mark))
        return STR("");
    return str_sub(bytes, mark.n, str_find_byte(bytes, '\n'));
}

/* ---- the run ---- */

static bool put(void *context, const void *bytes, size_t n)
{
    buf_put(context, (Str){bytes, n});
    return true;
}

static void fill(const Options *o, const Template *t, const Record *data, const Host *host, Arena *a, Buf *text, Diags *dg)
{
    RunOptions run = options_run(o, host);
    Filler *filler = filler_open(a, t, DOCUMENT_TEXT, host, NULL);
    filler_fill(filler, data, &run, a, (OutputBytes){put, text}, dg); /* a text has no temporary file */
    filler_close(filler);
}

static void make_text(const Options *o, const Example *e, const Host *host, Sources *sources, Arena *a, Buf *text, Diags *dg)
{
    const Template *t = fill_compile(a, sources, host, e->template, &o->libraries, dg);
    if (t)
        fill_require_content(t, dg);
    if (!t || !t->schema)
        return;
    const Record *data = data_load(a, sources, host, t->schema, o->inputs, o->input_count, o->draft, dg);
    if (data && !diags_errors(dg))
        fill(o, t, data, host, a, text, dg);
}

Outcome example_run(Session *s, const Options *o, const LibraryTree *in, const Example *e, Arena *a)
{
    FolderHost host;
    Options own;
    Sources *sources = sources_new(a);
    Diags *dg = diags_new(a);
    diags_keep(dg, o->limits[LIMIT_messages]);
    Buf text = buf_open(&s->memory);
    folder_host_open(&host, &s->host, e->folder, a);
    options_read_example(a, o, e->data, options_line(&host.host, a, e->data), &own, dg);
    own.libraries = library_places(a, e->folder, &own.libraries, in, true);
    if (own.strict)
        diags_set_strict(dg);
    if (!diags_errors(dg))
        make_text(&own, e, &host.host, sources, a, &text, dg);
    Outcome out = {diags_errors(dg) > 0, buf_copy(&text, a), dg, sources};
    buf_close(&text);
    return out;
}
