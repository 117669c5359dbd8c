/* A bulk run: one document for each row, in their order, each row by itself. */
#ifndef RPTC_BULK_BULK_RUN_H
#define RPTC_BULK_BULK_RUN_H

#include "base/input.h"
#include "bulk/names.h"
#include "data/data.h"

/* What the run needs of the layer above, which knows the disk. */
typedef struct BulkOutput {
    /* Makes the document of the row in `line`, which may wait for its place. What is wrong goes to `dg`. */
    void (*document)(void *context, const Record *data, Str path, uint32_t line, Arena *run, Diags *dg);
    /* Puts the documents that wait in their places: all of them, or none while more may join them. What is
     * wrong goes to `dg`, also what was found between; gives the number of documents that were lost. */
    uint64_t (*settle)(void *context, bool all, Diags *dg);
    /* Shows what was said of a row; then it is forgotten. */
    void (*messages)(void *context, const Diags *dg);
    /* Has somebody asked to stop? */
    bool (*stopped)(void *context);
    void *context;
} BulkOutput;

typedef struct Bulk {
    Arena *session;
    Sources *sources;
    const Host *host;
    const Template *template;
    const SharedData *shared;
    RowNames *names;
    InputBytes rows;
    Str rows_name;
    RunOptions options;
    const Diags *before; /* what was shown already */
    bool strict;         /* warnings of a row are errors */
    uint64_t max_errors; /* bad rows after which the run stops; 0: any number */
    BulkOutput output;
} Bulk;

/* Before anything is said of a row, the documents of the rows before it are in their places: messages
 * come in the order of the rows.
 *
 * Runs to the end of the rows, or to what stops it. What holds for the run as a whole, and the
 * gravest status of its rows, goes to `dg`. A warning is said once: with the first row that has
 * it. Beside the names of documents (bulk/taken.h) nothing is kept from row to row. */
void bulk_run(const Bulk *b, Diags *dg);

#endif
