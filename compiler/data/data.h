/* Data: from the files and settings of the command line to the record of a template's fields. The public header of this
 * folder. */
#ifndef RPTC_DATA_DATA_H
#define RPTC_DATA_DATA_H

#include "data/tree.h"
#include "diag/job.h"
#include "template/schema.h"

typedef enum DataInputKind {
    DATA_FILE,       /* `data.ini`, or `-` for standard input */
    DATA_NAMED_FILE, /* `name=file`: its content under that name, which may be a path `a.b` */
    DATA_SETTING     /* `-D name=value` */
} DataInputKind;

typedef struct DataInput {
    DataInputKind kind;
    Str name;         /* of DATA_NAMED_FILE */
    Str path_or_text; /* the path of the file; for DATA_SETTING the whole `name=value` */
    Str format;       /* "ini"; empty: by the extension. Required for `-` */
    const Str *bytes; /* the content of the file; NULL: the host reads it */
} DataInput;

/* Does the file have the extension of a supported kind of data? */
bool data_has_name(Str path);

/* The input for an operand, a file or `name=file`. With a slash before the `=`, the whole operand is a file. */
DataInput data_operand(Str written);

/* Reads all inputs, lays them over one another from left to right, and binds them to the schema;
 * see data_bind. Settings in a row are one layer, in which a repeated name makes a list. A source
 * is added for each of them (a setting's name is `-D`).
 *
 * Returns NULL if an input could not be read at all; then missing values are not reported. Otherwise the record is
 * complete if there is no new error. */
const Record *data_load(const Job *j, const Schema *schema, const DataInput *inputs, size_t count, bool draft);

/* The data that many documents share: read once, with the row of each document laid over them. */
typedef struct SharedData SharedData;

/* Reads the inputs as data_load does, and reports what is wrong in them without any row. NULL if they could not be read
 * or a value does not fit its field. */
const SharedData *data_share(const Job *j, const Schema *schema, const DataInput *inputs, size_t count);

/* Reads a row of NDJSON, which must be an object. NULL, reported, on error. */
DataNode *data_read_row(const Job *run, const Source *row);
/* Lays a row over the shared data and binds the result. The row is consumed. */
const Record *data_bind_shared(const Job *run, const SharedData *shared, DataNode *row, bool draft);

#endif
