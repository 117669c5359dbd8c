/* What the tests of versions of the language share: assembling a template. Each has words of a version to come
 * in a file of the compiler that it includes. */
#ifndef RPTC_TESTS_VERSIONS_H
#define RPTC_TESTS_VERSIONS_H

#include "fixture.h"

#include "engine/fill.h"
#include "diag/catalogue.h"
#include "source/disk_host.h"

static const char *template_text;

static HostFault read_template(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)path, (void)limit;
    *bytes = str_copy(a, str_of(template_text));
    return HOST_OK;
}

static HostFault read_nothing(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    (void)h, (void)at, (void)limit, (void)a, (void)bytes;
    return HOST_MISSING;
}

static bool collect(void *context, const void *bytes, size_t n)
{
    buf_put(context, (Str){bytes, n});
    return true;
}

/* Assembles a template without fields; the text, or the codes of its messages, with those of their hints. */
static inline void assert_assembles(Fixture *f, const char *text, const char *wanted)
{
    Host host = disk_host();
    host.read = read_template;
    host.read_beneath = read_nothing;
    template_text = text;
    Diags *dg = diags_new(f->arena);
    Job job = {f->arena, sources_new(f->arena), &host, dg};
    LibraryPath none = {0, NULL};
    const Template *t = fill_compile(&job, (TemplateFile){STR("t.rpt"), NULL}, &none);
    Buf out = buf_open(&f->memory);
    if (t && !diags_errors(dg)) {
        Filler *filler = filler_open(&job, t, DOCUMENT_TEXT, ".");
        RunOptions options = {.dated = true, .today = {2023, 11, 6}};
        OutputBytes bytes = {collect, &out};
        filler_fill(filler, &job, &(Record){0, NULL}, &options, bytes);
        filler_close(filler);
    }
    for (const Diag *d = diags_first(dg); d; d = d->next) {
        buf_put(&out, code_name(d->wording.code));
        if (d->has_hint)
            buf_putf(&out, "(%.*s)", STR_ARG(code_name(d->hint.code)));
    }
    assert_text(buf_str(&out), wanted);
    buf_close(&out);
}

#endif
