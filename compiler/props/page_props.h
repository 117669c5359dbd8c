/* Pages: what @page says. */
#ifndef RPTC_PROPS_PAGE_PROPS_H
#define RPTC_PROPS_PAGE_PROPS_H

#include "props/prop_context.h"
#include "template/template.h"

/* Lays the properties of a @page over *page. What is faulty changes nothing; nor does, while the template is checked,
 * what depends on data: there only the types are judged. */
void page_props(const PropContext *context, const PropList *list, PageSetup *page);

/* The page of the first section of a template whose `page_varies`, with the values of now. A page without room for
 * text is reported, and a grid that does not come out is warned of. */
PageSetup page_of_document(const PropContext *context, const Template *t);

/* That of a section which a @page begins: it keeps what is not named, and goes on counting pages. */
PageSetup page_of_section(const PropContext *context, const Block *page, const PageSetup *before);

/* Is there room for text, as wide and high as it has to be? Else it is reported at `at`, and false. */
bool page_check_room(Diags *dg, const PageSetup *page, Span at);

/* Do the lines and characters of the body style come out as the page's grid says? Warned of at `at`; the context has
 * the styles. */
void page_check_grid(const PropContext *context, const PageSetup *page, Span at);

#endif
