/* Settings: `-D name=value` of the command line, each a source of its own. */
#ifndef RPTC_DATA_READERS_SETTING_H
#define RPTC_DATA_READERS_SETTING_H

#include "data/tree.h"
#include "diag/diag.h"
#include "template/schema.h"

/* Adds a setting to `top`. The name may be a path `a.b`; the value is read as in INI. A repeated
 * name makes a list if the field is one; otherwise the last value counts. False, reported, if it is
 * not a setting at all. */
bool setting_read(Arena *a, const Source *s, const Schema *schema, DataNode *top, Diags *dg);

#endif
