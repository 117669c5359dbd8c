#include "engine/fill.h"

#include <errno.h>

#include "ast/dump.h"
#include "diag/file_fault.h"
#include "diag/limit_fault.h"
#include "diag/source_check.h"
#include "docx/docx.h"
#include "syntax/parse.h"
#include "text/text_sink.h"

enum { SECONDS_A_DAY = 24 * 60 * 60 };

/* ---- compiling ---- */

static bool read_file(const Job *j, Str path, Str *bytes)
{
    const Host *host = j->host;
    if (data_has_name(path)) {
        diag_hint(j->dg, diag(j->dg, E_DATA_FOR_TEMPLATE, NO_SPAN, path), H_DATA_BEHIND, path);
        return false;
    }
    HostFault fault = host->read(host, path, host->limits[LIMIT_source], j->arena, bytes);
    if (fault != HOST_OK)
        file_fault(j, NO_SPAN, fault, path, LIMIT_source);
    return fault == HOST_OK;
}

static Tree *parse(const Job *j, TemplateFile file)
{
    Str bytes;
    uint64_t limit = j->host->limits[LIMIT_source];
    if (file.bytes)
        bytes = *file.bytes;
    else if (!read_file(j, file.name, &bytes))
        return NULL;
    if (limit && bytes.n > limit) {
        file_fault(j, NO_SPAN, HOST_TOO_LARGE, file.name, LIMIT_source);
        return NULL;
    }
    return parse_template(j, source_load_template(j, file.name, bytes));
}

const Template *fill_compile_unordered(const Job *j, TemplateFile file, const LibraryPath *libraries)
{
    Tree *tree = parse(j, file);
    return tree ? template_compile(j, libraries, tree) : NULL;
}

const Template *fill_compile(const Job *j, TemplateFile file, const LibraryPath *libraries)
{
    const Template *t = fill_compile_unordered(j, file, libraries);
    diags_order(j->dg);
    return t;
}

bool fill_dump(const Job *j, TemplateFile file, Buf *b)
{
    const Tree *tree = parse(j, file);
    if (tree)
        tree_dump(tree, b);
    return tree != NULL;
}

void fill_require_content(const Template *t, Diags *dg)
{
    if (!t->has_content && !diags_errors(dg))
        diag(dg, E_NO_DOCUMENT, (Span){.file = t->tree->source->file});
}

bool fill_is_library(const Template *t)
{
    for (const Block *b = t->tree->blocks.first; b; b = b->next)
        if (b->kind == BLOCK_FIELDS || b->kind == BLOCK_CHECK || b->kind == BLOCK_WARN)
            return false;
    return t->tree->blocks.first && !t->has_content;
}

/* ---- binding ---- */

const Record *fill_bind(const Job *j, const Template *t, const DataInput *inputs, size_t count, bool draft)
{
    fill_require_content(t, j->dg);
    if (!t->schema)
        return NULL;
    int before = diags_errors(j->dg);
    const Record *data = data_load(j, t->schema, inputs, count, draft);
    return diags_errors(j->dg) == before ? data : NULL;
}

/* ---- filling ---- */

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

struct Filler {
    const Template *template;
    DocumentKind kind;
    const char *spill_folder;
    Compressor *compressor; /* of DOCUMENT_DOCX, as is `shared` */
    DocxShared *shared;
};

/* The limit `output`, 0 being no limit, but never more than a part can hold. */
static uint64_t most_output(const Host *host)
{
    uint64_t most = host->limits[LIMIT_output];
    return most == 0 || most > PART_MOST ? PART_MOST : most;
}

Filler *filler_open(const Job *j, const Template *t, DocumentKind kind, const char *spill_folder)
{
    Filler *f = NEW_WITH(j->arena, Filler, .template = t, .kind = kind, .spill_folder = spill_folder);
    if (kind == DOCUMENT_DOCX) {
        DocxTraits traits = {.line_pitch = page_line_pitch(&t->page),
                             .odd_even_pages = t->odd_even_pages,
                             .footnotes = t->has_footnotes,
                             .links = t->has_links,
                             .contents = t->survey.contents,
                             .part_most = most_output(j->host)};
        f->compressor = compressor_open(arena_memory(j->arena));
        f->shared = docx_shared_open(j->arena, &t->model, &traits, f->compressor, spill_folder);
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

static void report_too_large(const Job *run)
{
    limit_fault(run->dg, NO_SPAN, LIMIT_output, most_output(run->host));
}

/* Returns the errno of a temporary file. */
static int report_docx(const Job *run, DocxFault fault)
{
    switch (fault.kind) {
    case DOCX_OK:
    case DOCX_REFUSED: break; /* the output reports why */
    case DOCX_INTERNAL: diag(run->dg, E_FAULT, NO_SPAN, STR("docx")); break;
    case DOCX_TOO_LARGE: report_too_large(run); break;
    case DOCX_IO: return fault.error ? fault.error : EIO;
    }
    return 0;
}

static int fill_docx(Filler *f, const Job *run, const Record *data, const RunOptions *options, OutputBytes out)
{
    Sink *sink = docx_sink_open(f->shared, run->arena, f->compressor, f->spill_folder);
    evaluate(run, f->template, data, options, sink);
    return report_docx(run, docx_sink_close(sink, diags_errors(run->dg) ? NULL : &out));
}

/* An output that rejects bytes beyond a limit. */
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

static void fill_text(Filler *f, const Job *run, const Record *data, const RunOptions *options, OutputBytes out)
{
    Bounded bounded = {out, most_output(run->host), false};
    Sink *sink = text_sink_open(arena_memory(run->arena), (OutputBytes){put_bounded, &bounded});
    evaluate(run, f->template, data, options, sink);
    text_sink_close(sink); /* if `out` failed, it reports why itself */
    if (bounded.exceeded)
        report_too_large(run);
}

int filler_fill(Filler *f, const Job *run, const Record *data, const RunOptions *options, OutputBytes out)
{
    if (f->kind == DOCUMENT_DOCX)
        return fill_docx(f, run, data, options, out);
    fill_text(f, run, data, options, out);
    return 0;
}

void fill_judge(const Job *run, const Template *t, const Record *data, const RunOptions *options)
{
    Sink sink = {&sink_writes_nothing};
    evaluate(run, t, data, options, &sink);
}
