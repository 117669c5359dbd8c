/* A table while it is written.
 *
 *   table_build.c  properties, caption, the events of the table
 *   table_rows.c   bar rows and @row, to one slot a column
 *   table_cells.c  the content of a cell
 *   table_grid.c   slots, to cells that span and are joined
 *   table_columns.c  the widths and properties of each column
 *   table_merge.c  equal neighbours
 *   table_fit.c    pictures and text in the room of their cells
 *
 * A row is held back until the next one is known: only then is it clear which of its cells continue below. Two rows
 * with an arena each take turns, so that memory does not grow with the length of the table. */
#ifndef RPTC_EVAL_TABLES_TABLE_BUILD_H
#define RPTC_EVAL_TABLES_TABLE_BUILD_H

#include "eval/blocks/paragraphs.h"
#include "props/table_props.h"

/* The content of one column of a row. */
typedef enum SlotKind {
    SLOT_CELL,
    SLOT_LEFT, /* `<`, or a column covered by `span` */
    SLOT_ABOVE /* `^`, or a column covered by `down` */
} SlotKind;

/* A cell of this row: a rectangle of one row, or one row of a higher one. */
typedef struct GridCell {
    int from, to;   /* columns [from, to) */
    int above;      /* the cell of the row above that it continues; -1: none */
    int down;       /* the number of rows below that belong to it */
    Span at;
    TableCell cell;
    Str text;       /* for `merge`; empty also if there is more than text */
} GridCell;

typedef struct GridSlot {
    SlotKind kind;
    Span at;
    GridCell cell; /* SLOT_CELL: all except its columns */
} GridSlot;

typedef struct GridRow {
    Arena *arena; /* for the content of its cells */
    ArenaMark begin; /* of the arena, before the row */
    const Block *block;
    int columns;  /* so far; those beyond TABLE_COLUMNS_MOST are only counted */
    GridSlot slots[TABLE_COLUMNS_MOST];
    int count;
    GridCell cells[TABLE_COLUMNS_MOST];
    int cell_of[TABLE_COLUMNS_MOST]; /* by column */
    TableRow row; /* without its cells */
} GridRow;

typedef struct TableState {
    const Block *block;
    TableProps props;
    LengthScale scale; /* the lengths of 字 and 行 */
    bool new_page;     /* a @pagebreak is pending for the table */
    bool begun;        /* table_begin was sent */
    bool faulty;       /* a row does not fit the grid: further rows are counted, not placed */
    int reach;         /* how many rows below the last one its cells reach */
    int rows;          /* placed so far */
    Span first_row;
    int columns;       /* 0: no row so far */
    int32_t widths[TABLE_COLUMNS_MOST];
    bool star[TABLE_COLUMNS_MOST]; /* by column: it gets the remaining width, which may be too little */
    bool star_told;    /* too little was reported */
    int written[TABLE_COLUMNS_MOST]; /* by column: the index of its cell in the first row, as written */
    GridRow *above;    /* the row held back; NULL: none */
    GridRow *now;      /* the row being made */
    GridRow *spare;
    CellProps row_props; /* of the @row around a @cell */
} TableState;

/* Sends the caption and the beginning of the table, once its columns are known. */
void table_begin(Evaluation *ev, TableState *t);
/* Sends the row that was held back. */
void table_send_row(Evaluation *ev, TableState *t);

#endif
