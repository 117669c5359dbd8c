/* Labels: the names that blocks have for {ref …}, one set for the whole document, whatever file they stand
 * in. Private to sema/. */
#ifndef RPTC_CHECK_LABELS_H
#define RPTC_CHECK_LABELS_H

#include "check/checker.h"

typedef struct LabelTable LabelTable;

LabelTable *labels_new(Arena *a);

/* When all files are checked: reports references to what nobody names, and fills in what the template says of
 * labels and references. */
void labels_finish(Checker *c);

#endif
