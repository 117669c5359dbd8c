/* The kinds of data files: a row of a table each, with its reader. A new kind is a row and a file of readers/. */
#ifndef RPTC_DATA_DATA_FORMAT_H
#define RPTC_DATA_DATA_FORMAT_H

#include "data/data.h"

/* Reads a whole source. `schema` is what its top declares; NULL: not known. The tree borrows from the source's text. NULL,
 * reported, where nothing can be made of it. */
typedef DataNode *DataReader(const Job *j, const Source *s, const Schema *schema);

typedef struct DataFormat {
    Str name;         /* also the extension */
    bool has_parts;   /* `file.xlsx#sheet` names a file and a part of it */
    DataReader *read; /* NULL: this version does not read it */
} DataFormat;

/* The kind of an input, one that is read. NULL, reported: none is known, or this version does not read it. */
const DataFormat *data_format_of(const DataInput *input, Diags *dg);

#endif
