/* Binding: from the raw tree to the typed values of a template's fields. */
#ifndef RPTC_DATA_BIND_H
#define RPTC_DATA_BIND_H

#include "data/tree.h"
#include "data/unknown_keys.h"
#include "diag/diag.h"
#include "template/schema.h"
#include "image/images.h"

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

/* What is bound, and to what. */
typedef struct BindInput {
    const Schema *schema;
    const DataNode *root;
    Unknowns *unknowns; /* of all files */
    Images *images;
    DataOrigin origin;
    Span row;    /* the row that the data are, where a missing value is reported; NO_SPAN: they are no row */
    bool draft;  /* what is missing is masked and not reported */
    bool partly; /* what is missing may still come: the values are judged only */
    uint64_t steps; /* the limit of that name; 0: none. Records within records that nobody gave take them */
} BindInput;

/* Gives a record with a cell for each field, all of it in `run`; texts may be borrowed from the
 * tree, images from `images`. Reports every value that does not fit, every required one that is missing, and the
 * names that nothing declares. A value that was refused is missing. A default that is computed is left missing, for
 * the evaluator. */
const Record *data_bind(Arena *run, const BindInput *given, Diags *dg);

#endif
