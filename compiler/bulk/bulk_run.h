/* A bulk run: one document for each row, in order, each row independent of the others. */
#ifndef RPTC_BULK_BULK_RUN_H
#define RPTC_BULK_BULK_RUN_H

#include "base/input.h"
#include "bulk/names.h"

/* Callbacks into the layer above, which has access to the disk. */
typedef struct BulkOutput {
    /* Makes the document of the row in `line`, which may wait to be put in its place. Faults go to run->dg. */
    void (*document)(void *context, const Job *run, const Record *data, Str path, uint32_t line);
    /* Puts the waiting documents in their places: if `all`, all of them; else only if no more should wait. Faults go to
     * `dg`, including those found since the last call; returns the number of documents lost. */
    uint64_t (*settle)(void *context, bool all, Diags *dg);
    /* Shows the messages about a row, which are discarded afterwards. */
    void (*messages)(void *context, const Diags *dg);
    /* Was a stop requested? */
    bool (*stopped)(void *context);
    void *context;
} BulkOutput;

typedef struct Bulk {
    Job job;       /* for the run as a whole */
    const RowPlan *plan;
    RowNames *names;
    InputBytes rows;
    Str rows_name;
    const Diags *before; /* messages shown already */
    bool strict;         /* warnings of a row are errors */
    uint64_t max_errors; /* bad rows after which the run stops; 0: no limit */
    BulkOutput output;
} Bulk;

/* Before messages about a row are shown, the documents of the rows before it are put in their places: messages come in
 * the order of the rows.
 *
 * Runs to the end of the rows, or until it has to stop. Messages about the run as a whole, and the gravest status of
 * its rows, go to job.dg. A repeated warning is shown once, with the first row that has it. Apart from the names of
 * documents (bulk/taken.h), nothing is kept from row to row. */
void bulk_run(const Bulk *b);

#endif
