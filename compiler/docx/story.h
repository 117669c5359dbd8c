/* Running heads and feet: word/header#.xml, word/footer#.xml. Inner header of docx/.
 *
 * A story goes through its events once and is written in up to two forms: as it is, and, for
 * sections without numbers, with the paragraphs empty that hold a page number. A form comes into
 * the package when the first section refers to it. */
#ifndef RPTC_DOCX_STORY_H
#define RPTC_DOCX_STORY_H

#include "docx/paragraph.h"

typedef struct Story Story;

/* The package that stories come into, and what they are written with. */
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
/* Compresses what sections refer to. */
DocxFault story_finish(Story *s, Compressor *c);

#endif
