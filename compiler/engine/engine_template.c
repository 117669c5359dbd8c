/* Compiling a template, closing it, and listing its fields. */
#include "engine/engine_messages.h"
#include "engine/field_forms.h"

/* ---- compiling ---- */

typedef struct Compiling {
    rptc_engine *engine;
    TemplateFile file;
    rptc_template *made; /* NULL: not made yet */
    int status;
} Compiling;

static rptc_template *template_open(rptc_engine *e)
{
    rptc_template *t = mem_alloc(&e->guard.memory, sizeof *t);
    *t = (rptc_template){.engine = e, .older = e->templates, .memory = mem_part(&e->guard.memory)};
    if (t->older)
        t->older->newer = t;
    e->templates = t;
    return t;
}

static void compile(void *context)
{
    Compiling *c = context;
    rptc_engine *e = c->engine;
    rptc_template *t = c->made = template_open(e);
    LibraryPath none = {0, NULL};
    Arena *a = arena_open(&t->memory);
    t->job = (Job){a, sources_new(a), &e->host, diags_new(a)};
    t->template = fill_compile(&t->job, c->file, &none);
    c->status = diags_status(t->job.dg);
    engine_tell(e, &t->job);
}

int rptc_compile(rptc_engine *e, const char *name, const void *bytes, size_t size, rptc_template **out)
{
    Str text = {size ? bytes : "", size};
    Compiling c = {.engine = e, .file = {str_of(name), &text}};
    *out = NULL;
    if (!name || (size && !bytes) || !engine_enter(e))
        return RPTC_USE;
    bool whole = guard_try(&e->guard, compile, &c);
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
    mem_free(&e->guard.memory, t, sizeof *t);
}

/* ---- its fields ---- */

typedef struct Asking {
    const rptc_template *template;
    FieldsForm form;
    Memory memory;
    Buf text;
} Asking;

static bool read_form(const char *name, FieldsForm *out)
{
    static const char *const names[] = {
        [FIELDS_INI] = "ini", [FIELDS_JSON_SCHEMA] = "json-schema", [FIELDS_MARKDOWN] = "markdown"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (str_is(str_of(name), names[i])) {
            *out = (FieldsForm)i;
            return true;
        }
    return false;
}

static void put_fields(void *context)
{
    Asking *q = context;
    q->text = buf_open(&q->memory);
    fields_put(&q->text, q->template->template, q->form, q->template->engine->chinese);
}

int rptc_fields(rptc_template *t, const char *form, const rptc_output *out)
{
    rptc_engine *e = t->engine;
    Asking q = {.template = t, .memory = mem_part(&e->guard.memory)};
    if (!read_form(form, &q.form) || !engine_enter(e))
        return RPTC_USE;
    bool whole = guard_try(&e->guard, put_fields, &q);
    int status = whole ? engine_deliver(out, buf_str(&q.text)) : RPTC_NO_MEMORY;
    mem_close(&q.memory);
    if (!whole)
        status = engine_no_memory(e);
    engine_leave(e);
    return status;
}
