/* Fill: the one way from a template and data to a document, for the command line and for rptc.h. Compile once, fill
 * many:
 *
 *     const Template *t = fill_compile(&job, (TemplateFile){STR("report.rpt"), NULL}, &libraries);
 *     Filler *filler = filler_open(&job, t, DOCUMENT_DOCX, folder);
 *     for each document
 *         const Record *data = fill_bind(&run, t, inputs, count, draft);
 *         if (data)
 *             filler_fill(filler, &run, data, &options, output_bytes);
 *     filler_close(filler);
 *
 * Same template, same data, same bytes, whatever was filled before. */
#ifndef RPTC_ENGINE_FILL_H
#define RPTC_ENGINE_FILL_H

#include "base/buf.h"
#include "base/output_bytes.h"
#include "data/data.h"
#include "diag/job.h"
#include "eval/eval.h"

/* In the order of --to. */
typedef enum DocumentKind {
    DOCUMENT_DOCX,
    DOCUMENT_TEXT,
    DOCUMENT_MARKDOWN, /* not in this version */
    DOCUMENT_HTML,     /* not in this version */
    DOCUMENT_UNKNOWN
} DocumentKind;

/* ---- compiling ---- */

typedef struct TemplateFile {
    Str name;         /* for messages, and the path in whose folder the files lie that it names */
    const Str *bytes; /* NULL: the host reads the file with that name, `-`: standard input */
} TemplateFile;

/* Compiles a template; see template_compile. NULL after a fault that leaves nothing to go on with. */
const Template *fill_compile(const Job *j, TemplateFile file, const LibraryPath *libraries);
/* The same, without putting the messages into their order: lints are still to add theirs. */
const Template *fill_compile_unordered(const Job *j, TemplateFile file, const LibraryPath *libraries);
/* Parses the file alone, and puts its tree (ast/dump.h) into `b`. False where there is none. */
bool fill_dump(const Job *j, TemplateFile file, Buf *b);

/* Says so where the template has nothing to write. */
void fill_require_content(const Template *t, Diags *dg);
/* Does the file define, and neither write nor ask for anything? */
bool fill_is_library(const Template *t);

/* ---- binding ---- */

/* Reads the inputs and binds them to the fields of the template, which must have something to write; see data_load.
 * NULL, reported, where they do not fit. An error of the template is for the caller to see. */
const Record *fill_bind(const Job *j, const Template *t, const DataInput *inputs, size_t count, bool draft);

/* ---- filling ---- */

/* What a document is made with on the day `date`; NULL: on that of the host's clock, or on the first of 1970 where
 * it shows none. */
RunOptions fill_options(bool draft, const Date *date, const Host *host);

typedef struct Filler Filler;

/* For DOCUMENT_DOCX or DOCUMENT_TEXT. The template and `spill_folder` are borrowed until filler_close; the folder is
 * for temporary files; NULL: all is kept in memory. */
Filler *filler_open(const Job *j, const Template *t, DocumentKind kind, const char *spill_folder);
void filler_close(Filler *f); /* NULL is allowed */

/* Evaluates the template with `data` and writes the document to `out`. Where there is an error, also an earlier one,
 * `out` has got nothing or not the whole. Gives the errno of a temporary file that failed, which is for the caller
 * to report, and 0 where none did. */
int filler_fill(Filler *f, const Job *run, const Record *data, const RunOptions *options, OutputBytes out);
/* Evaluates the template for its messages alone. */
void fill_judge(const Job *run, const Template *t, const Record *data, const RunOptions *options);

#endif
