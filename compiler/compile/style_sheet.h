/* Styles, pages and lists of a template, from the properties that its files and libraries give.
 * Private to sema/. */
#ifndef RPTC_COMPILE_STYLE_SHEET_H
#define RPTC_COMPILE_STYLE_SHEET_H

#include "check/checker.h"
#include "props/style_lookup.h"
#include "props/style_props.h"

/* The style sheet of all files, given in the order in which one lies over the other: the prelude first,
 * the template last. Sets c->styles, and in c->lists the levels of the headings' list and a list for each other style that
 * has a `number`.
 *
 * A style of a name that is there already changes what it names. The styles of the prelude have roles (doc/style.h):
 * one that says it stands for the same style of Word (`word "Title"`), or that @heading ties, takes the role over,
 * and is from then on also found by the role's name. The one before is gone, unless it is a base
 * (`@style 大字 : title { word "Title" }`) or has a name of its own; its `word` is empty then. */
const StyleSheet *style_sheet_new(Checker *c, Module *const *files, size_t count);

/* The paragraph style of a table style's cells, and that of its header rows (table_style.c). `body` and `cell` are
 * the bases. Their names are for Word: an author's style of such a name goes before. */
Style table_cell_style(Arena *a, Locale locale, const Style *table, int body);
Style table_header_style(Arena *a, Locale locale, const Style *table, int cell);

#endif
