/* FillCall a template: data from memory, the document to memory, and from there to whom it is for. */
#include "engine/engine.h"

#include "data/data.h"

typedef struct FillCall {
    rptc_template *template;
    const rptc_input *inputs;
    size_t count;
    RunOptions options;
    bool strict;
    DocumentKind kind;
    Memory memory; /* of this call */
    Arena *run;
    Buf document;
    int status;
} FillCall;

/* ---- what is wanted ---- */

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

static const Record *load(FillCall *f, Sources *sources, Diags *dg)
{
    rptc_template *t = f->template;
    DataInput *inputs = NEW_ARRAY(f->run, DataInput, f->count);
    for (size_t i = 0; i < f->count; i++)
        inputs[i] = data_input(f->run, &f->inputs[i]);
    return data_load(f->run, sources, &t->engine->host, t->template->schema, inputs, f->count, f->options.draft, dg);
}

static bool keep(void *document, const void *bytes, size_t n)
{
    buf_put(document, (Str){bytes, n});
    return true;
}

static void write_document(FillCall *f, const Record *data, Diags *dg)
{
    rptc_template *t = f->template;
    Maker *m = &t->makers[f->kind];
    if (!m->filler) {
        m->memory = mem_part(&t->engine->memory);
        m->filler = filler_open(arena_open(&m->memory), t->template, f->kind, &t->engine->host, NULL);
    }
    filler_fill(m->filler, data, &f->options, f->run, (OutputBytes){keep, &f->document}, dg);
}

/* Where warnings of the template count as errors, they are said again, and the document is not made. */
static bool is_refused(rptc_engine *e, const FillCall *f)
{
    Diags *dg = f->template->dg;
    if (!f->strict)
        return false;
    diags_set_strict(dg);
    if (diags_errors(dg))
        engine_tell(e, dg, f->template->sources);
    return diags_errors(dg);
}

static void fill(rptc_engine *e, void *context)
{
    FillCall *f = context;
    f->run = arena_open(&f->memory);
    f->document = buf_open(&f->memory);
    Sources *sources = sources_within(f->run, f->template->sources);
    Diags *dg = diags_new(f->run);
    if (f->strict)
        diags_set_strict(dg);
    bool refused = is_refused(e, f);
    fill_require_content(f->template->template, dg);
    const Record *data = load(f, sources, dg);
    if (data && !refused && !diags_errors(dg))
        write_document(f, data, dg);
    f->status = refused && !diags_errors(dg) ? RPTC_INPUT : diags_status(dg);
    engine_tell(e, dg, sources);
}

int rptc_fill(rptc_template *t, const rptc_input *inputs, size_t count, const rptc_options *options,
              const rptc_output *out)
{
    rptc_engine *e = t->engine;
    FillCall f = {.template = t, .inputs = inputs, .count = count, .memory = mem_part(&e->memory)};
    if (e->busy || !are_inputs(inputs, count) || !read_options(&f, options) || !engine_enter(e))
        return RPTC_USE;
    bool whole = engine_try(e, fill, &f);
    if (whole && f.status == RPTC_DONE)
        f.status = engine_deliver(out, buf_str(&f.document));
    mem_close(&f.memory);
    maker_clear(&t->makers[f.kind], false);
    if (!whole)
        f.status = engine_no_memory(e);
    engine_leave(e);
    return f.status;
}
