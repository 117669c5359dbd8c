/* Styles of a template, from the definitions in its files and libraries. */
#ifndef RPTC_COMPILE_STYLE_SHEET_H
#define RPTC_COMPILE_STYLE_SHEET_H

#include "check/checker.h"
#include "props/style_lookup.h"
#include "props/style_props.h"

/* The style sheet of all files, in the order in which one overrides the other: the prelude first, the template last.
 * Sets c->styles, and in c->lists the levels of the headings' list and a list for each other style with a `number`.
 *
 * A definition of an existing name changes that style. The styles of the prelude have roles (doc/style.h): a style
 * with the same style of Word (`word "Title"`), or that @heading names, takes over the role and is then also found
 * by the role's name. The previous holder is dropped, unless it is a base (`@style 大字 : title { word "Title" }`) or
 * has a name of its own; its `word` is then empty. */
const StyleSheet *style_sheet_new(Checker *c, Module *const *files, size_t count);

/* The paragraph style of a table style's cells, and that of its header rows (table_style.c). `body` and `cell` are
 * the bases. Their names are for Word: an author's style of the same name has priority. */
Style table_cell_style(Arena *a, Locale locale, const Style *table, int body);
Style table_header_style(Arena *a, Locale locale, const Style *table, int cell);

#endif
