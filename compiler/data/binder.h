/* What the parts of the binder share. Private to data/. */
#ifndef RPTC_DATA_BINDER_H
#define RPTC_DATA_BINDER_H

#include "data/tree.h"
#include "diag/diag.h"
#include "sema/schema.h"

typedef struct Binder {
    Arena *run;     /* values live here */
    Arena *scratch; /* released while binding */
    const Schema *top;
    Str files; /* names of the data that were read, for messages; empty: none */
    bool draft;
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

/* Reads a text as a value of a type without parts. What is wrong is reported, and the value
 * missing. */
Value scalar_read(const Binder *b, const FieldRule *r, const Type *t, const Where *w,
                  const DataNode *n);

/* What stands for a field that was not given: its default, nothing, an empty list, the mask of a
 * draft. A required one is reported, with the empty value in its place if there is one (`empty`,
 * may be NULL). */
Value absent_value(const Binder *b, const FieldRule *r, const Where *w, const DataNode *empty);

#endif
