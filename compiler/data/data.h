/* Data: from the files and settings of the command line to the record of a template's fields. The
 * one door to this folder. */
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
    Str path_or_text; /* the file; of DATA_SETTING all of `name=value` */
    Str format;       /* "ini"; empty: by the extension. Needed for `-` */
    const Str *bytes; /* what the file holds; NULL: the host reads it */
} DataInput;

/* Does the name of the file say that it holds data of a kind that is read? */
bool data_has_name(Str path);

/* A file, or `name=file`, as it is written. A slash before the `=` says that all of it is a file. */
DataInput data_operand(Str written);

/* Reads all inputs, lays them over one another from left to right, and binds them to the schema;
 * see data_bind. Settings in a row are one layer, in which a repeated name makes a list. A source
 * is added for each of them (a setting's name is `-D`).
 *
 * NULL where an input could not be read at all; then nothing is said of what is missing. Otherwise
 * the record is complete if there is no new error. */
const Record *data_load(const Job *j, const Schema *schema, const DataInput *inputs, size_t count, bool draft);

/* What many documents have in common: data that are read once and over which a row is laid for
 * each. */
typedef struct SharedData SharedData;

/* Reads the inputs as data_load does, and says what is wrong with them in themselves. NULL where
 * they could not be read, or a value does not fit its field. */
const SharedData *data_share(const Job *j, const Schema *schema, const DataInput *inputs, size_t count);

/* Reads a row of NDJSON: an object, or NULL, reported. */
DataNode *data_read_row(const Job *run, const Source *row);
/* Lays a row over what is shared, and binds both. The row is used up. */
const Record *data_bind_shared(const Job *run, const SharedData *shared, DataNode *row, bool draft);

#endif
