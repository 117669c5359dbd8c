/* Diagnostics that apply to all documents of a run are shown once, with the first document: a warning, or the
 * error that no field has a name. Two diagnostics with the same code and arguments are the same, whatever
 * their places. */
#ifndef RPTC_DIAG_ONCE_H
#define RPTC_DIAG_ONCE_H

#include "diag/diag.h"

typedef struct Once Once;

Once *once_new(Arena *a);
/* Notes that the diagnostics in `dg` have been shown. */
void once_note(Once *o, const Diags *dg);
/* Drops those that have been shown, and notes the others. Errors among them still count. */
void once_drop(Once *o, Diags *dg);

#endif
