/* Binding: from the raw tree to the typed values of a template's fields. */
#ifndef RPTC_DATA_BIND_H
#define RPTC_DATA_BIND_H

#include "data/tree.h"
#include "data/unknown.h"
#include "diag/diag.h"
#include "sema/schema.h"
#include "value/images.h"

/* What explains all that is missing, and is said once. */
typedef enum Blame {
    BLAME_NOTHING,
    BLAME_TOLD,    /* it is said already */
    BLAME_EMPTY,   /* the file at `blame_at` holds nothing */
    BLAME_NO_DATA, /* nobody gave any */
} Blame;

/* What is known of the data that were read. */
typedef struct DataOrigin {
    Str files; /* their names, as a missing value's note shows them; empty for none */
    Blame blame;
    Span blame_at;
} DataOrigin;

/* Gives a record with a cell for each field, all of it in `run`; texts may be borrowed from the
 * tree, images from `images`. Reports every value that does not fit, every required one that is missing, and the
 * names that nothing declares (`unknowns`, of all files). In a draft what is missing is masked and not reported. A
 * value that was refused is missing. A default that is computed is left missing, for the evaluator. */
const Record *data_bind(Arena *run, const Schema *schema, const DataNode *root, Unknowns *unknowns,
                        const DataOrigin *origin, bool draft, Images *images, Diags *dg);
/* Only reports, in the same way, the values that do not fit: what is missing may still come. */
void data_judge(Arena *scratch, const Schema *schema, const DataNode *root, Unknowns *unknowns, Images *images,
                Diags *dg);
/* The same as data_bind for a row of many, whose place `row` is where a missing value is reported. */
const Record *data_bind_row(Arena *run, const Schema *schema, const DataNode *root, Unknowns *unknowns, Span row,
                            bool draft, Images *images, Diags *dg);

#endif
