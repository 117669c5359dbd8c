#include "engine/fill.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "data/data.h"
#include "diag/file_fault.h"
#include "docx/docx.h"
#include "diag/source_check.h"
#include "syntax/parse.h"
#include "text/text_sink.h"

enum { SECONDS_A_DAY = 24 * 60 * 60 };

/* ---- compiling ---- */

/* The template in these bytes; the rest as with fill_parse. */
static Tree *parse_bytes(Arena *session, Sources *sources, const Host *host, NamedBytes file, Diags *dg)
{
    uint64_t limit = host->limits[LIMIT_source];
    if (limit && file.bytes.n > limit) {
        file_fault(dg, NO_SPAN, HOST_TOO_LARGE, file.name, host, LIMIT_source);
        return NULL;
    }
    const Source *source = source_load_template(sources, file.name, file.bytes, session, dg);
    return source ? parse_template(session, source, host, dg) : NULL;
}

Tree *fill_parse(Arena *session, Sources *sources, const Host *host, Str path, Diags *dg)
{
    if (data_has_name(path)) {
        diag_hint(dg, diag(dg, E_DATA_FOR_TEMPLATE, NO_SPAN, path), H_DATA_BEHIND, path);
        return NULL;
    }
    Str bytes;
    HostFault fault = host->read(host, path, host->limits[LIMIT_source], session, &bytes);
    if (fault == HOST_OK)
        return parse_bytes(session, sources, host, (NamedBytes){path, bytes}, dg);
    file_fault(dg, NO_SPAN, fault, path, host, LIMIT_source);
    return NULL;
}

const Template *fill_compile(Arena *session, Sources *sources, const Host *host, Str path,
                             const LibraryPath *libraries, Diags *dg)
{
    Tree *tree = fill_parse(session, sources, host, path, dg);
    const Template *t = tree ? template_compile(session, sources, host, libraries, tree, dg) : NULL;
    diags_order(dg);
    return t;
}

const Template *fill_compile_bytes(Arena *session, Sources *sources, const Host *host, NamedBytes file, Diags *dg)
{
    LibraryPath none = {0, NULL};
    Tree *tree = parse_bytes(session, sources, host, file, dg);
    const Template *t = tree ? template_compile(session, sources, host, &none, tree, dg) : NULL;
    diags_order(dg);
    return t;
}

static bool date_of_seconds(int64_t seconds, Date *out)
{
    return seconds >= 0 && date_from_days(seconds / SECONDS_A_DAY, out);
}

RunOptions fill_options(bool draft, const Date *date, const Host *host)
{
    Date today = {1970, 1, 1};
    if (date)
        today = *date;
    else
        date_of_seconds(host->now(host), &today);
    return (RunOptions){.draft = draft, .dated = date != NULL, .today = today};
}

void fill_require_content(const Template *t, Diags *dg)
{
    if (!t->has_content && !diags_errors(dg))
        diag(dg, E_NO_DOCUMENT, (Span){.file = t->tree->source->file});
}

/* ---- filling ---- */

struct Filler {
    const Template *template;
    DocumentKind kind;
    const Host *host;
    const char *spill_folder;
    Compressor *compressor; /* of DOCUMENT_DOCX, as is `shared` */
    DocxShared *shared;
};

/* The limit `output`, for any number where it is 0, but never beyond what a part can hold. */
static uint64_t most_output(const Host *host)
{
    uint64_t most = host->limits[LIMIT_output];
    return most == 0 || most > PART_MOST ? PART_MOST : most;
}

Filler *filler_open(Arena *session, const Template *t, DocumentKind kind, const Host *host,
                    const char *spill_folder)
{
    Filler *f = NEW(session, Filler);
    *f = (Filler){.template = t,
                  .kind = kind,
                  .host = host,
                  .spill_folder = spill_folder};
    if (kind == DOCUMENT_DOCX) {
        DocxTraits traits = {.line_pitch = page_line_pitch(&t->page),
                             .odd_even_pages = t->odd_even_pages,
                             .footnotes = t->has_footnotes,
                             .links = t->has_links,
                             .contents = t->survey.contents,
                             .part_most = most_output(host)};
        f->compressor = compressor_open(arena_memory(session));
        f->shared = docx_shared_open(session, &t->model, &traits, f->compressor, spill_folder);
    }
    return f;
}

void filler_close(Filler *f)
{
    if (!f)
        return;
    docx_shared_close(f->shared);
    compressor_close(f->compressor);
}

static void report_too_large(const Filler *f, Diags *dg)
{
    char most[24];
    snprintf(most, sizeof most, "%" PRIu64, most_output(f->host));
    diag(dg, E_LIMIT, NO_SPAN, limit_name(LIMIT_output), str_of(most));
}

/* Gives the errno of a temporary file. */
static int report_docx(const Filler *f, DocxFault fault, Diags *dg)
{
    switch (fault.kind) {
    case DOCX_OK:
    case DOCX_REFUSED: break; /* the output tells why */
    case DOCX_INTERNAL: diag(dg, E_FAULT, NO_SPAN, STR("docx")); break;
    case DOCX_TOO_LARGE: report_too_large(f, dg); break;
    case DOCX_IO: return fault.error ? fault.error : EIO;
    }
    return 0;
}

static int fill_docx(Filler *f, const Record *data, const RunOptions *options, Arena *run,
                     OutputBytes out, Diags *dg)
{
    Sink *sink = docx_sink_open(f->shared, run, f->compressor, f->spill_folder);
    evaluate(f->template, data, options, f->host, run, sink, dg);
    return report_docx(f, docx_sink_close(sink, diags_errors(dg) ? NULL : &out), dg);
}

/* An output that refuses what is beyond a limit. */
typedef struct Bounded {
    OutputBytes out;
    uint64_t left;
    bool exceeded;
} Bounded;

static bool put_bounded(void *context, const void *bytes, size_t n)
{
    Bounded *b = context;
    if (n > b->left) {
        b->exceeded = true;
        return false;
    }
    b->left -= n;
    return b->out.write(b->out.context, bytes, n);
}

static void fill_text(Filler *f, const Record *data, const RunOptions *options, Arena *run,
                      OutputBytes out, Diags *dg)
{
    Bounded bounded = {out, most_output(f->host), false};
    Sink *sink = text_sink_open(arena_memory(run), (OutputBytes){put_bounded, &bounded});
    evaluate(f->template, data, options, f->host, run, sink, dg);
    text_sink_close(sink); /* where `out` failed, it tells why itself */
    if (bounded.exceeded)
        report_too_large(f, dg);
}

int filler_fill(Filler *f, const Record *data, const RunOptions *options, Arena *run, OutputBytes out,
                Diags *dg)
{
    if (f->kind == DOCUMENT_DOCX)
        return fill_docx(f, data, options, run, out, dg);
    fill_text(f, data, options, run, out, dg);
    return 0;
}
