/* Styles, pages and lists of a template, from the properties that its files and libraries give.
 * Private to sema/. */
#ifndef RPTC_SEMA_STYLES_H
#define RPTC_SEMA_STYLES_H

#include "sema/checker.h"

/* What a table style says itself. */
typedef struct TableSays {
    TableLook look;
    bool header, rows; /* `header`, `rows` are said */
} TableSays;

/* What a style says beside its Props. */
typedef struct StyleExtras {
    Str word;             /* empty: nothing said */
    Name next;            /* text empty: nothing said */
    const Expr *number;   /* the number example, a string; NULL: nothing said */
    bool number_off;      /* `number off` */
    bool continuous;
    Span restart_at;      /* of `restart headings`, where it is said */
    TableSays table;
} StyleExtras;

/* Reads the properties of a @style or @with into *out and *extras (NULL where extras are not allowed: @with).
 * What is unknown, doubled or of the wrong kind is reported; the rest is read all the same. */
void read_style_props(Checker *c, const PropList *props, StyleKind kind, Props *out, StyleExtras *extras);

/* Lays the properties of a @page over *page, which is not changed by what is faulty, nor by what hangs on data:
 * there only the types are checked. */
void read_page_props(Checker *c, const PropList *props, PageSetup *page);

/* Is there room for text, as wide and high as it has to be? Else it is reported at `at`, and false. */
bool check_page_room(Checker *c, const PageSetup *page, Span at);

/* Do the lines and characters of its body style come out as the page's grid says? Warned of at `at`, once the
 * style sheet and the page are known. */
void check_page_grid(Checker *c, const PageSetup *page, Span at);

/* The style sheet of all files, given in the order in which one lies over the other: the prelude first,
 * the template last. Sets c->styles, and in c->lists the levels of the headings' list and a list for each other style that
 * has a `number`.
 *
 * A style of a name that is there already changes what it names. The styles of the prelude have roles (doc/style.h):
 * one that says it stands for the same style of Word (`word "Title"`), or that @heading ties, takes the role over,
 * and is from then on also found by the role's name. The one before is gone, unless it is a base
 * (`@style 大字 : title { word "Title" }`) or has a name of its own; its `word` is empty then. */
const StyleSheet *style_sheet_new(Checker *c, Module *const *files, size_t count);

/* Lays what `over` says over *t. */
void table_says_overlay(TableSays *t, const TableSays *over);
/* The paragraph style of a table style's cells, and that of its header rows (table_style.c). `body` and `cell` are
 * the bases. Their names are for Word: an author's style of such a name goes before. */
Style table_cell_style(Arena *a, Locale locale, const Style *table, int body);
Style table_header_style(Arena *a, Locale locale, const Style *table, int cell);

/* The number of the style that a name in a file stands for; NO_STYLE where there is none. One whose name begins with
 * `_` is seen from its own file only. */
int style_seen(const StyleSheet *sheet, Name name);

#endif
