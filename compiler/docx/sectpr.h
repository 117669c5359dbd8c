/* Sections: w:sectPr, and the headers and footers of a section. Internal to docx/. */
#ifndef RPTC_DOCX_SECTPR_H
#define RPTC_DOCX_SECTPR_H

#include "docx/story.h"

enum { STORY_KINDS = 2 };

typedef enum HeadPlace { PLACE_DEFAULT, PLACE_EVEN, PLACE_FIRST, HEAD_PLACES } HeadPlace;

/* The headers and footers in effect, and the page. */
typedef struct Section {
    PageSetup page;
    Story *stories[STORY_KINDS][HEAD_PLACES]; /* NULL: none */
    bool first_page; /* the first page has its own */
} Section;

/* Begins a section: the stories for other pages than the first stay in effect. Where the section before is
 * `empty`, its first page number is used here, unless this one has its own. */
void section_begin(Section *s, const PageSetup *page, bool empty);
void section_set_story(Section *s, StoryKind kind, StoryPages pages, Story *story);
/* The whole w:sectPr. */
void section_write(Xml *x, const Section *s, const DocxShared *shared, const StoryPlace *place);

#endif
