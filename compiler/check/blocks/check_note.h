/* Footnotes and links. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_NOTE_H
#define RPTC_CHECK_BLOCKS_CHECK_NOTE_H

#include "check/checker.h"

void check_footnote(Checker *c, Inline *i);
void check_link(Checker *c, Inline *i); /* to a place in the document it is a reference */
/* A running head or foot that uses a component has its footnotes. */
void check_notes_of_component(Checker *c, const Block *call, const ComponentEntry *entry);

#endif
