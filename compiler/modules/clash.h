/* Clashes: a setting that two libraries make while neither uses the other, so that nothing decides which counts. */
#ifndef RPTC_MODULES_CLASH_H
#define RPTC_MODULES_CLASH_H

#include "modules/library.h"

/* Reports each at the @use in the template that leads to the second of the two. */
void clashes_report(const FileList *files, Diags *dg);

#endif
