/* Compiling a template, closing it, and what it wants to know. */
#include "base/path.h"
#include "engine/engine.h"
#include "engine/field_forms.h"

/* ---- compiling ---- */

typedef struct Compiling {
    NamedBytes file;
    rptc_template *made; /* NULL: not yet there */
    int status;
} Compiling;

static rptc_template *template_open(rptc_engine *e)
{
    rptc_template *t = mem_alloc(&e->memory, sizeof *t);
    *t = (rptc_template){.engine = e, .older = e->templates, .memory = mem_part(&e->memory)};
    if (t->older)
        t->older->newer = t;
    e->templates = t;
    return t;
}

static void compile(rptc_engine *e, void *context)
{
    Compiling *c = context;
    rptc_template *t = c->made = template_open(e);
    t->arena = arena_open(&t->memory);
    t->sources = sources_new(t->arena);
    t->dg = diags_new(t->arena);
    t->template = fill_compile_bytes(t->arena, t->sources, &e->host, c->file, t->dg);
    c->status = diags_status(t->dg);
    engine_tell(e, t->dg, t->sources);
}

int rptc_compile(rptc_engine *e, const char *name, const void *bytes, size_t size, rptc_template **out)
{
    Compiling c = {.file = {str_of(name), {size ? bytes : "", size}}};
    *out = NULL;
    if (!name || (size && !bytes) || !engine_enter(e))
        return RPTC_USE;
    bool whole = engine_try(e, compile, &c);
    if (whole && c.status == EXIT_DONE)
        *out = c.made;
    else
        rptc_template_close(c.made);
    if (!whole)
        c.status = engine_no_memory(e);
    engine_leave(e);
    return c.status;
}

void maker_clear(Maker *m, bool all)
{
    if (m->filler && !all)
        return;
    mem_close(&m->memory);
    m->filler = NULL;
}

void rptc_template_close(rptc_template *t)
{
    if (!t)
        return;
    rptc_engine *e = t->engine;
    if (t->older)
        t->older->newer = t->newer;
    if (t->newer)
        t->newer->older = t->older;
    else
        e->templates = t->older;
    maker_clear(&t->makers[DOCUMENT_DOCX], true);
    maker_clear(&t->makers[DOCUMENT_TEXT], true);
    mem_close(&t->memory);
    mem_free(&e->memory, t, sizeof *t);
}

/* ---- its fields ---- */

typedef struct Asking {
    const rptc_template *template;
    Str form;
    Memory memory;
    Buf text;
} Asking;

static bool is_form(Str form)
{
    return str_is(form, "ini") || str_is(form, "json-schema") || str_is(form, "markdown");
}

static void put_fields(rptc_engine *e, void *context)
{
    Asking *q = context;
    const Schema *schema = q->template->template->schema;
    Str name = path_last(q->template->template->tree->source->name);
    q->text = buf_open(&q->memory);
    if (str_is(q->form, "ini"))
        fields_put_ini(&q->text, schema, name, e->chinese);
    else if (str_is(q->form, "markdown"))
        fields_put_markdown(&q->text, schema, name, e->chinese);
    else
        fields_put_json_schema(&q->text, schema, name);
}

int rptc_fields(rptc_template *t, const char *form, const rptc_output *out)
{
    rptc_engine *e = t->engine;
    Asking q = {.template = t, .form = str_of(form), .memory = mem_part(&e->memory)};
    if (!is_form(q.form) || !engine_enter(e))
        return RPTC_USE;
    bool whole = engine_try(e, put_fields, &q);
    int status = whole ? engine_deliver(out, buf_str(&q.text)) : RPTC_NO_MEMORY;
    mem_close(&q.memory);
    if (!whole)
        status = engine_no_memory(e);
    engine_leave(e);
    return status;
}
