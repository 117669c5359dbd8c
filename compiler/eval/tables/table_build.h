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

/* A slot more for the row being made. */
void row_add(TableState *t, GridSlot slot);
/* Slots for the columns that cells above reach down to; `at` is where a @row goes on. */
void row_skip_covered(TableState *t, Span at);

/* Gives cells from the slots of a row; false where they do not fit into a grid, which is reported. */
bool grid_place(Evaluation *ev, TableState *t, GridRow *row);
/* Joins cells that `merge` says to those above. */
void table_merge(TableState *t, GridRow *row);

/* Decides the widths by the first row; false where they cannot be had, which is reported. */
bool table_columns(Evaluation *ev, TableState *t, const GridRow *first);
/* Where the widths are said. Notes at what made the columns, while their first row is being made. */
Span table_widths_place(const TableState *t);
void note_widths(Evaluation *ev, Diag *d, const TableState *t);
/* Makes the pictures in a row that is whole no larger than their cells; one with a size of its own is told. */
void table_fit_pictures(Evaluation *ev, const TableState *t, GridRow *row);
/* Says where a row that is exactly so high has less than the lines want that its text has at least. */
void table_check_height(Evaluation *ev, const TableState *t, const GridRow *row);
/* Says, once a table, where `*` leaves a line of text no more than a character. */
void table_check_stars(Evaluation *ev, TableState *t, const GridRow *row);
/* Which cell of its row, as written, a bar ends, or a @cell is; for NULL: how many there are. A `span` that
 * does not hang on data counts as so many. */
int written_bar(const Block *row, const Span *bar);
int written_cell(const Block *row, const Block *cell);
/* Is the last cell of a bar row closed by a bar, so that nothing stands behind it? */
bool row_is_closed(const InlineList *cells);
/* Its style; NO_STYLE where there is none. */
int table_style(const Evaluation *ev, const TableState *t);
/* What the properties say of a column; false where they say nothing. */
bool column_align(const TableState *t, int column, Align *out);
VerticalAlign column_valign(const TableState *t, int column);
int column_style(const Evaluation *ev, const TableState *t, int column, bool header);

/* The properties of a @row or @cell now. */
CellProps cell_props_now(Evaluation *ev, const Block *b);
/* The paragraph of a cell of a bar row, and how the cell looks. */
TableCell bar_cell(Evaluation *ev, Pieces *pieces, Span at);
/* The text of a cell by which `merge` compares it, in the row's arena. */
Str cell_text(Arena *a, const TableCell *cell);

/* The caption and the beginning of the table go out, once its columns are known. */
void table_begin(Evaluation *ev, TableState *t);
/* The row that was held back goes out. */
void table_send_row(Evaluation *ev, TableState *t);

#endif
