/* The state of one evaluation.
 *
 * Values that an expression makes live in `scope`, which goes back to a mark after each block and each
 * round of a loop; what has to live longer (values of top @let) is made in `run`. */
#ifndef RPTC_EVAL_EVALUATION_H
#define RPTC_EVAL_EVALUATION_H

#include "base/buf.h"
#include "eval/eval.h"
#include "eval/steps.h"

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

/* ---- expressions (expr.c, operator.c) ---- */

Value eval_expr(Evaluation *ev, const Expr *e);
Value eval_operator(Evaluation *ev, const Expr *e);

/* A condition: missing is false. */
bool eval_condition(Evaluation *ev, const Expr *e);
/* The same with a third answer, for `and`, `or`, `not`, @check. */
typedef enum Truth { TRUTH_FALSE, TRUTH_TRUE, TRUTH_MISSING } Truth;
Truth eval_truth(Evaluation *ev, const Expr *e);
/* The same for the value that `e` has given. */
Truth eval_truth_of(Value v, const Expr *e);
/* A missing boolean, masked where an operand is. */
Value eval_missing_of(Value a, Value b);

/* The list that a loop or query goes over; NULL where it is missing. */
const List *eval_list(Evaluation *ev, const Expr *e);

/* What a round of a query makes in `scope` is given back behind it; but a @let or default that was computed meanwhile for
 * longer may lie in the same arena, and then everything stays. */
typedef struct Round {
    ArenaMark mark;
    uint64_t lasting;
} Round;
Round round_begin(const Evaluation *ev);
/* False where everything stays. */
bool round_end(Evaluation *ev, Round r);

/* The value of `by` for one item of a query. */
Value eval_for_item(Evaluation *ev, const Expr *by, Value item);
/* The groups of `list group by key`; e is the query (group.c). */
Value eval_groups(Evaluation *ev, const Expr *e, const List *list);

/* The text of a string, in `scope`. */
Str eval_string(Evaluation *ev, const Expr *e);

/* ---- functions (functions.c …) ---- */

/* A call of a function of the language; its arguments are present values, in the order of the signature. */
typedef struct Call {
    Evaluation *ev;
    const Expr *expr;
    int count;
    Value args[4];
} Call;

Value eval_call(Evaluation *ev, const Expr *e);

/* ---- what the template defines (call.c) ---- */

/* The arguments by the slots of what they are for, `count` of them; NULL where none is given. */
const Argument **arguments_by_slot(Arena *a, const ArgumentList *args, size_t count);
/* The frame of a call: its arguments, read where the call stands, and defaults, are the first slots. */
Frame frame_of_call(Evaluation *ev, const FieldList *params, const ArgumentList *args, uint32_t frame_size);
/* Money has two places, whatever it was computed from. */
Value value_as_money(Arena *a, Value v);
/* A value of the type `from` as one of `to`, the type that it has in common with others (type_common): where that is
 * money a number becomes money, and members stand in its order, at any depth. */
Value value_as(Evaluation *ev, const Type *to, const Type *from, Value v, Span at);

/* ---- text of values (show.c) ---- */

/* Writes a value as prose has it; `f` NULL is its plain form. Masked values give the mask in the format's
 * shape, missing ones nothing. */
typedef struct ValueForm {
    const Type *type;
    const Format *format; /* NULL: the plain form */
    const Expr *of;       /* what gave it; NULL: none */
} ValueForm;
void show_value(Evaluation *ev, Buf *b, Value v, ValueForm form);

/* ---- blocks ---- */

/* Values that a block makes are given back behind it, but for those of a @let, which hold to the end of
 * the blocks around. */
void eval_block(Evaluation *ev, const Block *b);
void eval_blocks(Evaluation *ev, const BlockList *blocks);
/* Each kind of block has the function that its row of ast.def names, in blocks.c or in a file of its own. Rows and cells
 * are those of the table that is being written; heads and feet those in mid-document. */
#define BLOCK(kind, word, role, node, check, eval) void eval_##eval(Evaluation *ev, const Block *b);
#include "ast/ast.def"
#undef BLOCK
/* Says so where a block cannot stand in a cell, into which a component or its caller brought it. */
bool cell_refuses(Evaluation *ev, const Block *b);
/* A running head or foot, whose frame is the one of now. */
void eval_story(Evaluation *ev, StoryKind kind, StoryPages pages, const BlockList *body);
/* What every evaluation begins with: memory, and the limit of steps. */
Evaluation evaluation_open(const Template *t, const RunOptions *options, const Host *host, Arena *run);
void evaluation_close(Evaluation *ev);
/* All blocks of ev->unit. */
void eval_unit(Evaluation *ev);
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

/* A fault of the data that an expression meets, with notes at the values that it comes from. */
Diag *eval_fault(Evaluation *ev, Code code, const Expr *at, Str detail);
/* Where the data have a value that was not computed: a text to the end of its first line. */
Span value_place(Value v);
/* Notes that say what the fields in `e` are, and where; and which @include it is evaluated for. */
void note_values(Evaluation *ev, Diag *d, const Expr *e);
/* The same for the values of a property; nothing where it has none. */
void note_properties(Evaluation *ev, Diag *d, const PropList *props, Str name);
/* A note that the list of a loop has made so many columns, where the data have it, or else where the loop names it. */
void note_columns(Evaluation *ev, Diag *d, const Expr *list, int columns);

#endif
