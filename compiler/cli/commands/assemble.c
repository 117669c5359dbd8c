#include "cli/commands/assemble.h"

#include "cli/commands/bulk.h"
#include "cli/files/destination.h"
#include "cli/environment.h"
#include "cli/messages.h"
#include "cli/session.h"
#include "ast/dump.h"

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
    const char *folder = destination_spill_folder(s, o->output);
    Output *out = session_output(s, o->output, OUTPUT_ANYTHING, kind == DOCUMENT_DOCX, folder);
    if (!out)
        return;
    RunOptions run = options_run(o, &s->host);
    Filler *filler = filler_open(s->arena, t, kind, &s->host, folder);
    int error = filler_fill(filler, data, &run, s->arena, output_bytes(out), s->dg);
    output_report_temporary(s->dg, folder, error);
    end_output(s, out);
    filler_close(filler);
}

static void show_tree(Session *s, const Options *o)
{
    Tree *tree = fill_parse(s->arena, s->sources, &s->host, o->templates[0], s->dg);
    if (!tree)
        return;
    Buf text = buf_open(&s->memory);
    tree_dump(tree, &text);
    session_write(s, "-", OUTPUT_ANYTHING, buf_str(&text));
    buf_close(&text);
}

void assemble(Session *s, const Options *o)
{
    if (o->dump_tree && o->template_count) {
        show_tree(s, o);
        return;
    }
    if (o->rows.s) {
        bulk_fill(s, o);
        return;
    }
    DocumentKind kind = destination_kind(s, o);
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
