/* The state of one evaluation.
 *
 * The values of expressions are allocated in `scope`, which is reset to a mark after each block and each round of a
 * loop; values that live longer (those of top-level @let) are allocated in `run`. */
#ifndef RPTC_EVAL_EVALUATION_H
#define RPTC_EVAL_EVALUATION_H

#include "base/buf.h"
#include "eval/eval.h"
#include "eval/steps.h"
#include "value/type_pairs.h"

/* The enclosing loop in the frame. */
typedef struct LoopState LoopState;
struct LoopState {
    size_t index; /* from 0 */
    size_t count;
    LoopState *outer;
};

/* The item of the enclosing query. */
typedef struct QueryItem QueryItem;
struct QueryItem {
    Value item;
    QueryItem *outer;
};

typedef struct Frame Frame;

/* The blocks that the caller of a component passed for @body. */
typedef struct BodyState {
    const BlockList *blocks;
    const Frame *caller;
} BodyState;

/* The place being filled, for @parent. */
typedef struct PlaceState {
    const Block *place;
    const Filling *filling; /* the filling being evaluated */
    const Frame *around;    /* of the place */
} PlaceState;

/* The locals of the template's body, of a function, or of a component. */
struct Frame {
    Value *slots;
    LoopState *loop;
    QueryItem *query;
    const BodyState *body; /* of a component */
    const PlaceState *place; /* of the content that fills a place */
};

typedef enum Progress { PROGRESS_NEW, PROGRESS_BUSY, PROGRESS_DONE } Progress;

struct ListState;
struct Findings;     /* survey.h */
struct ListFacts;    /* list_index.h */
struct WaitingLabel; /* label.h */
struct TableState;
typedef struct WaitingPicture WaitingPicture; /* pictures.c */

/* The unit being evaluated: the template, or an included file. */
typedef struct UnitState {
    const TemplateUnit *of;
    const Schema *schema;
    Value *fields;           /* the data, with computed defaults once they are read */
    Progress *field_progress;
    Arena *lasting;          /* for values computed once for the unit */
    const Block *include;    /* the @include of the unit; NULL: the template itself */
} UnitState;

/* The surroundings of the block being evaluated; reset in a running head or foot. */
typedef struct Surroundings {
    Props direct;     /* from the enclosing @with; `set` 0: nothing */
    BlockKind closed; /* the list, head or foot in which no section may begin; BLOCK_ERROR: none */
    struct WaitingLabel *labels; /* names of the blocks, for the next paragraph */
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
    uint64_t lasting;       /* allocations so far that outlive the round that needed them */
    Frame frame;
    Surroundings around;
    uint64_t computing;     /* defaults of fields being computed, one for another */
    uint64_t nodes;         /* nesting depth of the definitions being computed */
    PatternEffort effort;   /* of matching arguments of @include */
    uint64_t steps, most_steps; /* so far, and the limit */
    Span stopped_at;        /* where the limit was reached */
    Span unnamed;           /* the last {ref …} reported: it may be in a loop */
    bool stopped;           /* a limit was reached: nothing more is evaluated */
    bool new_page;          /* a @pagebreak waits for the next paragraph */
    PageSetup page;         /* of the current section */
    struct ListState *lists;
    struct TableState *table; /* the table being written; NULL: none */
    WaitingPicture *waiting; /* pictures anchored to the next paragraph; NULL: none */
    int captions[2];        /* so far, by CaptionKind */
    bool surveying;               /* a run before the last: nothing is written or reported */
    struct Findings *found;       /* of this run; NULL: there is nothing to find */
    const struct Findings *known; /* of the survey before; NULL: there was none */
    TypePairs stays;              /* for value_as: do records of one type stay the same as another? */
    struct ListFacts *facts;      /* facts about lists; NULL: none */
    Buf text;               /* scratch */
};

/* Begins to compute a default or a @let whose nodes nest `depth` deep, for the expression at `at`. False, reported, if
 * the nesting is too deep: they are computed by recursive functions. */
bool eval_enter(Evaluation *ev, uint32_t depth, Span at);
void eval_leave(Evaluation *ev, uint32_t depth);

/* Properties of paragraphs and characters from the enclosing @with; NULL: none. */
static inline const Props *direct_props(const Evaluation *ev)
{
    return ev->around.direct.set ? &ev->around.direct : NULL;
}

/* The initial state of an evaluation: memory, and the limit of steps. */
Evaluation evaluation_open(const Template *t, const RunOptions *options, const Job *run);
void evaluation_close(Evaluation *ev);

/* Evaluates the whole document into `sink`, from a fresh state allocated in `run`. */
void eval_document(Evaluation *ev, const Record *data, Arena *run);
/* Counts the step of a block, round or value; false if the run has to stop. The same as eval_spend(ev, 1, at). */
static inline bool eval_step(Evaluation *ev, Span at)
{
    if (ev->stopped || ev->steps >= ev->most_steps)
        return eval_spend(ev, 1, at);
    ev->steps++;
    return true;
}

#endif
