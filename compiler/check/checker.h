/* The checker: binds names and finds types, in one walk over a file, before any data are read. Binding and typing go
 * together because in `where`, `sort by` and `group by` the visible names are the members of the item's type. */
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

/* The page at this place of the template, as far as it is known before data are read. */
typedef struct PageSoFar {
    PageSetup page;
    bool known; /* it does not depend on a value, condition or component */
} PageSoFar;

/* Is a running head or foot allowed at this place of a list of blocks? */
typedef enum HeadsHere {
    HEADS_NOT_YET, /* no @page before it in its list */
    HEADS_HERE,    /* directly after a @page */
    HEADS_NO_MORE  /* the section has a block already */
} HeadsHere;

/* The part of a table being checked, which decides what blocks it may contain. */
typedef enum TablePart { PART_NONE, PART_TABLE, PART_ROW, PART_CELL } TablePart;

/* The state that begins anew with each definition and file: the current place, and the names visible there. */
typedef struct Scope {
    Module *module;       /* the file whose names are visible */
    Local *locals;        /* the innermost first */
    Local *around;        /* locals around the function being checked: only functions among them are visible */
    uint32_t next_slot;   /* of the frame */
    uint32_t frame_size;  /* the greatest number of slots in use at a time */
    Query *query;
    const Expr *argument; /* of a component call, while it is checked */
    uint32_t loops;       /* the number of loops around */
    Chain *chain;         /* of the definition; NULL: none */
    Chain waiting;        /* definitions that wait for this one, itself included */
    bool in_record;       /* it is a @record */
    const Block *list;    /* the @list around */
    TablePart part;       /* of the block of a table directly around */
    const Block *stray;   /* the last bar row outside of tables: those directly after it are not reported again */
    ComponentEntry *component; /* whose body this is; NULL: none */
    const Block *closed;  /* the @list, cell, head or foot around, in which no section may begin; NULL: none */
    uint32_t nesting;     /* lists of blocks around; 0: at the top */
    HeadsHere heads;
    const Inline *note;   /* the footnote around, within the paragraph */
    bool in_story;        /* in a running head or foot */
    const Filling *filling;  /* the filling being checked; NULL: none */
    const OpenPlace *filled; /* the place that it fills; NULL: none */
} Scope;

/* The names in a text outside of the template that are not fields, in the order of their first use: each is a text
 * that may be missing, in the slots after those of the fields. */
typedef struct Columns {
    size_t first; /* slot of the first column */
    size_t count, size;
    Str *names;
} Columns;

/* The state of compiling a template, with the current scope. */
typedef struct Checker {
    Arena *arena;
    Diags *dg;
    const Host *host;
    Images *images;       /* those that the files of the template name */
    PatternEffort *effort; /* of matching defaults */
    Locale locale;
    Template *template;   /* being made */
    const StyleSheet *styles;
    ListTable *lists;
    struct LabelTable *labels;     /* NULL, like the next: for a text outside of the template */
    struct CollectTable *collects;
    Columns *columns;              /* of such a text; NULL for a template, whose names must be known */
    PageSoFar page_so_far;
    Scope scope;
} Checker;

#endif
