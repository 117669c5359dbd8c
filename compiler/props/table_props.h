/* The properties of `@table`, `@row` and `@cell` (language.md, sections 6 and 7), which may depend on data. */
#ifndef RPTC_PROPS_TABLE_PROPS_H
#define RPTC_PROPS_TABLE_PROPS_H

#include "doc/sink.h"
#include "props/prop_context.h"

/* The width of a column or the least height of a row. */
typedef struct TableSize {
    bool star; /* `*`: the rest of the width; the height of the text */
    Length length;
} TableSize;

/* Lists are as long as written; counts are 0 if not given. */
typedef struct TableProps {
    int width_count, align_count, valign_count, cell_count, height_count, merge_count;
    const TableSize *widths;
    const Align *aligns;
    const VerticalAlign *valigns;
    const int *cells; /* paragraph styles */
    const TableSize *heights;
    const int *merged; /* columns, from 1 */
    Span widths_at, aligns_at, valigns_at, cells_at, merged_at, width_at;
    int header; /* rows */
    int style;  /* NO_STYLE: not given */
    bool captioned;
    Str caption;
    Name label; /* text empty: none */
    bool width_set;
    Length width;
    TablePlace place;
    Length x, y;
    Turn turn;
    bool whole_rows;
} TableProps;

/* Of a @cell, or of a @row for all its cells. */
typedef struct CellProps {
    Props look;   /* align, shade, border; first, as PropTarget requires */
    RowRule rule; /* of a row; ROW_AUTO: not given */
    Length height;
    int span, down; /* 0: not given */
    bool valign_set, turn_set;
    VerticalAlign valign;
    Turn turn;
    unsigned padding_set; /* bit Side */
    Length padding[SIDE_COUNT];
} CellProps;

TableProps table_props(const PropContext *context, const Block *table);
CellProps cell_props(const PropContext *context, const Block *row_or_cell);

#endif
