/* Collections: the records of @collect, their places and types, and the dependences between collections. */
#ifndef RPTC_CHECK_COLLECTIONS_H
#define RPTC_CHECK_COLLECTIONS_H

#include "check/checker.h"
#include "modules/library.h"

/* The top of a tree of blocks: a file, a filling of a place of its base, a component. */
typedef struct StandingRoot {
    Module *module;
    ComponentEntry *component; /* NULL: none */
    const Block *filling;      /* a @block of a file that extends another; NULL: none */
    bool judged, in_story;     /* can it be written in a running head or foot? */
    bool asked, used;          /* is it used anywhere? */
} StandingRoot;

/* The place of a block: its list, and the block around that. */
typedef struct Standing Standing;
struct Standing {
    Block *block;
    const BlockList *list;
    const Standing *outer;    /* of the block around; NULL: the list is at the top of `root` */
    StandingRoot *root;
    Standing *next;           /* the next block of its kind */
};

/* Does `by` bring the blocks under a root into its place? */
bool standing_brings(const Standing *by, const StandingRoot *root);
/* Is a @let in its list local to the list? At the top of a file it is not. */
bool standing_has_locals(const Standing *p);

/* All records of one name. */
typedef struct Collection Collection;
struct Collection {
    Str name;
    Standing *first, *last;  /* its @collect */
    CheckState typed;
    const Type *type;     /* of the list, once it is DONE */
    bool read;            /* there is a `collection(…)` of it */
    Collection *next;
};

typedef struct CollectTable {
    Map *by_name;         /* of Collection */
    Collection *first, *last;
    const FileList *files;
    Standing *bringers;      /* blocks that bring in others: uses of components, @include, places */
    Standing *bodies;        /* @body */
    Standing *contents;      /* @toc */
    bool too_deep;           /* a chain of them is beyond the limit `depth`, which was reported */
    bool incomplete;         /* part of a file could not be read, which was reported: it may define names */
} CollectTable;

/* Finds these blocks in all files. */
CollectTable *collects_new(Arena *a, const FileList *files);

/* To be called when all files are checked: reports collections that depend on themselves and misplaced tables of
 * contents, and sets how many surveys the collections need. */
void collects_finish(Checker *c);

/* Can the collection have records? Not if all its @collect are in unused components. */
bool collection_may_hold(const CollectTable *t, const Collection *k);

/* The longest chain of dependent collections, of those that are read and can have records: 0 if there are none. A
 * cycle is reported (compile/dependence.c). */
uint32_t collections_steps(Checker *c);

#endif
