/* Names in the data that are not fields.
 *
 * They are found file by file, before the files are laid over one another. A name is an error if the nearest declared
 * name has no value in the same record of that file, since its value would be lost; so is a section whose name is near
 * to a declared list or record. Any other unknown name gives a warning. A field that such an error explains is not
 * reported as missing as well. */
#ifndef RPTC_DATA_UNKNOWN_KEYS_H
#define RPTC_DATA_UNKNOWN_KEYS_H

#include "base/map.h"
#include "data/tree.h"
#include "diag/diag.h"
#include "template/schema.h"

typedef struct Unknown Unknown;
struct Unknown {
    const DataNode *node;
    const Schema *in;      /* the schema of the record that holds it */
    Str path;              /* of that record, as users write it; empty: the top */
    const FieldRule *near; /* the field of that record that was probably meant; NULL: none */
    bool section;          /* a record, or a list of them, near to a declared one */
    bool lost;             /* it is an error */
    bool told;             /* it was reported, or mentioned in a message */
    Unknown *alike, *last_alike; /* further names that share the message about this one */
    size_t alike_count;
    Unknown *next, *next_of_name;
};

typedef struct Unknowns {
    Arena *arena; /* as long as the data */
    const Schema *top;
    Unknown *first, *last;
    /* once there is one: */
    Map *by_name;  /* the last part of a name → the first Unknown of that name */
    Map *lost;     /* lost_key → an Unknown */
    Map *alike;    /* alike_key, one for each message → the first Unknown */
    uint64_t comparisons; /* left to make with names of fields: of very many unknown names only the first are
    uint64_t comparisons;  * compared */
    Map *homes;    /* a declared name outside of lists → a Home */
} Unknowns;

/* Where a declared name belongs. */
typedef struct Home {
    Str path; /* of its record; empty: the top */
} Home;

/* How the top of a file relates to the declared fields. */
typedef enum LayerState {
    LAYER_FITS,
    LAYER_EMPTY,  /* it holds no name */
    LAYER_FOREIGN /* none of its names is a field, and most are unlike any */
} LayerState;

Unknowns *unknowns_new(Arena *a, const Schema *top);
/* Finds the unknown names of one file, whose top is `layer`. Those of a foreign file are marked as told: the caller
 * reports the file. */
LayerState unknowns_add(Unknowns *all, const DataNode *layer);
/* The same for less than a whole file: -D, a row. */
void unknowns_add_part(Unknowns *all, const DataNode *layer);

/* Is there an error about a name in that record (`path`) that was meant to be the field? */
bool unknown_explains(const Unknowns *all, Str path, const FieldRule *r);
/* The first unreported one of that name in a record other than `path`; NULL: none. */
Unknown *unknown_elsewhere(const Unknowns *all, Str path, Str name);
/* The record outside of lists that declares the name; NULL: none. There must be an Unknown. */
const Home *unknown_home(const Unknowns *all, Str name);
/* The place of its name. */
Span unknown_place(const Unknown *u);

/* Reports all that are not reported yet. */
void unknowns_report(const Unknowns *all, Diags *dg);

#endif
