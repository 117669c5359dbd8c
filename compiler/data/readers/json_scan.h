/* The tokens of JSON, one after the other. */
#ifndef RPTC_DATA_READERS_JSON_SCAN_H
#define RPTC_DATA_READERS_JSON_SCAN_H

#include "diag/diag.h"

typedef enum JsonToken {
    JSON_END, /* of the text, also after a fatal fault */
    JSON_OBJECT,
    JSON_OBJECT_END,
    JSON_LIST,
    JSON_LIST_END,
    JSON_COMMA,
    JSON_COLON,
    JSON_STRING,
    JSON_NUMBER,
    JSON_BOOLEAN,
    JSON_NULL
} JsonToken;

typedef struct JsonScan {
    Arena *arena;
    const Source *source;
    Diags *dg;
    size_t at, end; /* the rest of the source's text */
    int faults;
    int odd; /* characters warned of */
    bool failed; /* nothing more is read */

    /* The current token: */
    JsonToken token;
    Span span;
    Str text;     /* the content of a string; a number in plain digits; `true`, `false` */
    bool unknown; /* a fault in it was reported; its value is not known */
    bool bare;    /* a string without quotes, reported already */
} JsonScan;

/* Reads the next token. Text that is not JSON but can be understood (comments, other quotes,
 * full-width signs) is reported and read as what it means. */
void json_next(JsonScan *s);
/* The same after the end of the data: any further token is a fault. */
void json_end(JsonScan *s);

/* Reports a fault; ends the scan if there are too many. */
Diag *json_fault(JsonScan *s, Code code, Span at, Str what);
/* The same for a fault that makes the token's value unusable. */
Diag *json_fault_in_value(JsonScan *s, Code code, Span at, Str what);
/* The same, and ends the scan. */
Diag *json_fatal(JsonScan *s, Code code, Span at, Str what);

/* The bytes [from, to) of the source. */
Str json_piece(const JsonScan *s, size_t from, size_t to);
Span json_span(const JsonScan *s, size_t from, size_t to);

#endif
