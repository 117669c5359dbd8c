/* Filling a template: from data in memory to a document in memory, and then to the output. */
#include "engine/engine_messages.h"

typedef struct FillCall {
    rptc_template *template;
    const rptc_input *inputs;
    size_t count;
    RunOptions options;
    bool strict;
    DocumentKind kind;
    Memory memory; /* of this call */
    Job run;
    Buf document;
    int status;
} FillCall;

/* ---- the options ---- */

static bool read_kind(const char *to, DocumentKind *out)
{
    Str name = str_of(to);
    *out = str_is(name, "docx") ? DOCUMENT_DOCX : DOCUMENT_TEXT;
    return str_is(name, "docx") || str_is(name, "txt");
}

static bool read_options(FillCall *f, const rptc_options *options)
{
    Date date;
    if (!options || !read_kind(options->to, &f->kind))
        return false;
    if (options->date && date_parse(str_of(options->date), &date) != DATE_OK)
        return false;
    f->options = fill_options(options->draft, options->date ? &date : NULL, &f->template->engine->host);
    f->strict = options->strict;
    return true;
}

static bool is_setting(const rptc_input *in)
{
    return str_is(str_of(in->format), "set");
}

static bool are_inputs(const rptc_input *inputs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if ((!inputs[i].name && !is_setting(&inputs[i])) || (inputs[i].size && !inputs[i].bytes))
            return false;
    return true;
}

/* ---- the work ---- */

static DataInput data_input(Arena *run, const rptc_input *in)
{
    Str *bytes = NEW(run, Str);
    *bytes = (Str){in->size ? in->bytes : "", in->size};
    if (is_setting(in))
        return (DataInput){.kind = DATA_SETTING, .path_or_text = *bytes};
    return (DataInput){.kind = in->under ? DATA_NAMED_FILE : DATA_FILE,
                       .name = str_of(in->under),
                       .path_or_text = str_of(in->name),
                       .format = str_of(in->format),
                       .bytes = bytes};
}

static const Record *bind(FillCall *f)
{
    DataInput *inputs = NEW_ARRAY(f->run.arena, DataInput, f->count);
    for (size_t i = 0; i < f->count; i++)
        inputs[i] = data_input(f->run.arena, &f->inputs[i]);
    return fill_bind(&f->run, f->template->template, inputs, f->count, f->options.draft);
}

static bool keep(void *document, const void *bytes, size_t n)
{
    buf_put(document, (Str){bytes, n});
    return true;
}

static void write_document(FillCall *f, const Record *data)
{
    rptc_template *t = f->template;
    Maker *m = &t->makers[f->kind];
    if (!m->filler) {
        m->memory = mem_part(&t->engine->guard.memory);
        Job job = t->job;
        job.arena = arena_open(&m->memory);
        m->filler = filler_open(&job, t->template, f->kind, NULL);
    }
    filler_fill(m->filler, &f->run, data, &f->options, (OutputBytes){keep, &f->document});
}

/* If warnings of the template count as errors, they are reported again, and no document is made. */
static bool is_refused(rptc_engine *e, const FillCall *f)
{
    const Job *j = &f->template->job;
    if (!f->strict)
        return false;
    diags_set_strict(j->dg);
    if (diags_errors(j->dg))
        engine_tell(e, j);
    return diags_errors(j->dg);
}

static void fill(void *context)
{
    FillCall *f = context;
    rptc_engine *e = f->template->engine;
    Arena *a = arena_open(&f->memory);
    f->document = buf_open(&f->memory);
    f->run = (Job){a, sources_within(a, f->template->job.sources), &e->host, diags_new(a)};
    if (f->strict)
        diags_set_strict(f->run.dg);
    bool refused = is_refused(e, f);
    const Record *data = bind(f);
    if (data && !refused && !diags_errors(f->run.dg))
        write_document(f, data);
    f->status = refused && !diags_errors(f->run.dg) ? RPTC_INPUT : diags_status(f->run.dg);
    engine_tell(e, &f->run);
}

int rptc_fill(rptc_template *t, const rptc_input *inputs, size_t count, const rptc_options *options,
              const rptc_output *out)
{
    rptc_engine *e = t->engine;
    FillCall f = {.template = t, .inputs = inputs, .count = count, .memory = mem_part(&e->guard.memory)};
    if (e->busy || !are_inputs(inputs, count) || !read_options(&f, options) || !engine_enter(e))
        return RPTC_USE;
    bool whole = guard_try(&e->guard, fill, &f);
    if (whole && f.status == RPTC_DONE)
        f.status = engine_deliver(out, buf_str(&f.document));
    mem_close(&f.memory);
    maker_clear(&t->makers[f.kind], false);
    if (!whole)
        f.status = engine_no_memory(e);
    engine_leave(e);
    return f.status;
}
