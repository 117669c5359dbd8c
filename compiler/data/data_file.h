/* From the bytes of a data file to a source: detects the encoding and reports characters that no document can hold. */
#ifndef RPTC_DATA_DATA_FILE_H
#define RPTC_DATA_DATA_FILE_H

#include "data/data.h"

/* Reads a file and adds its source to those of the job. NULL, reported, on error. */
const Source *data_file_read(const Job *j, const DataInput *input);
/* The same for a UTF-8 text in memory, such as a setting's. */
const Source *data_text_read(const Job *j, Str name, Str text);

#endif
