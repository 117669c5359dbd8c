/* Shared by the files of the binder. */
#ifndef RPTC_DATA_BINDER_H
#define RPTC_DATA_BINDER_H

#include "data/bind.h"
#include "data/tree.h"
#include "data/unknown_keys.h"
#include "data/where.h"
#include "diag/diag.h"
#include "template/schema.h"
#include "image/images.h"

enum { MOST_WANTED = 10 }; /* missing names shown in one message */

/* Missing fields, when one message lists them all. */
typedef struct MissingNames {
    Str names[MOST_WANTED];
    size_t count;
} MissingNames;

/* The steps left for the members of records that were not given: these may nest without end. */
typedef struct AbsentSteps {
    uint64_t left, limit; /* limit 0: none, as in data_absent, whose caller reports it */
    unsigned depth;       /* absent records around */
    bool ended;           /* nothing more is made or reported */
} AbsentSteps;

typedef struct Binder {
    Arena *run;     /* the values are allocated here */
    Arena *scratch; /* released while binding */
    const DataOrigin *origin;
    Span row; /* the row the data come from; NO_SPAN: not a row */
    bool draft;
    bool partly; /* a draft only in that missing values may still come */
    bool silent; /* missing values were reported already */
    Images *images;
    PatternEffort *effort;
    AbsentSteps *absent;
    Unknowns *unknowns; /* of all files */
    MissingNames *wanted;
    Diags *dg;
} Binder;

/* `one of "a", "b"`: the choices of the field. */
Str choices_text(Arena *a, const FieldRule *r);

/* Reads a text as a value of a scalar type. A text that does not fit is reported, and the value is
 * missing. */
Value scalar_read(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                  const DataNode *n);

/* Grants the steps of a given record, whose missing members cost none. */
void absent_credit(const Binder *b);
/* The value of a field that was not given: its default, missing, an empty list, or the mask of a
 * draft. A required field is reported, at the empty value in its place if there is one (`empty`,
 * may be NULL). */
Value absent_value(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty);
/* The mask that a draft shows for a required value of type `t`. */
Value masked_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w);

#endif
