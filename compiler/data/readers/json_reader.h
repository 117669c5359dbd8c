/* JSON (RFC 8259) and NDJSON, one JSON value a line.
 *
 * A number is kept as its decimal text; with an exponent, as the plain decimal of exactly that value. `null` is an
 * empty text, that is, not given; `[]` is a list that is given and has no items. Outer blanks of a string are ignored
 * (text_value), and so are invisible characters in names and between the tokens; these, and characters that no document
 * can hold, are reported by data/readers/characters.h. */
#ifndef RPTC_DATA_READERS_JSON_READER_H
#define RPTC_DATA_READERS_JSON_READER_H

#include "data/tree.h"
#include "diag/job.h"
#include "template/schema.h"

/* A DataReader (data/data_format.h): one value of any kind, as a node without a name. NULL if a fault makes the meaning
 * of the rest unknown; all lesser faults are reported. Brackets nested deeper than the limit `depth` are an error. */
DataNode *json_read(const Job *j, const Source *s, const Schema *schema);

/* Does a line of NDJSON hold nothing but blanks? */
bool json_is_blank(Str line);
/* A DataReader: a list, of which each line that is not blank is an item. */
DataNode *ndjson_read(const Job *j, const Source *s, const Schema *schema);

#endif
