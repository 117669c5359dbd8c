/* The constructors of the tree: the only things that the actions of the grammar call.
 *
 * Each gives a new node in the arena of its Build, with its span; lists are taken and given by
 * value and grow at their end. Every constructor of a node that holds others computes its depth
 * and refuses the template where that is beyond the limit, so that the passes after it may
 * recurse. */
#ifndef RPTC_AST_BUILD_H
#define RPTC_AST_BUILD_H

#include "diag/diag.h"
#include "source/host.h"
#include "ast/ast.h"

typedef struct Build {
    Arena *arena;
    const Source *source;
    Diags *diags;
    uint64_t depth_limit;
    bool refused;     /* beyond the limit, and said so: nothing more is read */
    Tree *tree;       /* that is being built; its blocks are there when all has been read */
} Build;

/* Where a block stands: all of it, and its first line or what stands for that (Block.head). */
typedef struct Extent {
    Span whole, head;
} Extent;

/* Says once that something is nested beyond the limit, at `at`. */
void build_refuse_depth(Build *b, Span at);

/* ---- names and expressions ---- */

NameList names_add(Build *b, NameList list, Name name);

typedef struct Sign {
    Operator op;
    Span at;
} Sign;

Expr *expr_error(Build *b, Span at);
Expr *expr_name(Build *b, Name name);
Expr *expr_number(Build *b, Span at, Str digits);
Expr *expr_boolean(Build *b, Span at, bool value);
Expr *expr_string(Build *b, Span at, StringParts parts);
Expr *expr_unary(Build *b, Span at, Operator op, Expr *operand);
Expr *expr_binary(Build *b, Span at, Sign sign, Expr *left, Expr *right);
Expr *expr_condition(Build *b, Span at, Expr *condition, Expr *then, Expr *otherwise);
Expr *expr_member(Build *b, Span at, Expr *object, Name name);
Expr *expr_index(Build *b, Span at, Expr *object, Expr *index);
Expr *expr_call(Build *b, Span at, Name name, ArgumentList args);
/* `value | name(args)` is `name(value, args)`. */
Expr *expr_pipe(Build *b, Span at, Expr *value, Name name, ArgumentList args);
Expr *expr_record(Build *b, Span at, ArgumentList members);
Expr *expr_list(Build *b, Span at, ExprList items);
/* `kind` is EXPR_WHERE, EXPR_SORT or EXPR_GROUP. */
Expr *expr_query(Build *b, Span at, ExprKind kind, Expr *list, Expr *by);
Expr *expr_descending(Expr *sort);

ExprList exprs_add(ExprList list, Expr *e);
ArgumentList arguments_add(Build *b, ArgumentList list, Name name, Expr *value);
ArgumentList arguments_at(ArgumentList list, Span brackets);

/* A value in braces, with its format. */
typedef struct Shown {
    Expr *value;
    Str format; /* empty: none */
    Span format_at;
} Shown;

StringParts string_add_text(Build *b, StringParts parts, Span at, Str text);
StringParts string_add_value(Build *b, StringParts parts, Span at, Shown shown);

/* ---- inlines ---- */

typedef struct LoopHead {
    Name index, variable; /* index.text empty: none */
    Expr *list;           /* NULL: the head could not be read */
    Expr *separator;      /* NULL: none */
} LoopHead;

typedef struct InlineBranches {
    InlineBranch *first, *last;
} InlineBranches;

Inline *inline_plain(Build *b, Span at, InlineKind kind); /* those without parts */
Inline *inline_text(Build *b, Span at, Str text);
Inline *inline_value(Build *b, Span at, Shown shown);
Inline *inline_if(Build *b, Span at, Expr *condition, InlineList body, InlineBranches further);
Inline *inline_for(Build *b, Span at, LoopHead head, InlineList body);
Inline *inline_style(Build *b, Span at, Name style, InlineList body);
Inline *inline_span(Build *b, Span at, InlineKind kind, InlineList body); /* STRONG, FOOTNOTE */
Inline *inline_link(Build *b, Span at, InlineList body, InlineList url);
Inline *inline_ref(Build *b, Span at, Name name, Expr *label);

/* Adds an inline; a text that goes on where the last one ended becomes one with it. */
InlineList inlines_add(InlineList list, Inline *i);
InlineBranches inline_branches_add(Build *b, InlineBranches list, Expr *condition, InlineList body);

/* ---- properties ---- */

PropValue *prop_value(Build *b, Span at, PropValueKind kind, Str text); /* a word, colour, star */
PropValue *prop_number(Build *b, Span at, Str digits);
PropValue *prop_length(Build *b, Span at, Str written); /* `2.5cm`, `－1字` */
PropValue *prop_string(Build *b, Expr *string);
PropValue *prop_expr(Build *b, Span at, Expr *value, Str unit);
PropValue *prop_range(Build *b, Span at, PropValue *low, PropValue *high);
PropGroup *prop_group(Build *b, PropValue *first);
PropGroup *prop_group_add(PropGroup *group, PropValue *value);
Prop *prop_new(Build *b, Span at, Name name);
Prop *prop_add(Prop *prop, Span at, PropGroup *group);
PropList props_add(PropList list, Prop *prop);
PropList props_at(Build *b, PropList list, Span braces);

/* ---- types, fields, parameters ---- */

typedef struct Bounds {
    bool has_low, has_high;
    Decimal low, high;
} Bounds;

Decimal bound(Build *b, Span at, Str digits, bool negative);

TypeExpr *type_name(Build *b, Name name);
TypeExpr *type_bounded(TypeExpr *type, Span at, Bounds bounds);
TypeExpr *type_pattern(TypeExpr *type, Span at, Str pattern, Span pattern_at);
TypeExpr *type_list(Build *b, Span at, TypeExpr *item);
TypeExpr *type_list_with_gaps(Build *b, Span at, TypeExpr *item); /* list of (item?) */
TypeExpr *type_record(Build *b, Span at, FieldList members);
TypeExpr *type_one_of(Build *b, Span at, ExprList choices);

/* What stands behind a field's type. */
typedef struct FieldTail {
    Expr *label, *default_value, *mask; /* each may be NULL */
} FieldTail;

Field *field_new(Build *b, Span at, Name name, TypeExpr *type, FieldTail tail);
Field *field_list(Build *b, Span list_at, Field *record); /* with `list` before its braces */
Field *field_optional(Field *field);
Field *field_error(Build *b, Span at, Name name); /* one whose type could not be read */
FieldList fields_add(FieldList list, Field *field);

/* ---- blocks ---- */

typedef struct HeadingMarks {
    bool unnumbered;
    Name label;
} HeadingMarks;

typedef struct StyleHead {
    Name name, kind, base; /* as in Block */
} StyleHead;

typedef struct BlockBranches {
    BlockBranch *first, *last;
} BlockBranches;

Block *block_plain(Build *b, Span at, BlockKind kind); /* those without parts */
Block *block_paragraph(Build *b, Span at, InlineList text);
Block *block_styled(Build *b, Span at, Name style, InlineList text);
Block *block_heading(Build *b, Span at, int level, InlineList text, HeadingMarks marks);
Block *block_run_in(Block *heading, InlineList rest, Span at); /* what follows its `::` */
Block *block_item(Build *b, Span at, bool numbered, int indent, InlineList text);
Block *block_bar_row(Build *b, Span at, InlineList cells);
Block *block_call(Build *b, Span at, Name name, ArgumentList args);
Block *block_begin(Build *b, Extent at, Block *call, BlockList body);
Block *block_if(Build *b, Extent at, Expr *condition, BlockList body, BlockBranches further);
Block *block_for(Build *b, Extent at, LoopHead loop, BlockList body, const BlockBranch *empty);
Block *block_nest(Build *b, Extent at, BlockKind kind, PropList props, BlockList body);
Block *block_image(Build *b, Span at, Expr *path, PropList props);
Block *block_list(Build *b, Extent at, Expr *example, NameList words, BlockList body);
Block *block_running(Build *b, Extent at, BlockKind kind, NameList words, BlockList body);
Block *block_label(Build *b, Span at, Name name, Expr *text);
Block *block_collect(Build *b, Span at, Name name, Expr *record);
Block *block_let(Build *b, Span at, Name name, Expr *value);
Block *block_function(Build *b, Span at, Name name, FieldList params, Expr *value);
Block *block_check(Build *b, Span at, BlockKind kind, Expr *condition, Expr *message);
Block *block_rpt(Build *b, Span at, Str version);
/* `path` is a string, or NULL: the bare name counts. */
Block *block_use(Build *b, Span at, BlockKind kind, Expr *path, Name name);
Block *block_use_version(Block *use, Span at, Str version);
Block *block_use_args(Build *b, Block *use, ArgumentList args);
Block *block_place(Build *b, Extent at, Name name, BlockList body);
Block *block_define(Build *b, Extent at, Name name, FieldList params, BlockList body);
Block *block_style(Build *b, Span at, StyleHead head, PropList props);
Block *block_heading_style(Build *b, Span at, Str level, Span level_at, Name style);
Block *block_fields(Build *b, Extent at, FieldList fields);
Block *block_record(Build *b, Span at, Name name, FieldList fields);
Block *block_faulty(Block *block); /* marks that its first line could not be read in full */

BlockList blocks_add(BlockList list, Block *block);
BlockBranch *block_branch(Build *b, Span at, Expr *condition, BlockList body);
BlockBranches block_branches_add(BlockBranches list, BlockBranch *branch);

/* ---- for the constructors themselves ---- */

uint32_t depth_of_inlines(InlineList list);
uint32_t depth_of_blocks(BlockList list);
uint32_t depth_of_arguments(ArgumentList list);
uint32_t depth_of_expr(const Expr *e); /* 0 for NULL */
uint32_t depth_of_fields(FieldList list);
uint32_t depth_of_props(PropList list);
uint32_t depth_max(uint32_t x, uint32_t y);
/* One more than the depth of what is inside; refuses where that is beyond the limit. */
uint32_t depth_around(Build *b, Span at, uint32_t inside);

#endif
