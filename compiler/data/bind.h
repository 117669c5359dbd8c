/* Binding: from the raw tree to the typed values of a template's fields. */
#ifndef RPTC_DATA_BIND_H
#define RPTC_DATA_BIND_H

#include "data/tree.h"
#include "data/unknown_keys.h"
#include "diag/diag.h"
#include "template/schema.h"
#include "image/images.h"

/* The common cause of all missing fields, reported once. */
typedef enum Blame {
    BLAME_NOTHING,
    BLAME_TOLD,    /* it was reported already */
    BLAME_EMPTY,   /* the file at `blame_at` holds nothing */
    BLAME_NO_DATA, /* no data were given */
} Blame;

/* The origin of the data. */
typedef struct DataOrigin {
    Str files; /* their names, for the note on a missing value; empty: no files */
    Blame blame;
    Span blame_at;
} DataOrigin;

/* The data and the schema to bind them to. */
typedef struct BindInput {
    const Schema *schema;
    const DataNode *root;
    Unknowns *unknowns; /* of all files */
    Images *images;
    DataOrigin origin;
    Span row;    /* the row the data come from, where a missing value is reported; NO_SPAN: not a row */
    bool draft;  /* missing values are masked and not reported */
    bool partly; /* missing values may still come: only the given ones are checked */
    uint64_t steps; /* the limit `steps`, 0: none; spent on records within records that were not given */
} BindInput;

/* Returns a record with a cell for each field, allocated in `run`; texts may be borrowed from the tree, images from
 * `images`. Reports every value that does not fit, every required value that is missing, and every undeclared name. A
 * rejected value is missing. A computed default is left missing, for the evaluator. */
const Record *data_bind(Arena *run, const BindInput *given, Diags *dg);

#endif
