#include "cli/commands/assemble.h"

#include "cli/commands/bulk.h"
#include "cli/files/destination.h"
#include "cli/environment.h"
#include "cli/messages.h"
#include "cli/session.h"

/* ---- the document ---- */

/* Ends the output: puts it in its place if there was no error, else discards it. */
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
    Job job = session_job(s);
    RunOptions run = options_run(o, &s->host);
    Filler *filler = filler_open(&job, t, kind, folder);
    int error = filler_fill(filler, &job, data, &run, output_bytes(out));
    output_report_temporary(s->dg, folder, error);
    end_output(s, out);
    filler_close(filler);
}

static void make_document(Session *s, const Options *o, DocumentKind kind)
{
    Job job = session_job(s);
    const Template *t = fill_compile(&job, (TemplateFile){o->templates[0], NULL}, &o->libraries);
    const Record *data = t ? fill_bind(&job, t, o->inputs, o->input_count, o->draft) : NULL;
    if (data && !diags_errors(s->dg))
        write_document(s, o, t, data, kind);
}

static void show_tree(Session *s, const Options *o)
{
    Job job = session_job(s);
    Buf text = buf_open(&s->guard.memory);
    if (fill_dump(&job, (TemplateFile){o->templates[0], NULL}, &text))
        session_write(s, "-", OUTPUT_ANYTHING, buf_str(&text));
    buf_close(&text);
}

void assemble(Session *s, const Options *o)
{
    if (o->dump_tree && o->template_count)
        show_tree(s, o);
    else if (o->rows.s)
        bulk_fill(s, o);
    else {
        DocumentKind kind = destination_kind(s, o);
        if (kind != DOCUMENT_UNKNOWN)
            make_document(s, o, kind);
    }
}
