/* Headers and footers: word/header#.xml, word/footer#.xml. Internal to docx/.
 *
 * A story takes its events once and is written in up to two forms: as it is and, for sections without page
 * numbers, with the paragraphs left empty that have a page number. A form is added to the package when the
 * first section refers to it. */
#ifndef RPTC_DOCX_STORY_H
#define RPTC_DOCX_STORY_H

#include "docx/paragraph.h"

typedef struct Story Story;

/* The package of the stories, and the writer for them. */
typedef struct StoryPlace {
    Arena *arena;
    const char *spill_folder;
    Package *package;
    const Part *owner; /* document.xml */
} StoryPlace;

Story *story_open(const StoryPlace *place, StoryKind kind);
void story_paragraph(Story *s, ParagraphWriter *w, const Paragraph *p);
void story_table_begin(Story *s, const StoryPlace *place, const ParagraphWriter *w, const Table *t,
                       const PageSetup *page);
void story_row(Story *s, ParagraphWriter *w, const TableRow *r);
void story_table_end(Story *s);
void story_end(Story *s);
void story_close(Story *s); /* frees the parts, after the package is closed */

/* The relationship id for a section with or without numbers. */
Str story_reference(Story *s, const StoryPlace *place, bool numbers);
/* Compresses the forms that sections refer to. */
DocxFault story_finish(Story *s, Compressor *c);

#endif
