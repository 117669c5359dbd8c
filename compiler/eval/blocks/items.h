/* Items: which list an item belongs to, at which level, and what its label is. Private to eval/. */
#ifndef RPTC_EVAL_BLOCKS_ITEMS_H
#define RPTC_EVAL_BLOCKS_ITEMS_H

#include "eval/evaluation.h"

/* A list in the document, with its count. */
typedef struct ListInstance {
    ListPlace place; /* level: of the item counted last */
    Counters counters;
    int heading; /* of a style's list: the headings before it */
} ListInstance;

/* A level of the plain list that is open. */
typedef struct OpenLevel {
    int indent; /* columns before the sign of its last item */
    ListInstance *instance;
    int level;  /* in that instance */
} OpenLevel;

/* A @list around. */
typedef struct Labelled Labelled;
struct Labelled {
    ListInstance *instance;
    int level;  /* of its items in that list */
    bool begun;
    int indent; /* of its last item; deeper ones belong to plain lists within */
    Labelled *outer;
};

typedef struct ListState {
    int instances;          /* so far */
    ListInstance headings[HEADING_LEVELS]; /* the lists that they are; instance 0: the next heading begins a new one */
    int depth;
    OpenLevel open[LIST_LEVELS];
    Labelled *labelled;
    ListInstance **continued; /* by definition: lists that go on in the next @list, those of styles */
    int headings_so_far;      /* a list of a style begins again behind a heading */
} ListState;

ListState *lists_new_state(const Evaluation *ev);

/* Begins and ends a @list. */
void list_begin(Evaluation *ev, Labelled *l, const Block *list);
void list_end(Evaluation *ev);
/* Any block but an item ends the plain list that is open. */
void list_close(Evaluation *ev);

/* Counts an item, or a heading of that level, and fills in place, label and label_tab. */
void item_place(Evaluation *ev, const Block *item, Paragraph *p);
void heading_place(Evaluation *ev, int level, Paragraph *p);
/* Behind a paragraph of a style that says so the headings begin again, and so do lists of styles as behind a heading. */
void headings_restart(Evaluation *ev);
/* The same for a paragraph of a style that numbers its paragraphs. */
void style_place(Evaluation *ev, int definition, Paragraph *p);

#endif
