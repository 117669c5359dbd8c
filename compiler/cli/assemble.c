#include "cli/assemble.h"

#include "cli/environment.h"
#include "cli/messages.h"
#include "cli/session.h"
#include "syntax/dump.h"

/* ---- where to, and what ---- */

static const Str kind_names[] = {
    [DOCUMENT_DOCX] = STR_INIT("docx"),
    [DOCUMENT_TEXT] = STR_INIT("txt"),
    [DOCUMENT_MARKDOWN] = STR_INIT("md"),
    [DOCUMENT_HTML] = STR_INIT("html"),
    [DOCUMENT_UNKNOWN] = STR_INIT(""),
};

/* Are these ASCII words the same but for small and capital letters? `lower` has small ones. */
static bool is_word(Str text, Str lower)
{
    for (size_t i = 0; i < text.n && text.n == lower.n; i++)
        if ((text.s[i] >= 'A' && text.s[i] <= 'Z' ? text.s[i] | 0x20 : text.s[i]) != lower.s[i])
            return false;
    return text.n == lower.n;
}

/* What the end of a name tells. */
static DocumentKind kind_of_name(Str path)
{
    size_t dot = path.n;
    while (dot > 0 && path.s[dot - 1] != '.' && path.s[dot - 1] != '/')
        dot--;
    if (dot == 0 || path.s[dot - 1] != '.')
        return DOCUMENT_UNKNOWN;
    for (int kind = 0; kind < DOCUMENT_UNKNOWN; kind++)
        if (is_word(str_sub(path, dot, path.n), kind_names[kind]))
            return (DocumentKind)kind;
    return DOCUMENT_UNKNOWN;
}

/* The kind of document that is wanted and can be written; else DOCUMENT_UNKNOWN, reported. */
static DocumentKind find_kind(Session *s, const Options *o)
{
    Str path = str_of(o->output);
    DocumentKind told = kind_of_name(path), kind = o->to == DOCUMENT_UNKNOWN ? told : o->to;
    if (kind == DOCUMENT_UNKNOWN)
        diag_hint(s->dg, diag(s->dg, E_OUTPUT_KIND_WANTED, NO_SPAN, path), H_OUTPUT_KIND);
    else if (kind != DOCUMENT_DOCX && kind != DOCUMENT_TEXT)
        diag(s->dg, E_OUTPUT_KIND_NOT_YET, NO_SPAN, path, kind_names[kind]);
    else if (told != DOCUMENT_UNKNOWN && told != kind)
        diag(s->dg, E_OUTPUT_KIND_OTHER, NO_SPAN, path, kind_names[told], kind_names[kind]);
    else
        return kind;
    return DOCUMENT_UNKNOWN;
}

/* Is there all that a document needs? What is wanted is reported. */
static DocumentKind check_line(Session *s, const Options *o)
{
    Str form = str_of(o->command->form);
    if (!o->template_count)
        diag_hint(s->dg, diag(s->dg, E_TEMPLATE_WANTED, NO_SPAN, form), H_SEE_HELP, STR("rptc --help"));
    else if (!o->output)
        diag_hint(s->dg, diag(s->dg, E_OUTPUT_WANTED, NO_SPAN, form), H_SEE_HELP, STR("rptc --help"));
    else
        return find_kind(s, o);
    return DOCUMENT_UNKNOWN;
}

/* Large documents are kept beside the output while they grow, for there must be room for them. */
static const char *spill_folder(Session *s, const char *output)
{
    Str path = str_of(output);
    size_t n = path.n;
    while (n > 0 && path.s[n - 1] != '/')
        n--;
    bool stream = str_is(path, "-") || str_starts(path, STR("/dev/")) || str_starts(path, STR("/proc/"));
    if (stream)
        return environment_temporary_folder();
    return n ? str_cstr(s->arena, str_sub(path, 0, n)) : ".";
}

/* ---- the document ---- */

/* Ends the output: in its place where nothing was wrong, else not at all. */
static void end_output(Session *s, Output *out)
{
    OutputFault fault;
    if (diags_errors(s->dg)) {
        output_abandon(out);
        return;
    }
    messages_prepare(s);
    if (!output_finish(out, &fault))
        output_report(s->dg, &fault);
}

static void write_document(Session *s, const Options *o, const Template *t, const Record *data,
                           DocumentKind kind)
{
    const char *folder = spill_folder(s, o->output);
    Output *out = session_output(s, o->output, kind == DOCUMENT_DOCX, folder);
    if (!out)
        return;
    RunOptions run = options_run(o, &s->host);
    Filler *filler = filler_open(s->arena, t, kind, &s->host, folder);
    filler_fill(filler, data, &run, s->arena, output_bytes(out), s->dg);
    end_output(s, out);
    filler_close(filler);
}

static void show_tree(Session *s, const Options *o)
{
    Tree *tree = fill_parse(s->arena, s->sources, &s->host, o->templates[0], s->dg);
    Output *out = tree ? session_output(s, "-", false, environment_temporary_folder()) : NULL;
    if (!out)
        return;
    Buf text = buf_open(&s->memory);
    tree_dump(tree, &text);
    OutputBytes bytes = output_bytes(out);
    bytes.write(bytes.context, text.p, text.n);
    OutputFault fault;
    if (!output_finish(out, &fault))
        output_report(s->dg, &fault);
    buf_close(&text);
}

void assemble(Session *s, const Options *o)
{
    if (o->dump_tree && o->template_count) {
        show_tree(s, o);
        return;
    }
    DocumentKind kind = check_line(s, o);
    if (kind == DOCUMENT_UNKNOWN)
        return;
    const Template *t =
        fill_compile(s->arena, s->sources, &s->host, o->templates[0], &o->libraries, s->dg);
    if (t)
        fill_require_content(t, s->dg);
    if (!t || !t->schema)
        return;
    const Record *data = data_load(s->arena, s->sources, &s->host, t->schema, o->inputs,
                                   o->input_count, o->draft, s->dg);
    if (data && !diags_errors(s->dg))
        write_document(s, o, t, data, kind);
}
