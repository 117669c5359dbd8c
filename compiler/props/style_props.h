/* What a style says: what is read of a @style. Private to sema/. */
#ifndef RPTC_PROPS_STYLE_PROPS_H
#define RPTC_PROPS_STYLE_PROPS_H

#include "props/prop_context.h"

/* What a table style says itself. */
typedef struct TableSays {
    TableLook look;
    bool header, rows; /* `header`, `rows` are said */
} TableSays;

typedef struct StyleSays {
    Props props;
    Str word;             /* empty: nothing said */
    Name next;            /* text empty: nothing said */
    const Expr *number;   /* the number example, a string; NULL: nothing said */
    bool number_off;      /* `number off` */
    bool continuous;
    Span restart_at;      /* of `restart headings`, where it is said */
    TableSays table;
} StyleSays;

/* Lays the properties of a @style of that kind over *says. What is unknown, doubled or of the wrong kind is reported;
 * the rest is read all the same. */
void style_props(const PropContext *context, const Block *style, StyleKind kind, StyleSays *says);
/* Lays what `over` says over *t. */
void table_says_overlay(TableSays *t, const TableSays *over);

#endif
