/* Strings in which no value may stand: paths, names, examples of numbers, labels of fields. The only door to the text of
 * one, which has several parts wherever an escape stands in it. Private to sema/. */
#ifndef RPTC_AST_FIXED_TEXT_H
#define RPTC_AST_FIXED_TEXT_H

#include "diag/diag.h"
#include "ast/ast.h"

/* The first value in a string; NULL where it has none. */
const StringPart *value_in(const Expr *string);

/* The whole text of a string, escapes resolved; false where a value stands in it, *text is then empty. */
bool fixed_text(Arena *a, const Expr *string, Str *text);
/* The same, as messages show it. */
Str fixed_text_shown(Arena *a, const Expr *string);

/* The same for what is one line: false, and reported, where a value or a line break stands in it. */
bool fixed_line(Arena *a, const Expr *string, Diags *dg, Str *text);

/* The same for the path of a file, in which there is no `\` either. `source` is the file that the string stands in. */
bool fixed_path(Arena *a, const Source *source, const Expr *string, Diags *dg, Str *text);

#endif
