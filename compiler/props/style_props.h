/* What a @style says. */
#ifndef RPTC_PROPS_STYLE_PROPS_H
#define RPTC_PROPS_STYLE_PROPS_H

#include "props/prop_context.h"

/* What a table style says, without its bases. */
typedef struct TableSays {
    TableLook look;
    bool header, rows; /* `header`, `rows` were given */
} TableSays;

typedef struct StyleSays {
    Props props;
    Str word;             /* empty: not given */
    Name next;            /* text empty: not given */
    const Expr *number;   /* the number example, a string; NULL: not given */
    bool number_off;      /* `number off` */
    bool continuous;
    Span restart_at;      /* of `restart headings`, if given */
    TableSays table;
} StyleSays;

/* Lays the properties of a @style of that kind over *says. Those that are unknown, given twice or of the wrong kind
 * are reported; the others are read. */
void style_props(const PropContext *context, const Block *style, StyleKind kind, StyleSays *says);
/* Lays `over` over *t. */
void table_says_overlay(TableSays *t, const TableSays *over);

#endif
