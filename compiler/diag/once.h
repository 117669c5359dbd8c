/* What holds for all documents of a run alike is said once, with the first of them: a warning, or the error that no field
 * has a name. Two messages of one code and the same arguments are one, whatever their places. */
#ifndef RPTC_DIAG_ONCE_H
#define RPTC_DIAG_ONCE_H

#include "diag/diag.h"

typedef struct Once Once;

Once *once_new(Arena *a);
/* The messages in `dg` have been said. */
void once_note(Once *o, const Diags *dg);
/* Takes away those that have been said, and notes the others. Errors among them go on counting. */
void once_drop(Once *o, Diags *dg);

#endif
