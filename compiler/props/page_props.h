/* Properties of @page. */
#ifndef RPTC_PROPS_PAGE_PROPS_H
#define RPTC_PROPS_PAGE_PROPS_H

#include "props/prop_context.h"
#include "template/template.h"

/* Lays the properties of a @page over *page. A faulty property changes nothing; nor does, while the template is
 * checked, one that depends on data: then only its types are checked. */
void page_props(const PropContext *context, const PropList *list, PageSetup *page);

/* The page of the first section of a template whose `page_varies`, with the current values. A page without room for
 * text is an error; a grid that cannot be met is a warning. */
PageSetup page_of_document(const PropContext *context, const Template *t);

/* The page of a section that a @page begins: it keeps what is not named, and continues the page numbers. */
PageSetup page_of_section(const PropContext *context, const Block *page, const PageSetup *before);

/* Is there enough room for text? If not: reported at `at`, and false. */
bool page_check_room(Diags *dg, const PageSetup *page, Span at);

/* Warns at `at` if the lines and characters of the body style cannot be as the page's grid says; the context has the
 * styles. */
void page_check_grid(const PropContext *context, const PageSetup *page, Span at);

#endif
