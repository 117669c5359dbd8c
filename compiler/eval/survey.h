/* Surveys: runs before the last that write and report nothing, so that a document knows its own later text: the texts
 * of names, the headings, the collections. The surveys that a template needs are known when it is compiled
 * (SurveyPlan); most need none.
 *
 * A survey evaluates everything that shapes the document (conditions, loops, numbering) and skips text that nothing
 * refers to. The limit `steps` includes the surveys: it bounds the work of one document. */
#ifndef RPTC_EVAL_SURVEY_H
#define RPTC_EVAL_SURVEY_H

#include "base/map.h"
#include "eval/evaluation.h"

/* The block that a name refers to. */
typedef struct FoundLabel FoundLabel;
struct FoundLabel {
    Str name, bookmark;
    Str text;       /* the text shown by {ref}; only set by a survey */
    bool numbered;  /* the text is the number of a paragraph */
    bool fixed;     /* and a Word field would show another text for the number */
    bool unsettled; /* the text changed with each survey */
    Span at;        /* of the block */
    FoundLabel *next;
};

/* The records of one collection. */
typedef struct Gathered {
    size_t count, size;
    Value *items;
} Gathered;

/* The findings of a run. */
typedef struct Findings {
    Arena *arena;
    Map *labels;            /* of FoundLabel */
    FoundLabel *first, *last;
    Map *bookmarks;         /* names in use, in lower case */
    size_t heading_count, heading_size;
    ContentsEntry *headings;
    Map *collections;       /* of Gathered */
    size_t nested;          /* texts with references that may themselves be shown elsewhere */
} Findings;

Findings *findings_new(Arena *a);

/* Makes the surveys that the template needs. Sets ev->known, which lives in the returned arena; NULL if there was no
 * survey. */
Arena *survey_document(Evaluation *ev, const Record *data);

/* Must the text of a numbered paragraph be evaluated? In a survey only if it is referred to, or may come out empty, so
 * that it would not be counted. */
bool survey_needs_text(const Evaluation *ev, const InlineList *text, bool heading);

/* The known records of a collection; empty if there are none. */
Value survey_collection(Evaluation *ev, Str name);

/* Reserves a bookmark name like `wanted` that is unique in `f`. By the rules of Word: a letter or `_`, then letters,
 * digits and `_`, at most 40 characters, unique regardless of case (bookmark.c). */
Str bookmark_new(Findings *f, Str wanted);

#endif
