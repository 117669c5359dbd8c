/* Sections, their heads and feet. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_SECTION_H
#define RPTC_CHECK_BLOCKS_CHECK_SECTION_H

#include "check/checker.h"

/* The pages that a running head or foot names. */
StoryPages story_pages(Checker *c, const NameList *words);
/* Notes what a block does to the place of heads behind it. */
void check_heads_here(Checker *c, const Block *b);
/* Does what stands here come onto the page that is known so far? In a component and an included file nobody can tell. */
bool page_is_known(const Checker *c);
/* A block that brings in others, among them a @page that begins a section (NULL: none does). */
void check_section_of(Checker *c, const Block *b, const Block *section);

#endif
