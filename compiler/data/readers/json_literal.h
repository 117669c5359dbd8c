/* Strings and numbers of JSON. */
#ifndef RPTC_DATA_READERS_JSON_LITERAL_H
#define RPTC_DATA_READERS_JSON_LITERAL_H

#include "data/readers/json_scan.h"

/* A string, of which s->at is the first byte behind the opening quote. `close` ends
 * it. Becomes the token. */
void json_string(JsonScan *s, size_t open, Str close);
/* A number, of which s->at is the first byte. Becomes the token. */
void json_number(JsonScan *s);

#endif
