/* Sections, their heads and feet. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_SECTION_H
#define RPTC_CHECK_BLOCKS_CHECK_SECTION_H

#include "check/checker.h"

/* The pages that a running head or foot names. */
StoryPages story_pages(Checker *c, const NameList *words);
/* Notes whether heads are allowed after a block. */
void check_heads_here(Checker *c, const Block *b);
/* Is the page for this place known? In a component or an included file it is not. */
bool page_is_known(const Checker *c);
/* Checks a block that brings in others, among them a @page that begins a section (NULL: none). */
void check_section_of(Checker *c, const Block *b, const Block *section);

#endif
