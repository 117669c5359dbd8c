/* Pages while a document is made: what @page says, with the values of now. */
#ifndef RPTC_SEMA_PAGE_H
#define RPTC_SEMA_PAGE_H

#include "sema/template.h"
#include "sema/with.h"

/* The page of the first section of a template whose `page_varies`. Its properties are read as in with_props;
 * a page without room for text is reported, and a grid that does not come out is warned of. */
PageSetup page_of_document(Arena *a, const Template *t, const WithValues *values, Diags *dg);

/* That of a section which a @page begins, whose frame is the one of now: it keeps what is not named, and goes on
 * counting pages. */
PageSetup page_of_section(Arena *a, const Template *t, const Block *page, const PageSetup *before,
                          const WithValues *values, Diags *dg);

#endif
