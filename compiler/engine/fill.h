/* Fill: compile once, fill many.
 *
 *     const Template *t = fill_compile(session, sources, &host, STR("report.rpt"), &libraries, dg);
 *     Filler *filler = filler_open(session, t, DOCUMENT_DOCX, &host, folder);
 *     for each document
 *         const Record *data = data_load(run, ..., t->schema, ...);
 *         filler_fill(filler, data, &options, run, output_bytes, dg);
 *     filler_close(filler);
 *
 * Same template, same data, same bytes, whatever was filled before. */
#ifndef RPTC_ENGINE_FILL_H
#define RPTC_ENGINE_FILL_H

#include "opc/package.h"
#include "eval/eval.h"

/* In the order of --to. */
typedef enum DocumentKind {
    DOCUMENT_DOCX,
    DOCUMENT_TEXT,
    DOCUMENT_MARKDOWN, /* not in this version */
    DOCUMENT_HTML,     /* not in this version */
    DOCUMENT_UNKNOWN
} DocumentKind;

/* Reads and parses the file at `path` (`-`: standard input). NULL after a fault that leaves nothing
 * to go on with; lesser ones are in `dg` only. */
Tree *fill_parse(Arena *session, Sources *sources, const Host *host, Str path, Diags *dg);
/* The same, and compiles it; see template_compile. */
const Template *fill_compile(Arena *session, Sources *sources, const Host *host, Str path,
                             const LibraryPath *libraries, Diags *dg);

/* A file whose bytes are here; its name is for messages, and a path in the folder of the files that it names. */
typedef struct NamedBytes {
    Str name, bytes;
} NamedBytes;

/* Compiles what is in memory already. Libraries are looked for beside it and among the embedded ones. */
const Template *fill_compile_bytes(Arena *session, Sources *sources, const Host *host, NamedBytes file, Diags *dg);

/* What a document is made with on the day `date`; NULL: on that of the host's clock, or on the first of 1970 where
 * it shows none. */
RunOptions fill_options(bool draft, const Date *date, const Host *host);

/* Says so where the template has nothing to write. */
void fill_require_content(const Template *t, Diags *dg);

typedef struct Filler Filler;

/* For DOCUMENT_DOCX or DOCUMENT_TEXT. All that is handed over is borrowed until filler_close;
 * `spill_folder` is for temporary files; NULL: all is kept in memory. */
Filler *filler_open(Arena *session, const Template *t, DocumentKind kind, const Host *host,
                    const char *spill_folder);
void filler_close(Filler *f); /* NULL is allowed */

/* Evaluates the template with `data` and writes the document to `out`. What is wrong is put into `dg`;
 * where there is an error, also an earlier one, `out` has got nothing or not the whole. Gives the errno of
 * a temporary file that failed, which is for the caller to report, and 0 where none did. */
int filler_fill(Filler *f, const Record *data, const RunOptions *options, Arena *run, OutputBytes out,
                Diags *dg);

#endif
