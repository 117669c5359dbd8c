/* Binding: from the raw tree to the typed values of a template's fields. */
#ifndef RPTC_DATA_BIND_H
#define RPTC_DATA_BIND_H

#include "data/tree.h"
#include "diag/diag.h"
#include "sema/schema.h"
#include "value/images.h"

/* What is bound to, and with what. */
typedef struct BindTask {
    Arena *run;           /* where the record is made */
    const Schema *schema;
    bool draft;           /* what is missing is masked and not reported */
    uint64_t steps;       /* the limit of that name; 0: none. Records within records that nobody gave take them */
    Images *images;
    Diags *dg;
} BindTask;

/* Gives a record with a cell for each field, all of it in `run`; texts may be borrowed from the
 * tree, images from `images`. Reports every value that does not fit, every required one that is missing, and warns of
 * names that nothing declares. `files` are the names of the data read, as a missing value's note
 * shows them; empty for none. A value that was refused is missing. A default that is computed is left missing, for the
 * evaluator. */
const Record *data_bind(const BindTask *t, const DataNode *root, Str files);
/* The same for a row of many, whose place `row` is where a missing value is reported. */
const Record *data_bind_row(const BindTask *t, const DataNode *root, Span row);

#endif
