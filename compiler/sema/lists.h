/* The lists of a template: what each @list, `- ` and `+ ` looks like. Private to sema/. */
#ifndef RPTC_SEMA_LISTS_H
#define RPTC_SEMA_LISTS_H

#include "diag/diag.h"
#include "doc/numbering.h"
#include "sema/template.h"
#include "value/locale.h"

typedef struct ListTable {
    Arena *arena;
    ListDefinition *items; /* as DocumentModel.lists */
    int count, size;
    int style; /* of the items */
} ListTable;

/* Makes the lists that every document has: LIST_HEADINGS, LIST_BULLETS, LIST_NUMBERS. */
ListTable *lists_new(Arena *a, Locale locale);
/* The style of all items, once the style sheet is known. */
void lists_set_style(ListTable *t, int style);

/* The definition for a @list; blocks with the same example share one. A faulty example is reported. */
int list_define(ListTable *t, const Block *list, Diags *dg);

#endif
