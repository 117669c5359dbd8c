/* Page set-up of a section (language.md, `@page`). Resolved: all lengths in twips. */
#ifndef RPTC_DOC_PAGE_H
#define RPTC_DOC_PAGE_H

#include <stdbool.h>
#include <stdint.h>

typedef enum SectionStart { START_NEW_PAGE, START_ODD_PAGE, START_EVEN_PAGE, START_CONTINUOUS } SectionStart;

typedef struct PageSetup {
    int32_t width, height; /* as oriented: landscape is wider than high */
    bool landscape;
    int32_t top, bottom, left, right; /* margins */
    int32_t header, footer;           /* from the edge of the paper */
    int32_t grid_lines, grid_chars;   /* 0: none */
    int32_t columns, column_gap;
    bool numbers_none;
    int32_t numbers_from; /* 0: continue */
    SectionStart start;
} PageSetup;

/* A4, Word's margins, no grid. */
PageSetup page_default(void);
/* The page of a section without settings, after `before`: the same, with page numbers continuing. */
PageSetup page_goes_on(const PageSetup *before);
/* The line pitch of the grid, in twips; 0 if there is none. */
int32_t page_line_pitch(const PageSetup *p);
/* The width of the text area. */
int32_t page_text_width(const PageSetup *p);
/* The width of each text column of it; all of it, where there is one column. */
int32_t page_column_width(const PageSetup *p);
int32_t page_text_height(const PageSetup *p);

#endif
