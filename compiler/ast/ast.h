/* The tree of one template file, as the author wrote it.
 *
 * The parser builds it, and nothing changes it afterwards except that the checker fills in the few members marked
 * "check", each once. All nodes live in the session's arena; lists are linked by `next` in the order of the source.
 * Every span covers its construct exactly. */
#ifndef RPTC_AST_AST_H
#define RPTC_AST_AST_H

#include "source/source.h"
#include "value/decimal.h"
#include "value/format.h"
#include "value/type.h"

/* A name with its span; without backquotes, text in NFC. */
typedef struct Name {
    Str text;
    Span span;   /* with the backquotes */
    bool faulty; /* not a name; reported already */
} Name;

typedef struct NameItem NameItem;
struct NameItem {
    Name name;
    NameItem *next;
};
typedef struct NameList {
    NameItem *first, *last;
    int count;
} NameList;

typedef struct Expr Expr;
typedef struct ExprList {
    Expr *first, *last;
    int count;
} ExprList;

typedef struct Inline Inline;
typedef struct InlineList {
    Inline *first, *last;
} InlineList;

typedef struct Block Block;
typedef struct BlockList {
    Block *first, *last;
} BlockList;

/* ---- of expressions ---- */

typedef enum ExprKind {
#define EXPR(kind, ...) EXPR_##kind,
#include "ast/ast.def"
#undef EXPR
} ExprKind;

typedef enum Operator {
    OP_NEGATE, OP_NOT, /* unary */
    OP_OR, OP_AND,
    OP_EQUAL, OP_UNEQUAL, OP_LESS, OP_LESS_EQUAL, OP_GREATER, OP_GREATER_EQUAL, OP_IN,
    OP_ADD, OP_SUBTRACT, OP_MULTIPLY, OP_DIVIDE, OP_MODULO,
    OP_ELSE_IF_MISSING /* ?? */
} Operator;

/* A piece of a string: text (escapes resolved) or a value with its format. */
typedef struct StringPart StringPart;
struct StringPart {
    Span span;
    Str text;             /* where value is NULL */
    Expr *value;
    Str format;           /* as written; empty: none */
    Span format_span;
    const Format *parsed; /* check: NULL for the plain form */
    StringPart *next;
};
typedef struct StringParts {
    StringPart *first, *last;
} StringParts;

/* An argument `name: value` or `value` (name.text empty); also a member of a record `{ name: value }`. */
typedef struct Argument Argument;
struct Argument {
    Name name;
    Expr *value;
    uint32_t slot; /* check: which parameter of a function or component, or field of an included file, it is for */
    Argument *next;
};
typedef struct ArgumentList {
    Argument *first, *last;
    int count;
    Span span; /* with the brackets */
} ArgumentList;

/* What a name is bound to; check. `slot` is its place in that store, see eval/. */
typedef enum BindingKind {
    BIND_NONE,   /* unknown; reported already */
    BIND_FIELD,  /* slot of the template's record of fields */
    BIND_LET,    /* `@let` at the top of a file: slot in the unit's lets */
    BIND_LOCAL,  /* parameter, loop variable, `@let` in a block: slot of the frame */
    BIND_MEMBER, /* in where, sort by, group by: member `slot` of the item `depth` queries out */
    BIND_IT,     /* the item itself */
    BIND_LOOP,   /* loop.index …: of the loop `slot` loops in from the frame's outermost; member says what */
    BIND_TODAY   /* today */
} BindingKind;

typedef enum LoopMember { LOOP_INDEX, LOOP_FIRST, LOOP_LAST, LOOP_COUNT } LoopMember;

typedef struct Binding {
    BindingKind kind;
    uint16_t depth;
    uint32_t slot;
    LoopMember member;
} Binding;

/* ---- of inlines ---- */

typedef enum InlineKind {
#define INLINE(kind, ...) INLINE_##kind,
#include "ast/ast.def"
#undef INLINE
} InlineKind;

typedef struct InlineBranch InlineBranch;
struct InlineBranch {
    Expr *condition; /* NULL: else */
    InlineList body;
    InlineBranch *next;
};

/* ---- properties ---- */

typedef enum PropValueKind {
    PROP_WORD,   /* text */
    PROP_NUMBER, /* number */
    PROP_LENGTH, /* number and unit in text */
    PROP_COLOUR, /* text: #RRGGBB */
    PROP_STAR,
    PROP_STRING, /* expr: a string */
    PROP_RANGE,  /* low .. high: two PROP_NUMBER or PROP_VALUE */
    PROP_VALUE   /* {expr}, with `text` as its unit where one touches it */
} PropValueKind;

typedef struct PropValue PropValue;
struct PropValue {
    PropValueKind kind;
    Span span;
    Str text;
    Decimal number;
    Expr *expr;
    PropValue *low, *high;
    PropValue *next;
};

/* The values between two commas. */
typedef struct PropGroup PropGroup;
struct PropGroup {
    PropValue *first, *last;
    PropGroup *next;
};

typedef struct Prop Prop;
struct Prop {
    Name name;
    Span span;
    PropGroup *first, *last; /* NULL: a word alone */
    Prop *next;
};

typedef struct PropList {
    Prop *first, *last;
    Span span;
    const struct Tree *tree; /* the file; NULL: of a list that was not written */
} PropList;

/* ---- fields, parameters ---- */

typedef enum TypeExprKind {
    TYPE_EXPR_ERROR,
    TYPE_EXPR_NAME,   /* a plain type or a @record, with bounds or pattern */
    TYPE_EXPR_LIST,   /* list of item, list { members } */
    TYPE_EXPR_RECORD, /* { members } */
    TYPE_EXPR_ONE_OF
} TypeExprKind;

typedef struct Field Field;
typedef struct FieldList {
    Field *first, *last;
    int count;
} FieldList;

typedef struct TypeExpr TypeExpr;
struct TypeExpr {
    TypeExprKind kind;
    Span span;
    uint32_t depth; /* as in Expr */
    Name name;
    bool has_low, has_high; /* integer(1..), text(..20); text(18) has both, equal */
    Decimal low, high;
    Str pattern;            /* /regex/ as written between the slashes, `\/` resolved; s NULL: none */
    Span pattern_span;
    ExprList choices;       /* one of: strings */
    TypeExpr *item;         /* list of … */
    bool gaps;              /* list of (…?): items may be missing */
    FieldList members;      /* records */
};

struct Field {
    Name name;
    Span span;
    TypeExpr *type;
    const Type *checked; /* check: of a parameter, its type; NULL: its definition could not be checked */
    bool optional;
    Expr *label;         /* a string, or NULL */
    Expr *default_value; /* or NULL */
    Expr *mask;          /* a string, or NULL */
    Field *next;
};

/* ---- of blocks ---- */

typedef enum BlockKind {
#define BLOCK(kind, ...) BLOCK_##kind,
#include "ast/ast.def"
#undef BLOCK
    BLOCK_KINDS
} BlockKind;

typedef struct BlockBranch BlockBranch;
struct BlockBranch {
    Expr *condition; /* NULL: @else */
    Span span;       /* of its line */
    BlockList body;
    BlockBranch *next;
};

/* What `{ref …}` calls a block: `@label name` or `@label "…"` after it, `{#name}`, the property `label`. */
typedef struct BlockLabel {
    Name name;
    Expr *text; /* a string, instead of the name; else NULL */
} BlockLabel;

/* ---- nodes ---- */

/* What a part of a node is: PART_KIND(what, type). Walks visit the parts that are nodes or contain some; the others
 * describe the node itself. */
#define PART_KINDS(PART_KIND)                                                                      \
    PART_KIND(EXPR, Expr *) /* NULL: none */                                                       \
    PART_KIND(EXPRS, ExprList)                                                                     \
    PART_KIND(ARGUMENTS, ArgumentList)                                                             \
    PART_KIND(STRING, StringParts)                                                                 \
    PART_KIND(TEXT, InlineList) /* of a paragraph, heading, item, row, footnote */                 \
    PART_KIND(INLINES, InlineList)                                                                 \
    PART_KIND(INLINE_BRANCHES, InlineBranch *)                                                     \
    PART_KIND(PROPS, PropList)                                                                     \
    PART_KIND(FIELDS, FieldList)                                                                   \
    PART_KIND(BODY, BlockList)                                                                     \
    PART_KIND(BRANCHES, BlockBranch *)                                                             \
    PART_KIND(NAME, Name) /* text empty: none */                                                   \
    PART_KIND(NAMES, NameList)                                                                     \
    PART_KIND(WORD, Str)                                                                           \
    PART_KIND(QUOTED, Str)                                                                         \
    PART_KIND(NUMBER, Decimal)                                                                     \
    PART_KIND(LEVEL, int)                                                                          \
    PART_KIND(FLAG, bool) /* its word in dumps; after a `/` the one for false */                   \
    PART_KIND(OPERATOR, Operator)                                                                  \
    PART_KIND(PLACE, Span)

#define PART_KIND(what, type) PART_##what,
typedef enum NodePartKind { PART_END, PART_KINDS(PART_KIND) } NodePartKind;
#undef PART_KIND
#define PART_KIND(what, type) typedef type TYPE_OF_##what;
PART_KINDS(PART_KIND)
#undef PART_KIND

struct LetDefinition;       /* template/template.h */
struct FunctionRow;         /* template/signatures.h */
struct ComponentDefinition; /* template/template.h */
struct Module;              /* modules/module.h */
struct TemplateUnit;        /* template/template.h */
struct Props;               /* doc/props.h */
struct TableProps;          /* props/table_props.h */
struct CellProps;
struct Image;               /* image/image.h */

/* What faults have removed from a file, so that its absence is not reported as well; bits. */
typedef enum Loss {
    LOSS_USE = 1,         /* a @use */
    LOSS_FIELDS = 2,      /* some of its @fields, or a part of them */
    LOSS_DEFINITION = 4,  /* a definition whose name could not be read */
    LOSS_OPENING = 8,     /* the line that began a block, and the names it defined */
    LOSS_END = 16,        /* the `@end` of a block: what follows may not belong to it */
    LOSS_SWALLOWED = 32   /* definitions: they are within such a block */
} Loss;

/* The parts are those of ast.def. */
#define NODE(node) struct {
#define PART(node, member, what, word) TYPE_OF_##what member;
#define OWN(node, type, member) type member;
#define END(node) } node;
#define LONE(node, what, word) TYPE_OF_##what node;

struct Expr {
    ExprKind kind;
    Span span;
    Expr *next;
    uint32_t depth;   /* of nesting, from 1; never beyond the limit `depth` */
    const Type *type; /* check */
    bool optional;    /* check: may it be missing? */
    union {
#define EXPR_NODES
#include "ast/ast.def"
    } as;
};

struct Inline {
    InlineKind kind;
    Span span;
    uint32_t depth; /* as in Expr */
    Inline *next;
    union {
#define INLINE_NODES
#include "ast/ast.def"
    } as;
};

struct Block {
    BlockKind kind;
    Span span;      /* from its first to its last byte, without the line end */
    Span head;      /* its first line */
    uint32_t depth; /* as in Expr */
    bool faulty;    /* its first line has a fault, reported already: only name and body are valid */
    unsigned losses; /* of the file, where the block is at its top level */
    const BlockLabel *label; /* check; NULL: none */
    Block *next;
    union {
#define BLOCK_NODES
#include "ast/ast.def"
    } as;
};

#undef NODE
#undef PART
#undef OWN
#undef END
#undef LONE

/* A part of a node: its kind, its offset in the node, and its word. */
typedef struct NodePart {
    NodePartKind kind;
    uint16_t offset;
    const char *word;
} NodePart;

/* The parts of a kind of node, in the order of the source; PART_END ends them. */
const NodePart *expr_parts(ExprKind k);
const NodePart *inline_parts(InlineKind k);
const NodePart *block_parts(BlockKind k);

static inline const void *part_of(const void *node, const NodePart *p)
{
    return (const char *)node + p->offset;
}

/* A parsed file. */
typedef struct Tree {
    const Source *source;
    int version; /* of the language it is written in */
    BlockList blocks;
    unsigned losses;        /* of Loss; each is reported */
    uint32_t strays_before; /* in @fields, a brace here closes nothing: the fields before it may have been members of a
                               record; 0: none */
    Expr *text;  /* of parse_text: a string; else NULL */
} Tree;

/* Names of kinds, for dumps and tests. */
Str expr_kind_name(ExprKind k);
Str inline_kind_name(InlineKind k);
Str block_kind_name(BlockKind k);
/* May it write something? The first such block ends the settings of a template. */
bool block_is_content(const Block *b);
/* Is it placed among content without being any: a judgement, a name, a @collect? */
bool block_is_note(const Block *b);
Str operator_sign(Operator op); /* as the author writes it: `+`, `and`, `<=` */

#endif
