/* Strings and numbers of JSON. */
#ifndef RPTC_DATA_READERS_JSON_LITERAL_H
#define RPTC_DATA_READERS_JSON_LITERAL_H

#include "data/readers/json_scan.h"

/* Scans a string as the token; s->at is the first byte after the opening quote, `close` the closing
 * quote. */
void json_string(JsonScan *s, size_t open, Str close);
/* Scans a number as the token; s->at is its first byte. */
void json_number(JsonScan *s);

#endif
