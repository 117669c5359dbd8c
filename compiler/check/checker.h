/* The checker: binds names and finds types, in one walk over a file, before any data are read. Binding
 * and typing go together because in `where`, `sort by` and `group by` the names that can be seen are
 * the members of the item's type. */
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

/* The page that holds at this place of the template, as far as it can be told before data are read. */
typedef struct PageSoFar {
    PageSetup page;
    bool known; /* no value, condition or component has decided anything of it */
} PageSoFar;

/* May a running head or foot stand at this place of a list of blocks? */
typedef enum HeadsHere {
    HEADS_NOT_YET, /* no @page stands before it in its list */
    HEADS_HERE,    /* right behind a @page */
    HEADS_NO_MORE  /* the section has a block already */
} HeadsHere;

/* Which part of a table is being checked: what may stand in it. */
typedef enum TablePart { PART_NONE, PART_TABLE, PART_ROW, PART_CELL } TablePart;

/* What begins anew with each definition and file: where the check is, and what is seen there. */
typedef struct Scope {
    Module *module;       /* the file whose names are visible */
    Local *locals;        /* the innermost first */
    Local *around;        /* locals around the function that is checked: of these it sees functions only */
    uint32_t next_slot;   /* of the frame */
    uint32_t frame_size;  /* most slots in use at one time */
    Query *query;
    const Expr *argument; /* of a component, while it is checked */
    uint32_t loops;       /* loops around */
    Chain *chain;         /* of the definition; NULL: none */
    Chain waiting;        /* definitions that wait for this one, with itself */
    bool in_record;       /* it is a @record */
    const Block *list;    /* the @list around */
    TablePart part;       /* the block of a table right around */
    const Block *stray;   /* the bar row outside of tables that came last: those right behind it are not reported again */
    ComponentEntry *component; /* whose body this is; NULL: none */
    const Block *closed;  /* the @list, cell, head or foot around, in which no section begins; NULL: none */
    uint32_t nesting;     /* lists of blocks around; 0: at the top */
    HeadsHere heads;
    const Inline *note;   /* the footnote around, within the paragraph */
    bool in_story;        /* in a running head or foot */
    const Filling *filling;  /* the same of a @block that fills a place */
    const OpenPlace *filled; /* that place; NULL: none */
} Scope;

/* Names that no field has, in the order in which they first stand in a text outside of the template: each is a text
 * that may be missing, in the slots behind those of the fields. */
typedef struct Columns {
    size_t first; /* slot of the first of them */
    size_t count, size;
    Str *names;
} Columns;

/* What is one while a template is compiled, and the scope of now. */
typedef struct Checker {
    Arena *arena;
    Diags *dg;
    const Host *host;
    Images *images;       /* that the files of the template name */
    PatternEffort *effort; /* of matching defaults */
    Locale locale;
    Template *template;   /* being made */
    const StyleSheet *styles;
    ListTable *lists;
    struct LabelTable *labels;     /* NULL, as is the next: of a text that stands outside of the template */
    struct CollectTable *collects;
    Columns *columns;              /* of such a text; of a template NULL: a name has to be known */
    PageSoFar page_so_far;
    Scope scope;
} Checker;

/* ---- names (scope.c) ---- */

/* A new local; a name that repeats a visible one is reported. Gives its slot. */
uint32_t scope_add(Checker *c, Name name, const Type *type, bool optional);
/* A function within a block: it is visible from now on, in its own body too. */
void scope_add_function(Checker *c, LetEntry *function);
/* The function of that name within the blocks around; NULL: none. */
LetEntry *scope_function(const Checker *c, Str name);
/* Is it a local that was reported where it is declared, so that nobody knows what it is? */
bool scope_is_faulty(const Checker *c, Str name);
/* Where a visible value of that name is declared; NO_SPAN where there is none. */
Span scope_declared(Checker *c, Name name);
/* What scope_leave goes back to. */
typedef struct ScopeMark {
    Local *locals;
    uint32_t next_slot;
} ScopeMark;
ScopeMark scope_enter(const Checker *c);
void scope_leave(Checker *c, ScopeMark m);
/* Binds a name in an expression: sets its binding, type and `optional`. */
void scope_bind(Checker *c, Expr *name);
/* `it` and `loop` in backquotes are names like any other. */
bool name_is_backquoted(const Checker *c, const Expr *name);

/* ---- expressions (check_expr.c, check_operator.c) ---- */

void check_expr(Checker *c, Expr *e);
/* The type is always set; these report and say whether it is what is wanted. */
void check_condition(Checker *c, Expr *e);
void check_string(Checker *c, Expr *e); /* that of a message, a label … */
bool check_list(Checker *c, Expr *e);   /* e is what `for` goes over */
void check_operator(Checker *c, Expr *e);
/* Warns where nothing stands in a block that it is for: no item in a @list, no row in a @table (check_empty.c). */
void check_emptiness(Checker *c, const Block *b);
/* Can this stand in prose, with that format? Sets *parsed. */
void check_shown(Checker *c, const Expr *e, Str format, Span format_span, const Format **parsed);
void set_type(Expr *e, const Type *t, bool optional);

/* ---- names that nobody defined (unknown.c) ---- */

/* The message, with the nearest name or what was probably meant. */
/* Nobody can tell whether a value is known: a field, the parameters around or a block's opening could not be read,
 * which was reported. */
bool values_are_lost(const Checker *c);
/* Nor which block stands in which. */
bool nesting_is_lost(const Checker *c);
void report_no_value(Checker *c, const Expr *name);
/* Of items whose type is not known, for their list was reported: any name may be a member's. */
bool may_be_member(const Checker *c);
void report_no_member(Checker *c, const Expr *member, const RecordType *r);
void report_no_function(Checker *c, Name name);
void report_no_type(Checker *c, Name name);
void report_no_style(Checker *c, Name name, StyleKind kind);
/* A style that is there, but of a kind that has no place here: says where it has one. */
void report_style_kind(Checker *c, Name name, StyleKind kind);
void report_no_component(Checker *c, Name name);

/* ---- the rest ---- */

/* Finds the type of a top @let when it is first needed; of a function within a block. */
void check_let(Checker *c, LetEntry *let);
/* Parameters become the first locals of a frame (check_call.c). */
void check_parameters(Checker *c, FieldList *params);
/* Lays arguments, which have their types, onto parameters, in order or by name: sets their slots, reports what does not
 * fit. `call` is where a missing one is reported, `declared` names the function or component (match_arguments.c). */
void check_arguments(Checker *c, ArgumentList *args, Span call, const FieldList *params, Name declared);
/* The same onto the fields of an included file. */
void check_field_arguments(Checker *c, ArgumentList *args, Span call, const Schema *fields, Str file);
/* Lists of properties (check_props.c): what their readers need, and what a @table, @row or @cell says, into the block
 * where all of it is constant. */
PropContext props_of_check(Checker *c);
void check_table_props(Checker *c, Block *b);
void check_cell_props(Checker *c, Block *b);
void check_component(Checker *c, ComponentEntry *entry);
/* One block, and the body of a block, whose @let end with it. */
void check_block(Checker *c, Block *b);
void check_blocks(Checker *c, BlockList *blocks);
/* Each kind of block has the function that its row of ast.def names, in check_block.c or in a file of its own. */
#define BLOCK(kind, word, role, node, check, eval) void check_##check(Checker *c, Block *b);
#include "ast/ast.def"
#undef BLOCK
/* What a loop brings in for the blocks within. */
void check_loop_head(Checker *c, Block *loop);
void check_inlines(Checker *c, InlineList *inlines);

/* Tables (check_table.c). Can the block stand in the part of a table right around? Else it is reported. */
bool table_part_allows(Checker *c, const Block *b);
/* Pictures (check_image.c). */
void check_inline_image(Checker *c, const Inline *i);
/* The image in a file that the module names; NULL, reported at `at`, where there is none. */
const Image *read_image_file(Checker *c, const Expr *path);
/* Footnotes and links (check_note.c). */
void check_footnote(Checker *c, Inline *i);
void check_link(Checker *c, Inline *i); /* to a place in the document it is a reference */
/* A running head or foot that uses a component has its footnotes. */
void check_notes_of_component(Checker *c, const Block *call, const ComponentEntry *entry);
/* What can be referred to, and references (check_label.c). Each list of blocks is gone over for its labels before its
 * blocks are checked. */
void check_labels(Checker *c, const BlockList *blocks);
/* The property `label name` of a table or picture. */
void check_label_property(Checker *c, Block *b, Name name);
void check_reference(Checker *c, Inline *i);
/* `collection(…)` (check_collect.c). */
void check_collection(Checker *c, Expr *call);
/* Sections (check_section.c). The pages that a running head or foot names. */
StoryPages story_pages(Checker *c, const NameList *words);
/* Notes what a block does to the place of heads behind it. */
void check_heads_here(Checker *c, const Block *b);
/* Does what stands here come onto the page that is known so far? In a component and an included file nobody can tell. */
bool page_is_known(const Checker *c);
/* A block that brings in others, among them a @page that begins a section (NULL: none does). */
void check_section_of(Checker *c, const Block *b, const Block *section);

/* The fields of a file, behind those of its base; its schema and their names. */
void check_fields(Checker *c, Module *m);
/* The body of a template, or what it fills the places of its base with; all its bases were checked before. */
void check_unit(Checker *c, Module *m);

/* Turns declared types into types (schema.c). */
/* `members_only`: of a record, whose defaults must be constants. */
const Schema *schema_new(Checker *c, const FieldList *fields, Str record_name, bool members_only);
/* Those of `base`, then those of `own`; a name in both is reported. */
/* Says so where a record holds others again and again, so that what goes through all of them, a draft or a scaffold, would
 * not end. */
bool record_is_too_large(Checker *c, const RecordType *r, Span at);
const Schema *schema_join(Checker *c, const Schema *base, const Schema *own);
/* Checks the defaults that are computed from other values, when all names are known: of the fields from `first` on. */
void check_computed_defaults(Checker *c, const Schema *s, size_t first);
const Type *check_type(Checker *c, const TypeExpr *t);

#endif
