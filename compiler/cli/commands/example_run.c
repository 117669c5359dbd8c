#include "cli/commands/example_run.h"

#include "cli/files/folder_host.h"

/* ---- the options ---- */

/* The options after `; rptc: ` in the first line of the data; empty if it does not begin so. */
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

static void make_text(const Options *o, const Example *e, const Job *j, Buf *text)
{
    const Template *t = fill_compile(j, (TemplateFile){e->template, NULL}, &o->libraries);
    const Record *data = t ? fill_bind(j, t, o->inputs, o->input_count, o->draft) : NULL;
    if (!data || diags_errors(j->dg))
        return;
    RunOptions run = options_run(o, j->host);
    Filler *filler = filler_open(j, t, DOCUMENT_TEXT, NULL);
    filler_fill(filler, j, data, &run, (OutputBytes){put, text}); /* a text needs no temporary file */
    filler_close(filler);
}

Outcome example_run(Session *s, const Options *o, const LibraryTree *in, const Example *e, Arena *a)
{
    FolderHost host;
    Job job = {a, sources_new(a), &host.host, diags_new(a)};
    diags_keep(job.dg, o->limits[LIMIT_messages]);
    Buf text = buf_open(&s->guard.memory);
    folder_host_open(&host, &s->host, e->folder, a);
    Options own = options_of_example(a, o, e->data, options_line(&host.host, a, e->data), job.dg);
    own.libraries = library_places(a, e->folder, &own.libraries, in, true);
    if (own.strict)
        diags_set_strict(job.dg);
    if (!diags_errors(job.dg))
        make_text(&own, e, &job, &text);
    return (Outcome){diags_errors(job.dg) > 0, buf_take(&text, a), job.dg, job.sources};
}
