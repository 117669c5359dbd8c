/* From the bytes of a data file to a source: its encoding is found, and what no document can hold is reported. */
#ifndef RPTC_DATA_DATA_FILE_H
#define RPTC_DATA_DATA_FILE_H

#include "data/data.h"

/* The text of a file, with its source among those of the job; NULL, reported, where there is none. */
const Source *data_file_read(const Job *j, const DataInput *input);
/* The same of a text in UTF-8 that is at hand, such as a setting's. */
const Source *data_text_read(const Job *j, Str name, Str text);

#endif
