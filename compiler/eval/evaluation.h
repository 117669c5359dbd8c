/* The state of one evaluation.
 *
 * Values that an expression makes live in `scope`, which goes back to a mark after each block and each
 * round of a loop; what has to live longer (values of top @let) is made in `run`. */
#ifndef RPTC_EVAL_EVALUATION_H
#define RPTC_EVAL_EVALUATION_H

#include "base/buf.h"
#include "eval/eval.h"
#include "eval/steps.h"
#include "value/type_pairs.h"

/* The loop around, of the frame. */
typedef struct LoopState LoopState;
struct LoopState {
    size_t index; /* from 0 */
    size_t count;
    LoopState *outer;
};

/* The item of the query around. */
typedef struct QueryItem QueryItem;
struct QueryItem {
    Value item;
    QueryItem *outer;
};

typedef struct Frame Frame;

/* What the caller of a component handed over for @body. */
typedef struct BodyState {
    const BlockList *blocks;
    const Frame *caller;
} BodyState;

/* The place that is being filled, for @parent. */
typedef struct PlaceState {
    const Block *place;
    const Filling *filling; /* what is being evaluated */
    const Frame *around;    /* of the place */
} PlaceState;

/* Locals of what is being evaluated: the template's body, a function, a component. */
struct Frame {
    Value *slots;
    LoopState *loop;
    QueryItem *query;
    const BodyState *body; /* of a component */
    const PlaceState *place; /* of what fills a place */
};

typedef enum Progress { PROGRESS_NEW, PROGRESS_BUSY, PROGRESS_DONE } Progress;

struct ListState;
struct Findings;     /* survey.h */
struct ListFacts;    /* list_index.h */
struct WaitingLabel; /* label.h */
struct TableState;
typedef struct WaitingPicture WaitingPicture; /* image.c */

/* The unit that is being evaluated: the template, or what @include brought in. */
typedef struct UnitState {
    const TemplateUnit *of;
    const Schema *schema;
    Value *fields;           /* the data, with computed defaults once they are read */
    Progress *field_progress;
    Arena *lasting;          /* what is computed once for the unit lives here */
    const Block *include;    /* what brought it in; NULL: the template itself */
} UnitState;

/* What stands around the block that is being evaluated; it begins anew in a running head or foot. */
typedef struct Surroundings {
    Props direct;     /* what @with say; `set` 0: nothing */
    BlockKind closed; /* the list, head or foot, in which no section begins; BLOCK_ERROR: none */
    struct WaitingLabel *labels; /* names of the blocks, for the paragraph that comes */
    const Block *cell; /* the @cell; NULL: none */
    int cell_style;    /* the style of plain prose there */
    bool in_story;     /* a running head or foot */
} Surroundings;

struct Evaluation {
    const Template *template;
    const RunOptions *options;
    const Host *host;
    Diags *dg;
    Sink *sink;
    Arena *run, *scope;
    UnitState unit;
    Value *lets;
    Progress *let_progress;
    uint64_t lasting;       /* how often something was made that lives longer than the round in which it was asked for */
    Frame frame;
    Surroundings around;
    uint64_t computing;     /* defaults of fields that wait for one another */
    uint64_t nodes;         /* inside one another, of the definitions that are being computed */
    PatternEffort effort;   /* of matching arguments of @include */
    uint64_t steps, most_steps; /* so far, and the limit */
    Span stopped_at;        /* where they ended */
    Span unnamed;           /* the {ref …} that was last reported: it may stand in a loop */
    bool stopped;           /* a limit was reached: nothing more is evaluated */
    bool new_page;          /* a @pagebreak waits for the next paragraph */
    PageSetup page;         /* of the section that holds */
    struct ListState *lists;
    struct TableState *table; /* the one being written; NULL: none */
    WaitingPicture *waiting; /* pictures that hang on the next paragraph; NULL: none */
    int captions[2];        /* so far, by CaptionKind */
    bool surveying;               /* nothing is written or said: a run before the last */
    struct Findings *found;       /* by this run; NULL: there is nothing to find */
    const struct Findings *known; /* by the survey before; NULL: there was none */
    TypePairs stays;              /* are records of one type what they are as another? (value_as) */
    struct ListFacts *facts;      /* what is known of lists; NULL: nothing */
    Buf text;               /* scratch */
};

/* Begins to compute a default or a @let, whose nodes stand so deep inside one another, for the expression at `at`. False,
 * reported, where too many wait for it: they are computed by functions that call themselves. */
bool eval_enter(Evaluation *ev, uint32_t depth, Span at);
void eval_leave(Evaluation *ev, uint32_t depth);

/* What @with around say of paragraphs and their characters; NULL: nothing. */
static inline const Props *direct_props(const Evaluation *ev)
{
    return ev->around.direct.set ? &ev->around.direct : NULL;
}

/* What every evaluation begins with: memory, and the limit of steps. */
Evaluation evaluation_open(const Template *t, const RunOptions *options, const Job *run);
void evaluation_close(Evaluation *ev);

/* The whole document, to `sink`, with all that a run begins with; its memory comes from `run`. */
void eval_document(Evaluation *ev, const Record *data, Arena *run);
/* Counts the step of a block, round or value; false when the run has to stop. The same as eval_spend(ev, 1, at). */
static inline bool eval_step(Evaluation *ev, Span at)
{
    if (ev->stopped || ev->steps >= ev->most_steps)
        return eval_spend(ev, 1, at);
    ev->steps++;
    return true;
}

#endif
