/* JSON (RFC 8259) and NDJSON, one JSON value a line.
 *
 * A number is kept as its decimal text; one with an exponent as the plain decimal that it is
 * exactly. `null` is an empty text, that is, not given; `[]` is a list that is given and has no
 * item. Outer blanks of a string do not count (text_value), nor do invisible characters in names and between
 * the words; they, and characters that no document can hold, are reported elsewhere (data/readers/characters.h). */
#ifndef RPTC_DATA_READERS_JSON_READER_H
#define RPTC_DATA_READERS_JSON_READER_H

#include "data/tree.h"
#include "diag/job.h"
#include "template/schema.h"

/* A DataReader (data/data_format.h): one value of any kind, as a node without a name. NULL where a fault leaves it unknown
 * what the rest would mean; of lesser faults all are reported. More than the limit `depth` of brackets inside one another
 * are refused. */
DataNode *json_read(const Job *j, const Source *s, const Schema *schema);

/* Does a line of NDJSON hold nothing but what JSON takes for blanks? */
bool json_is_blank(Str line);
/* A DataReader: a list, of which each line that is not blank is an item. */
DataNode *ndjson_read(const Job *j, const Source *s, const Schema *schema);

#endif
