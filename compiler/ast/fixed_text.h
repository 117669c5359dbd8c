/* Strings that must not contain values: paths, names, examples of numbers, labels of fields. Read their text only
 * through these functions: a string with an escape has several parts. */
#ifndef RPTC_AST_FIXED_TEXT_H
#define RPTC_AST_FIXED_TEXT_H

#include "diag/diag.h"
#include "ast/ast.h"

/* The first value in a string, or NULL. */
const StringPart *value_in(const Expr *string);

/* The whole text of a string, escapes resolved. If it contains a value: false, and *text is empty. */
bool fixed_text(Arena *a, const Expr *string, Str *text);
/* The same, as messages show it. */
Str fixed_text_shown(Arena *a, const Expr *string);

/* The same for a single line: a value or a line break in it is reported, and gives false. */
bool fixed_line(Arena *a, const Expr *string, Diags *dg, Str *text);

/* The same for the path of a file, which must not contain `\` either. `source` is the file with the string. */
bool fixed_path(Arena *a, const Source *source, const Expr *string, Diags *dg, Str *text);

#endif
