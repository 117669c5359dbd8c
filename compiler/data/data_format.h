/* The kinds of data files: each is a row of a table, with its reader. To add a kind, add a row and a file in
 * readers/. */
#ifndef RPTC_DATA_DATA_FORMAT_H
#define RPTC_DATA_DATA_FORMAT_H

#include "data/data.h"

/* Reads a whole source. `schema` declares the names at its top; NULL: not known. The tree borrows from the source's
 * text. NULL, reported, if the source cannot be read. */
typedef DataNode *DataReader(const Job *j, const Source *s, const Schema *schema);

typedef struct DataFormat {
    Str name;         /* also its extension */
    bool has_parts;   /* `file.xlsx#sheet` names a file and a sheet in it */
    DataReader *read; /* NULL: not supported in this version */
} DataFormat;

/* The kind of an input. NULL, reported, if it is not known or not supported in this version. */
const DataFormat *data_format_of(const DataInput *input, Diags *dg);

#endif
