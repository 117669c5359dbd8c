/* Rows of NDJSON, read line by line from a stream: memory holds one row. */
#ifndef RPTC_BULK_ROWS_H
#define RPTC_BULK_ROWS_H

#include <stdint.h>

#include "base/input.h"
#include "base/str.h"

typedef enum RowState {
    ROW_GIVEN,
    ROW_TOO_LONG, /* beyond the limit; the next row can still be read */
    ROWS_UTF16,   /* by its byte order mark: nothing is read */
    ROWS_END,
    ROWS_FAILED,
    ROWS_STOPPED
} RowState;

typedef struct Row {
    Str text;      /* without line end and byte order mark, followed by a NUL; valid until the next row */
    uint32_t line; /* its number, from 1 */
    bool torn;     /* the input ends after it without a line end */
} Row;

typedef struct Rows Rows;

/* `limit`: the most bytes of one row; 0: no limit. */
Rows *rows_open(Arena *a, InputBytes in, uint64_t limit);
void rows_close(Rows *r); /* NULL is allowed */
/* Reads the next row that is not blank. */
RowState rows_next(Rows *r, Row *row);

#endif
