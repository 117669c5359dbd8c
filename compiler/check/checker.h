/* The checker: binds names and finds types, in one walk over a file, before any data are read. Binding
 * and typing go together because in `where`, `sort by` and `group by` the names that can be seen are
 * the members of the item's type. */
#ifndef RPTC_CHECK_CHECKER_H
#define RPTC_CHECK_CHECKER_H

#include "props/lists.h"
#include "modules/module.h"
#include "props/prop_context.h"
#include "image/images.h"

/* A name within a block: a parameter, a loop's variable, a @let. */
typedef struct Local Local;
struct Local {
    Name name;
    const Type *type;
    bool optional;
    uint32_t slot;
    LetEntry *function; /* of a @let function, which has no slot; NULL: a value */
    Local *outer;
};

/* The item of a where, sort by or group by. */
typedef struct Query Query;
struct Query {
    const Type *item;
    Query *outer;
    bool gaps; /* the item may be missing */
};

struct LabelTable;   /* labels.h */
struct CollectTable; /* collections.h */

/* The page that holds at this place of the template, as far as it can be told before data are read. */
typedef struct PageSoFar {
    PageSetup page;
    bool known; /* no value, condition or component has decided anything of it */
} PageSoFar;

/* May a running head or foot stand at this place of a list of blocks? */
typedef enum HeadsHere {
    HEADS_NOT_YET, /* no @page stands before it in its list */
    HEADS_HERE,    /* right behind a @page */
    HEADS_NO_MORE  /* the section has a block already */
} HeadsHere;

/* Which part of a table is being checked: what may stand in it. */
typedef enum TablePart { PART_NONE, PART_TABLE, PART_ROW, PART_CELL } TablePart;

/* What begins anew with each definition and file: where the check is, and what is seen there. */
typedef struct Scope {
    Module *module;       /* the file whose names are visible */
    Local *locals;        /* the innermost first */
    Local *around;        /* locals around the function that is checked: of these it sees functions only */
    uint32_t next_slot;   /* of the frame */
    uint32_t frame_size;  /* most slots in use at one time */
    Query *query;
    const Expr *argument; /* of a component, while it is checked */
    uint32_t loops;       /* loops around */
    Chain *chain;         /* of the definition; NULL: none */
    Chain waiting;        /* definitions that wait for this one, with itself */
    bool in_record;       /* it is a @record */
    const Block *list;    /* the @list around */
    TablePart part;       /* the block of a table right around */
    const Block *stray;   /* the bar row outside of tables that came last: those right behind it are not reported again */
    ComponentEntry *component; /* whose body this is; NULL: none */
    const Block *closed;  /* the @list, cell, head or foot around, in which no section begins; NULL: none */
    uint32_t nesting;     /* lists of blocks around; 0: at the top */
    HeadsHere heads;
    const Inline *note;   /* the footnote around, within the paragraph */
    bool in_story;        /* in a running head or foot */
    const Filling *filling;  /* the same of a @block that fills a place */
    const OpenPlace *filled; /* that place; NULL: none */
} Scope;

/* Names that no field has, in the order in which they first stand in a text outside of the template: each is a text
 * that may be missing, in the slots behind those of the fields. */
typedef struct Columns {
    size_t first; /* slot of the first of them */
    size_t count, size;
    Str *names;
} Columns;

/* What is one while a template is compiled, and the scope of now. */
typedef struct Checker {
    Arena *arena;
    Diags *dg;
    const Host *host;
    Images *images;       /* that the files of the template name */
    PatternEffort *effort; /* of matching defaults */
    Locale locale;
    Template *template;   /* being made */
    const StyleSheet *styles;
    ListTable *lists;
    struct LabelTable *labels;     /* NULL, as is the next: of a text that stands outside of the template */
    struct CollectTable *collects;
    Columns *columns;              /* of such a text; of a template NULL: a name has to be known */
    PageSoFar page_so_far;
    Scope scope;
} Checker;

#endif
