/* Clashes: a setting that two libraries make while neither uses the other, so that nothing says whose
 * holds. */
#ifndef RPTC_MODULES_CLASH_H
#define RPTC_MODULES_CLASH_H

#include "modules/library.h"

/* Reports each at the @use of the template that brings the second of the two. */
void clashes_report(const FileList *files, Diags *dg);

#endif
