/* Surveys: runs before the last, which write nothing and say nothing, so that a document knows of its own later
 * text: what a name stands for, which headings there are, what is collected. Which surveys a template
 * needs is known when it is compiled (SurveyPlan): most need none.
 *
 * A survey evaluates what decides on the document (conditions, loops, what is numbered) and leaves out the text
 * that nobody asks for. The limit `steps` counts the surveys in: it bounds the work of one document. */
#ifndef RPTC_EVAL_SURVEY_H
#define RPTC_EVAL_SURVEY_H

#include "base/map.h"
#include "eval/evaluation.h"

/* What a name stands for. */
typedef struct FoundLabel FoundLabel;
struct FoundLabel {
    Str name, bookmark;
    Str text;       /* what {ref} shows; only a survey makes it */
    bool numbered;  /* it is the number of a paragraph */
    bool fixed;     /* and Word, asked for the number, would show another text */
    bool unsettled; /* it became another one with each survey */
    Span at;        /* of the block */
    FoundLabel *next;
};

/* The records of one collection. */
typedef struct Gathered {
    size_t count, size;
    Value *items;
} Gathered;

/* What a run has found. */
typedef struct Findings {
    Arena *arena;
    Map *labels;            /* of FoundLabel */
    FoundLabel *first, *last;
    Map *bookmarks;         /* names that are taken, in small letters */
    size_t heading_count, heading_size;
    ContentsEntry *headings;
    Map *collections;       /* of Gathered */
    size_t nested;          /* texts with a reference in them that may themselves be shown elsewhere */
} Findings;

Findings *findings_new(Arena *a);

/* Makes the surveys that the template asks for. Sets ev->known, which lives in the arena that is given back:
 * NULL where nothing was surveyed. */
Arena *survey_document(Evaluation *ev, const Record *data);

/* Must the text of a paragraph that is counted be made? In a survey only where somebody asks for it, or where it
 * may come out empty and is not counted then. */
bool survey_needs_text(const Evaluation *ev, const InlineList *text, bool heading);

/* The records of a collection that are known; empty where none are. */
Value survey_collection(Evaluation *ev, Str name);

/* A name like `wanted` that no bookmark in `f` has yet; it is taken from then on. As Word takes them: a letter or
 * `_`, then letters, digits and `_`, at most 40 characters, no two alike but for capitals (bookmark.c). */
Str bookmark_new(Findings *f, Str wanted);

#endif
