/* Footnotes and links. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_NOTE_H
#define RPTC_CHECK_BLOCKS_CHECK_NOTE_H

#include "check/checker.h"

void check_footnote(Checker *c, Inline *i);
void check_link(Checker *c, Inline *i); /* one to a place in the document is a reference */
/* Notes the footnotes of a component that is used, and reports them in a running head or foot. */
void check_notes_of_component(Checker *c, const Block *call, const ComponentEntry *entry);

#endif
