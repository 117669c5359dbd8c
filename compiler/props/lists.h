/* The lists of a template: what each @list, `- ` and `+ ` looks like. */
#ifndef RPTC_PROPS_LISTS_H
#define RPTC_PROPS_LISTS_H

#include "diag/diag.h"
#include "doc/numbering.h"
#include "template/template.h"
#include "value/locale.h"

typedef struct ListTable {
    Arena *arena;
    ListDefinition *items; /* as DocumentModel.lists */
    int count;
    size_t size;
    int style; /* of the items */
    bool nesting_lost; /* it is unknown which list contains which, as was reported; no messages about it */
} ListTable;

/* Makes the lists that every document has: LIST_HEADINGS, LIST_BULLETS, LIST_NUMBERS. */
ListTable *lists_new(Arena *a, Locale locale);
/* Sets the style of all items, once the style sheet is known. */
void lists_set_style(ListTable *t, int style);

/* Once the numbers of all levels are known, sets where each is counted. A continuous level begins a list of its own,
 * with the levels below it, so that no higher level can restart its count: not every program that opens a document
 * supports w:lvlRestart. It stays if a label shows a level above it. Returns the number of lists of the headings. */
int heading_lists_part(ListTable *t, ListPlace places[HEADING_LEVELS]);

/* The label pattern of an example; false if it is not a number, or not a fixed text. */
bool number_of_example(Arena *a, const Expr *example, LabelPattern *out);
/* The list that numbers the paragraphs of a style with this `number` example; 0 if that is not a number, or shows a
 * level above, which such a list does not have. */
int list_of_style(ListTable *t, int style, const Expr *example, bool continuous);

/* Sets definition and level of a @list: `1.1` is a level of the list around it, all others are lists of their own.
 * `outer` is the @list around, or NULL. Blocks with the same example share a definition. A faulty example is
 * reported, and `1.1` without a list around. */
void list_define(ListTable *t, Block *list, const Block *outer, Diags *dg);

#endif
