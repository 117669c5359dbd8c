/* What the parts of the binder share. Private to data/. */
#ifndef RPTC_DATA_BINDER_H
#define RPTC_DATA_BINDER_H

#include "data/tree.h"
#include "diag/diag.h"
#include "sema/schema.h"
#include "value/images.h"

/* A name in the data that no field has, and all of them (unknown.c). */
typedef struct Unknown Unknown;
typedef struct Unknowns {
    Unknown *first, *last;
    Map *misspelt, *by_name; /* NULL: there is none */
    uint64_t comparisons;    /* with names of fields, that may still be made: of very many unknown names the first ones
                              * are looked at */
} Unknowns;

/* What is left for the parts of records that nobody gave: they may hold others again and again. */
typedef struct AbsentSteps {
    uint64_t left, limit; /* limit 0: none, as data_absent has it: its caller tells */
    unsigned depth;       /* absent records around */
    bool ended;           /* nothing more is made or said */
} AbsentSteps;

typedef struct Binder {
    Arena *run;     /* values live here */
    Arena *scratch; /* released while binding */
    const Schema *top;
    Str files; /* names of the data that were read, for messages; empty: none */
    Span row;  /* the row that these data are; NO_SPAN: they are no row */
    bool draft;
    Images *images;
    PatternEffort *effort;
    AbsentSteps *absent;
    Unknowns *unknowns;
    Diags *dg;
} Binder;

/* Where in the data a value belongs, from the inside out: a member by its name, or an item by its
 * number. Lives on the stack. */
typedef struct Where Where;
struct Where {
    const Where *outer; /* NULL at the top */
    Str name;
    size_t index;   /* from 1; 0 for a member */
    Span record_at; /* of the record that has or lacks it, where data give that; else NO_SPAN */
};

/* As people write it: `会议.日期`, `请假[2].姓名`. */
Str where_text(Arena *a, const Where *w);

/* Finds all of them, before anything is bound. */
void unknowns_collect(Unknowns *all, const Binder *b, const DataNode *root);
/* The one that was probably meant for a field that is missing: misspelt beside it, or in a record
 * where it does not belong. NULL: none. */
Unknown *unknown_explains(const Binder *b, const FieldRule *r, const Where *w);
bool unknown_is_record(const Unknown *u, const FieldRule *r); /* a misspelt record for `r`? */
/* Tells of it in the message about that field. */
void unknown_note(Unknown *u, const Binder *b, Diag *d, const FieldRule *r, const Where *w);
/* Warns of all that are not told yet. */
void unknowns_warn(const Binder *b);

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

#endif
