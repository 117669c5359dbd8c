/* Items: the list, the level and the label of each item. */
#ifndef RPTC_EVAL_BLOCKS_ITEMS_H
#define RPTC_EVAL_BLOCKS_ITEMS_H

#include "eval/evaluation.h"

/* A list in the document, with its count. */
typedef struct ListInstance {
    ListPlace place; /* level: that of the last item counted */
    Counters counters;
    int heading; /* of a style's list: headings_so_far when it began */
} ListInstance;

/* An open level of a plain list. */
typedef struct OpenLevel {
    int indent; /* columns before the marker of its last item */
    ListInstance *instance;
    int level;  /* in that instance */
} OpenLevel;

/* An enclosing @list. */
typedef struct Labelled Labelled;
struct Labelled {
    ListInstance *instance;
    int level;  /* of its items in that list */
    bool begun;
    int indent; /* of its last item; deeper items belong to plain lists within it */
    Labelled *outer;
};

typedef struct ListState {
    int instances;          /* so far */
    ListInstance headings[HEADING_LEVELS]; /* the lists of headings; instance 0: the next heading begins a new one */
    int depth;
    OpenLevel open[LIST_LEVELS];
    Labelled *labelled;
    ListInstance **continued; /* by definition: lists continued by the next @list, and those of styles */
    int headings_so_far;      /* a style's list restarts after a heading */
} ListState;

ListState *lists_new_state(const Evaluation *ev);

/* Begins and ends a @list. */
void list_begin(Evaluation *ev, Labelled *l, const Block *list);
void list_end(Evaluation *ev);
/* Any block other than an item ends the open plain list. */
void list_close(Evaluation *ev);

/* Counts an item, or a heading of that level, and sets place, label and label_tab. */
void item_place(Evaluation *ev, const Block *item, Paragraph *p);
void heading_place(Evaluation *ev, int level, Paragraph *p);
/* Restarts the headings, after a paragraph of a style that asks for it; the lists of styles restart too, as after a
 * heading. */
void headings_restart(Evaluation *ev);
/* The same as item_place for a paragraph of a numbered style. */
void style_place(Evaluation *ev, int definition, Paragraph *p);

#endif
