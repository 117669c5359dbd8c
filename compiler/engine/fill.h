/* Fill: from a template and data to a document, for the command line and for rptc.h. Compile once, fill many times:
 *
 *     const Template *t = fill_compile(&job, (TemplateFile){STR("report.rpt"), NULL}, &libraries);
 *     Filler *filler = filler_open(&job, t, DOCUMENT_DOCX, folder);
 *     for each document
 *         const Record *data = fill_bind(&run, t, inputs, count, draft);
 *         if (data)
 *             filler_fill(filler, &run, data, &options, output_bytes);
 *     filler_close(filler);
 *
 * The same template and data give the same bytes, regardless of earlier documents. */
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
    Str name;         /* for messages; the files it names are found in the folder of this path */
    const Str *bytes; /* NULL: the host reads the file with that name, `-`: standard input */
} TemplateFile;

/* Compiles a template; see template_compile. NULL after a fatal error. */
const Template *fill_compile(const Job *j, TemplateFile file, const LibraryPath *libraries);
/* The same without sorting the messages, for callers that add those of lints. */
const Template *fill_compile_unordered(const Job *j, TemplateFile file, const LibraryPath *libraries);
/* Parses the file alone, and appends its tree (ast/dump.h) to `b`. False if there is none. */
bool fill_dump(const Job *j, TemplateFile file, Buf *b);

/* Reports a template that has nothing to write. */
void fill_require_content(const Template *t, Diags *dg);
/* Does the file only define, without content or fields? */
bool fill_is_library(const Template *t);

/* ---- binding ---- */

/* Reads the inputs and binds them to the fields of the template, which must have something to write; see data_load.
 * NULL, reported, if they do not fit. Errors of the template are left to the caller. */
const Record *fill_bind(const Job *j, const Template *t, const DataInput *inputs, size_t count, bool draft);

/* ---- filling ---- */

/* The options for a document made on the day `date`. NULL: on the day of the host's clock, or on 1970-01-01 if the host
 * has none. */
RunOptions fill_options(bool draft, const Date *date, const Host *host);

typedef struct Filler Filler;

/* For DOCUMENT_DOCX or DOCUMENT_TEXT. The template and `spill_folder` are borrowed until filler_close; the folder is
 * for temporary files; NULL: all is kept in memory. */
Filler *filler_open(const Job *j, const Template *t, DocumentKind kind, const char *spill_folder);
void filler_close(Filler *f); /* NULL is allowed */

/* Evaluates the template with `data` and writes the document to `out`. If there is an error, even an earlier one, `out`
 * gets nothing or an incomplete document. Returns the errno of a temporary file that failed, which the caller reports;
 * else 0. */
int filler_fill(Filler *f, const Job *run, const Record *data, const RunOptions *options, OutputBytes out);
/* Evaluates the template only for its messages. */
void fill_judge(const Job *run, const Template *t, const Record *data, const RunOptions *options);

#endif
