/* Collections: what @collect gathers, where each one stands, of what type its records are, and which of them
 * hang on one another. Private to sema/. */
#ifndef RPTC_CHECK_COLLECTIONS_H
#define RPTC_CHECK_COLLECTIONS_H

#include "check/checker.h"
#include "modules/library.h"

/* What holds blocks at the top: a file, what fills a place of its base, a component. */
typedef struct StandingRoot {
    Module *module;
    ComponentEntry *component; /* NULL: none */
    const Block *filling;      /* a @block of a file that extends another; NULL: none */
    bool judged, in_story;     /* does it come to stand in a running head or foot? */
    bool asked, used;          /* does it come to stand anywhere? */
} StandingRoot;

/* Where a block stands: in which list, and within which block that is. */
typedef struct Standing Standing;
struct Standing {
    Block *block;
    const BlockList *list;
    const Standing *outer;    /* of the block around; NULL: the list is at the top of `root` */
    StandingRoot *root;
    Standing *next;           /* the next block of its kind */
};

/* Do the blocks under a root come to stand where `by` does? */
bool standing_brings(const Standing *by, const StandingRoot *root);
/* Does a @let in its list hold for the list? At the top of a file it holds for the file. */
bool standing_has_locals(const Standing *p);

/* All records of one name. */
typedef struct Collection Collection;
struct Collection {
    Str name;
    Standing *first, *last;  /* its @collect */
    CheckState typed;
    const Type *type;     /* of the list, once it is DONE */
    bool read;            /* a `collection(…)` stands somewhere */
    Collection *next;
};

typedef struct CollectTable {
    Map *by_name;         /* of Collection */
    Collection *first, *last;
    const FileList *files;
    Standing *bringers;      /* what brings in other blocks: uses of components, @include, places */
    Standing *bodies;        /* @body */
    Standing *contents;      /* @toc */
    bool too_deep;           /* a chain of them is beyond the limit `depth`, which was reported */
    bool incomplete;         /* part of a file could not be read, which was reported: a name may be given there */
} CollectTable;

/* Finds the blocks in all files. */
CollectTable *collects_new(Arena *a, const FileList *files);

/* When all files are checked: refuses collections that hang on themselves and tables of contents where none can
 * stand, and says how many surveys the collections need. */
void collects_finish(Checker *c);

/* May a record come to be gathered? Not where every @collect stands in a component that nobody uses. */
bool collection_may_hold(const CollectTable *t, const Collection *k);

/* The steps in which the collections that are read, and may hold something, hang on one another: 0 where none is. A circle is
 * reported (dependence.c). */
uint32_t collections_steps(Checker *c);

#endif
