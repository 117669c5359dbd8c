/* INI (language.md, "Data files"): `key = value` and `[section]`.
 *
 *   `[a.b]` belongs to the last `[a]`, `[]` goes back to the top
 *   a line indented more than its key continues the value, after a line break; a blank line or a
 *   comment ends the value, and an indented line after it is an error
 *   `;` or `#` at the start of a line is a comment
 *   a name in backquotes may hold `=` and `.` */
#ifndef RPTC_DATA_READERS_INI_H
#define RPTC_DATA_READERS_INI_H

#include "data/tree.h"
#include "diag/job.h"
#include "template/schema.h"

/* A DataReader (data/data_format.h). Of the indented lines, only one that looks like a key of `schema` is an error. A
 * faulty line is reported and skipped. */
DataNode *ini_read(const Job *j, const Source *s, const Schema *schema);

#endif
