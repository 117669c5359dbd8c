/* Labels: the names of blocks for {ref …}, one set for the whole document, whatever their file. */
#ifndef RPTC_CHECK_LABELS_H
#define RPTC_CHECK_LABELS_H

#include "check/checker.h"

typedef struct LabelTable LabelTable;

LabelTable *labels_new(Arena *a);

/* To be called when all files are checked: reports references to undefined labels, and sets the template's members
 * about labels and references. */
void labels_finish(Checker *c);

#endif
