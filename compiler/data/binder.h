/* What the parts of the binder share. */
#ifndef RPTC_DATA_BINDER_H
#define RPTC_DATA_BINDER_H

#include "data/bind.h"
#include "data/tree.h"
#include "data/unknown_keys.h"
#include "data/where.h"
#include "diag/diag.h"
#include "template/schema.h"
#include "image/images.h"

enum { MOST_WANTED = 10 }; /* shown in one message */

/* What is missing, where one message speaks of it all. */
typedef struct MissingNames {
    Str names[MOST_WANTED];
    size_t count;
} MissingNames;

/* What is left for the parts of records that nobody gave: they may hold others again and again. */
typedef struct AbsentSteps {
    uint64_t left, limit; /* limit 0: none, as data_absent has it: its caller tells */
    unsigned depth;       /* absent records around */
    bool ended;           /* nothing more is made or said */
} AbsentSteps;

typedef struct Binder {
    Arena *run;     /* values live here */
    Arena *scratch; /* released while binding */
    const DataOrigin *origin;
    Span row; /* the row that these data are; NO_SPAN: they are no row */
    bool draft;
    bool partly; /* a draft only in that what is missing may still come */
    bool silent; /* what is missing is told already */
    Images *images;
    PatternEffort *effort;
    AbsentSteps *absent;
    Unknowns *unknowns; /* of all files */
    MissingNames *wanted;
    Diags *dg;
} Binder;

/* `one of "a", "b"`: the texts that the field may have. */
Str choices_text(Arena *a, const FieldRule *r);

/* Reads a text as a value of a type without parts. What is wrong is reported, and the value
 * missing. */
Value scalar_read(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                  const DataNode *n);

/* A record that is given may lack some that take no steps. */
void absent_credit(const Binder *b);
/* What stands for a field that was not given: its default, nothing, an empty list, the mask of a
 * draft. A required one is reported, with the empty value in its place if there is one (`empty`,
 * may be NULL). */
Value absent_value(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty);
/* What stands in a draft for a value of type `t` that must be given. */
Value masked_value(const Binder *b, const FieldRule *r, const Type *t, const Where *w);

#endif
