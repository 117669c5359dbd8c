/* Rows of NDJSON, read line by line from bytes that come piece by piece: memory holds one row. */
#ifndef RPTC_BULK_ROWS_H
#define RPTC_BULK_ROWS_H

#include <stdint.h>

#include "base/input.h"
#include "base/str.h"

typedef enum RowState {
    ROW_GIVEN,
    ROW_TOO_LONG, /* beyond the limit; the next one is read all the same */
    ROWS_UTF16,   /* a byte order mark says so: nothing is read */
    ROWS_END,
    ROWS_FAILED,
    ROWS_STOPPED
} RowState;

typedef struct Row {
    Str text;      /* without line end and byte order mark, followed by a NUL; until the next row */
    uint32_t line; /* its number, from 1 */
    bool torn;     /* the input ends behind it without a line end */
} Row;

typedef struct Rows Rows;

/* `limit`: bytes of one row, 0 for any number. */
Rows *rows_open(Arena *a, InputBytes in, uint64_t limit);
void rows_close(Rows *r); /* NULL is allowed */
/* Gives the next row that is not blank. */
RowState rows_next(Rows *r, Row *row);

#endif
