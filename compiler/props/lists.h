/* The lists of a template: what each @list, `- ` and `+ ` looks like. Private to sema/. */
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
    bool nesting_lost; /* reported: nobody knows which list stands around which, and nothing is said of it */
} ListTable;

/* Makes the lists that every document has: LIST_HEADINGS, LIST_BULLETS, LIST_NUMBERS. */
ListTable *lists_new(Arena *a, Locale locale);
/* The style of all items, once the style sheet is known. */
void lists_set_style(ListTable *t, int style);

/* Once the numbers of all levels are known: where each is counted. A level that goes on over higher ones begins a list
 * of its own with those below it, so that nothing above can touch its count: not every program that opens a document
 * knows w:lvlRestart. It stays where a label shows a level above. Gives how
 * many lists the headings are. */
int heading_lists_part(ListTable *t, ListPlace places[HEADING_LEVELS]);

/* The number that an example stands for; false where it is none, or no fixed text. */
bool number_of_example(Arena *a, const Expr *example, LabelPattern *out);
/* The list that numbers the paragraphs of a style, whose `number` is that example; 0 where it is none, or shows a level
 * above, of which there is none. */
int list_of_style(ListTable *t, int style, const Expr *example, bool continuous);

/* Where the items of a @list stand: `1.1` is a level of the list around, all others are lists of their
 * own. `outer` is the @list around, or NULL. Sets definition and level of the block; blocks with the
 * same example share a definition. A faulty example is reported, and `1.1` where no level above is around. */
void list_define(ListTable *t, Block *list, const Block *outer, Diags *dg);

#endif
