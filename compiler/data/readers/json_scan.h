/* The words of JSON, one after the other. Private to data/. */
#ifndef RPTC_DATA_READERS_JSON_SCAN_H
#define RPTC_DATA_READERS_JSON_SCAN_H

#include "diag/diag.h"

typedef enum JsonToken {
    JSON_END, /* of the text, also after a fault that leaves nothing to go on with */
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
    size_t at, end; /* what is still to be read of the source's text */
    int faults;
    int odd; /* characters warned of */
    bool failed; /* nothing more is read */

    /* The token that stands next: */
    JsonToken token;
    Span span;
    Str text;     /* what a string says; a number in plain digits; `true`, `false` */
    bool unknown; /* a fault in it was reported, what it should say is not known */
    bool bare;    /* a string without its quotes, which was reported */
} JsonScan;

/* Reads the next token. What is written otherwise than in JSON and can be understood all the same
 * (comments, other quotes, full-width signs) is reported, and counts as what it stands for. */
void json_next(JsonScan *s);
/* The same where the data have ended: whatever stands there is a fault. */
void json_end(JsonScan *s);

/* Reports, and ends the reading where that makes too many faults. */
Diag *json_fault(JsonScan *s, Code code, Span at, Str what);
/* The same, and the token says nothing that can be used. */
Diag *json_fault_in_value(JsonScan *s, Code code, Span at, Str what);
/* The same, and nothing more is read. */
Diag *json_fatal(JsonScan *s, Code code, Span at, Str what);

/* The bytes [from, to) of the source. */
Str json_piece(const JsonScan *s, size_t from, size_t to);
Span json_span(const JsonScan *s, size_t from, size_t to);

/* A string, of which s->at is the first byte behind the opening quote (json_string.c). `close` ends
 * it. Becomes the token. */
void json_string(JsonScan *s, size_t open, Str close);
/* A number, of which s->at is the first byte (json_number.c). Becomes the token. */
void json_number(JsonScan *s);

#endif
