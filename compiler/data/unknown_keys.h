/* Names in the data that no field has. Private to data/.
 *
 * They are found file by file, before these are laid over one another: a name whose nearest declared one has
 * no value in the same record of that file is an error, for what stands there would be lost; so is a
 * section near to a declared list or record. Any other gives a warning. What a person mends there is not
 * reported as missing, too. */
#ifndef RPTC_DATA_UNKNOWN_KEYS_H
#define RPTC_DATA_UNKNOWN_KEYS_H

#include "base/map.h"
#include "data/tree.h"
#include "diag/diag.h"
#include "template/schema.h"

typedef struct Unknown Unknown;
struct Unknown {
    const DataNode *node;
    const Schema *in;      /* what the record that holds it may have */
    Str path;              /* of that record, as people write it; empty: the top */
    const FieldRule *near; /* the field of that record that was probably meant; NULL: none */
    bool section;          /* a record, or a list of them, near to a declared one */
    bool lost;             /* it is an error */
    bool told;             /* it was reported, or stands in a message */
    Unknown *alike, *last_alike; /* further ones that the message about this one speaks of */
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
    Map *alike;    /* what one message is about → the first Unknown */
    uint64_t comparisons; /* with names of fields, that may still be made: of very many unknown names the first ones
                           * are looked at */
    Map *homes;    /* a declared name that stands in no list → a Home */
} Unknowns;

/* Where a declared name belongs. */
typedef struct Home {
    Str path; /* of its record; empty: the top */
} Home;

/* What the top of a file has to do with what is declared. */
typedef enum LayerState {
    LAYER_FITS,
    LAYER_EMPTY,  /* it holds no name */
    LAYER_FOREIGN /* none of its names is a field, and most are like none */
} LayerState;

Unknowns *unknowns_new(Arena *a, const Schema *top);
/* Finds those of one file, whose top is `layer`. Those of a foreign one are told: the caller reports it. */
LayerState unknowns_add(Unknowns *all, const DataNode *layer);
/* The same for what is no whole file: -D, a row. */
void unknowns_add_part(Unknowns *all, const DataNode *layer);

/* Is there an error about a name in that record (`path`) which was meant for the field? */
bool unknown_explains(const Unknowns *all, Str path, const FieldRule *r);
/* The first one of that name, not told yet, that stands in another record than `path`. NULL: none. */
Unknown *unknown_elsewhere(const Unknowns *all, Str path, Str name);
/* The record in which the name belongs, where one outside of lists has it; NULL: none. There is an Unknown. */
const Home *unknown_home(const Unknowns *all, Str name);
/* The place of its name. */
Span unknown_place(const Unknown *u);

/* Reports all that are not told yet. */
void unknowns_report(const Unknowns *all, Diags *dg);

#endif
