/* INI (language.md, "Data files"): `key = value` and `[section]`.
 *
 *   `[a.b]` belongs to the last `[a]`, `[]` goes back to the top
 *   a line indented more than its key goes on with the value, after a line break; a blank line or a
 *   comment ends the value, and an indented line behind it is an error
 *   `;` or `#` at the start of a line is a comment
 *   a name in backquotes may hold `=` and `.` */
#ifndef RPTC_DATA_READERS_INI_H
#define RPTC_DATA_READERS_INI_H

#include "data/tree.h"
#include "diag/diag.h"
#include "template/schema.h"

/* Reads a whole source. `schema` (NULL: not known) is what its top declares: an indented line that
 * looks like a key of it is an error, and so is none else. A faulty line is reported and left out.
 * The tree borrows from the source's text. */
DataNode *ini_read(Arena *a, const Source *s, const Schema *schema, Diags *dg);

#endif
