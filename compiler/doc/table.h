/* Tables, as a Sink gets them: resolved. All lengths in twips.
 *
 * The grid has as many columns as each row has cells, counting spans; its widths add up to the table's width
 * (WPS draws a table wrong where they do not). Vertical joins are given row by row, so that a table streams. */
#ifndef RPTC_DOC_TABLE_H
#define RPTC_DOC_TABLE_H

#include "doc/props.h"

struct Paragraph;

enum { TABLE_COLUMNS_MOST = 63 }; /* Word's limit */

typedef enum RowRule { ROW_AUTO, ROW_AT_LEAST, ROW_EXACTLY } RowRule;
typedef enum VerticalAlign { VALIGN_TOP, VALIGN_CENTER, VALIGN_BOTTOM } VerticalAlign;
/* The text of a cell turned by 90 degrees: to the left (it reads upwards), to the right (downwards). */
typedef enum Turn { TURN_NONE, TURN_LEFT, TURN_RIGHT } Turn;
typedef enum TablePlace { TABLE_INLINE, TABLE_FOOT, TABLE_ON_PAGE } TablePlace;

/* The lines of a table: its outer sides, and those between its cells. */
enum { LINE_INSIDE_H = SIDE_COUNT, LINE_INSIDE_V, LINE_COUNT };

/* The look that a table style gives (language.md, section 7). */
typedef struct TableLook {
    Border border[LINE_COUNT];
    Length padding[SIDE_COUNT];
    unsigned padding_set;  /* bit Side */
    bool align_set;
    Align align;           /* of the text in cells */
    int32_t size;          /* half-points; 0: not set */
    bool header_bold, header_shaded;
    Colour header_shade;
    RowRule row_rule;      /* ROW_AUTO: not set */
    Length row_height;
} TableLook;

/* Whether a cell is joined to its neighbours in the column. */
typedef enum CellDown {
    CELL_ALONE,
    CELL_FIRST,  /* cells below are joined to it */
    CELL_JOINED  /* joined to the one above; has no paragraphs */
} CellDown;

typedef struct TableCell {
    int span;              /* columns of the grid, from 1 */
    CellDown down;
    VerticalAlign valign;
    Turn turn;
    bool shaded;
    Colour shade;
    const Border *border;  /* SIDE_COUNT of them; NULL: those of the table */
    const Length *padding; /* SIDE_COUNT of them, with the bits of `padding_set`; NULL: that of the table */
    unsigned padding_set;
    size_t count;          /* 0: the cell is empty */
    const struct Paragraph *paragraphs;
} TableCell;

typedef struct TableRow {
    RowRule rule;
    int32_t height;
    bool header;  /* repeated on every page */
    bool whole;   /* is not split across pages */
    bool keep_next, keep_previous; /* stays on one page with the next row, the previous row */
    size_t count;
    const TableCell *cells;
} TableRow;

typedef struct Table {
    int style;             /* index in the style sheet, of kind STYLE_TABLE; NO_STYLE: lines around every cell */
    int columns;
    const int32_t *widths; /* of the grid's columns */
    TablePlace place;
    int32_t x, y;          /* TABLE_ON_PAGE: its upper left corner, from the edges of the paper */
    bool new_page;         /* not TABLE_INLINE: it begins a new page (for others the first paragraph has it) */
    Align align;           /* of the whole table: left, center, right */
    Str title;             /* the caption's text, for screen readers; empty: none */
} Table;

#endif
