/* A table while it is written.
 *
 *   table.c        the door: properties, caption, the events of the table
 *   table_rows.c   bar rows and @row, to one slot a column
 *   table_cells.c  what stands in a cell
 *   table_grid.c   slots, to cells that span and are joined
 *   table_columns.c  widths, and what the properties say of each column
 *   table_merge.c  equal neighbours
 *   table_fit.c    pictures and text in the room of their cells
 *
 * A row is held back until the next one is known: only then is it clear which of its cells go on below. Two
 * rows with an arena each take turns, so that a table of any length needs no more memory. */
#ifndef RPTC_EVAL_TABLES_TABLE_BUILD_H
#define RPTC_EVAL_TABLES_TABLE_BUILD_H

#include "eval/blocks/paragraphs.h"
#include "props/table_props.h"

/* What stands in one column of a row. */
typedef enum SlotKind {
    SLOT_CELL,
    SLOT_LEFT, /* `<`, or a column that `span` takes */
    SLOT_ABOVE /* `^`, or a column that `down` takes */
} SlotKind;

/* A cell of this row: a rectangle of one row, or one row of a higher one. */
typedef struct GridCell {
    int from, to;   /* columns [from, to) */
    int above;      /* the cell of the row above that it goes on with; -1: none */
    int down;       /* so many rows below belong to it too */
    Span at;
    TableCell cell;
    Str text;       /* for `merge`; empty where there is more than text, too */
} GridCell;

typedef struct GridSlot {
    SlotKind kind;
    Span at;
    GridCell cell; /* SLOT_CELL: all but its columns */
} GridSlot;

typedef struct GridRow {
    Arena *arena; /* what its cells hold */
    ArenaMark begin; /* of the arena */
    const Block *block;
    int columns;  /* so far; those beyond TABLE_COLUMNS_MOST are counted only */
    GridSlot slots[TABLE_COLUMNS_MOST];
    int count;
    GridCell cells[TABLE_COLUMNS_MOST];
    int cell_of[TABLE_COLUMNS_MOST]; /* by column */
    TableRow row; /* but for its cells */
} GridRow;

typedef struct TableState {
    const Block *block;
    TableProps props;
    LengthScale scale; /* what 字 and 行 are */
    bool new_page;     /* a @pagebreak waits for the table */
    bool begun;        /* table_begin was sent */
    bool faulty;       /* a row does not fit the grid: rows are counted, and no longer placed */
    int reach;         /* into so many rows below the last one a cell reaches */
    int rows;          /* placed so far */
    Span first_row;
    int columns;       /* 0: no row yet */
    int32_t widths[TABLE_COLUMNS_MOST];
    bool star[TABLE_COLUMNS_MOST]; /* by column: its width is what is left, and may be too little */
    bool star_told;    /* that it is */
    int written[TABLE_COLUMNS_MOST]; /* by column: which cell of the first row it was, as written */
    GridRow *above;    /* the row held back; NULL: none */
    GridRow *now;      /* the row being made */
    GridRow *spare;
    CellProps row_props; /* of the @row around a @cell */
} TableState;

/* The caption and the beginning of the table go out, once its columns are known. */
void table_begin(Evaluation *ev, TableState *t);
/* The row that was held back goes out. */
void table_send_row(Evaluation *ev, TableState *t);

#endif
