/* Settings: `-D name=value` of the command line, each a source of its own. */
#ifndef RPTC_DATA_READERS_SETTING_H
#define RPTC_DATA_READERS_SETTING_H

#include "data/tree.h"
#include "diag/diag.h"
#include "template/schema.h"

/* Adds what a setting says to `top`. The name may be a path `a.b`, the value is read like one of
 * INI. Repeated, a name makes a list where the field is one; elsewhere the later value counts.
 * False where it is no setting at all, reported. */
bool setting_read(Arena *a, const Source *s, const Schema *schema, DataNode *top, Diags *dg);

#endif
