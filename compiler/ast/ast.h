/* The tree of one template file, as the author wrote it.
 *
 * The parser makes it and nothing changes it afterwards, but for the few members marked "check", which
 * the checker fills in exactly once. All nodes live in the session's arena; lists are linked by
 * `next` in the order of the source. Every span covers its construct exactly. */
#ifndef RPTC_AST_AST_H
#define RPTC_AST_AST_H

#include "source/source.h"
#include "value/decimal.h"
#include "value/format.h"
#include "value/type.h"

/* A name with its place; backquotes are taken off, text is in NFC. */
typedef struct Name {
    Str text;
    Span span;   /* with the backquotes */
    bool faulty; /* it is no name, reported already */
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

/* ---- expressions ---- */

typedef enum ExprKind {
#define EXPR(name, word) EXPR_##name,
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
    Argument *next;
};
typedef struct ArgumentList {
    Argument *first, *last;
    int count;
    Span span; /* with the brackets */
} ArgumentList;

/* What a name stands for; check. `slot` is its place in that store, see eval/. */
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

struct LetDefinition;  /* template/template.h */
struct FunctionRow;    /* template/signatures.h */

struct Expr {
    ExprKind kind;
    Span span;
    Expr *next;
    uint32_t depth;   /* nodes inside one another, from 1; never beyond the limit `depth` */
    const Type *type; /* check */
    bool optional;    /* check: may it be missing? */
    union {
        struct {
            Str text;
            bool faulty;     /* as in Name */
            Binding binding; /* check */
        } name;
        Decimal number;
        bool boolean;
        StringParts string;
        struct {
            Operator op;
            Expr *operand;
        } unary;
        struct {
            Operator op;
            Span op_span;
            Expr *left, *right;
        } binary;
        struct {
            Expr *condition, *then, *otherwise;
        } condition;
        struct {
            Expr *object;
            Name name;
            int slot;        /* check: of the record, or of each record of a list */
            Binding binding; /* check: BIND_LOOP where it is loop.index … */
        } member;
        struct {
            Expr *object, *index;
        } index;
        struct {
            Name name;
            ArgumentList args;
            const struct FunctionRow *function; /* check; NULL for a @let function */
            const struct LetDefinition *let;    /* check */
        } call;
        struct {
            ArgumentList members;
        } record;
        struct {
            ExprList items;
        } list;
        struct {
            Expr *list, *by;  /* where: the condition; sort by, group by: the key */
            bool descending;  /* sort by … desc */
        } query;
    } as;
};

/* ---- inlines ---- */

typedef enum InlineKind {
#define INLINE(name, word) INLINE_##name,
#include "ast/ast.def"
#undef INLINE
} InlineKind;

typedef struct InlineBranch InlineBranch;
struct InlineBranch {
    Expr *condition; /* NULL: else */
    InlineList body;
    InlineBranch *next;
};

struct Inline {
    InlineKind kind;
    Span span;
    uint32_t depth; /* as in Expr */
    Inline *next;
    union {
        Str text; /* INLINE_TEXT, escapes resolved */
        struct {
            Expr *expr;
            Str format;           /* as written; empty: none */
            Span format_span;
            const Format *parsed; /* check */
        } value;
        InlineBranch *branches; /* INLINE_IF: if, elif …, else */
        struct {
            Name index, variable;   /* index.text empty: none */
            Expr *list;
            Expr *separator;        /* NULL: none */
            InlineList body;
            uint32_t slot;          /* check: of the variable; slot + 1: of the index */
        } loop;
        struct {
            Name style;             /* INLINE_STYLE */
            InlineList body;        /* also STRONG and FOOTNOTE */
            int style_number;       /* check: in the style sheet */
        } span;
        struct {
            InlineList body;
            InlineList url;         /* texts and values */
            Inline *place;          /* check: of `#name`, the INLINE_REF to it; else NULL */
        } link;
        struct {
            Name name;              /* {ref name} */
            Expr *label;            /* {ref "…"}: a string; else NULL */
        } ref;
    } as;
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
    bool optional;
    Expr *label;         /* a string, or NULL */
    Expr *default_value; /* or NULL */
    Expr *mask;          /* a string, or NULL */
    Field *next;
};

/* ---- blocks ---- */

typedef enum BlockKind {
#define BLOCK(name, word, role) BLOCK_##name,
#include "ast/ast.def"
#undef BLOCK
} BlockKind;

typedef struct BlockBranch BlockBranch;
struct BlockBranch {
    Expr *condition; /* NULL: @else */
    Span span;       /* of its line */
    BlockList body;
    BlockBranch *next;
};

/* What `{ref …}` calls a block: `@label name`, `@label "…"` behind it, `{#name}`, the property `label`. */
typedef struct BlockLabel {
    Name name;
    Expr *text; /* a string, instead of the name; else NULL */
} BlockLabel;

struct ComponentDefinition; /* template/template.h */
struct Module;              /* modules/module.h */
struct TemplateUnit;                /* template/template.h */
struct Props;               /* doc/props.h */
struct TableProps;          /* props/table_props.h */
struct CellProps;
struct Image;               /* image/image.h */

struct Block {
    BlockKind kind;
    Span span;      /* from its first to its last byte, without the line's end */
    Span head;      /* its first line */
    uint32_t depth; /* as in Expr */
    bool faulty;    /* its first line has a fault, reported already: name and body count, not the rest */
    const BlockLabel *label; /* check; NULL: none */
    Block *next;
    union {
        struct {
            InlineList text;
            Name style;         /* BLOCK_STYLED */
            int style_number;   /* check */
        } paragraph;            /* PARAGRAPH, STYLED */
        struct {
            int level;          /* 1 to 6 */
            InlineList text;
            bool unnumbered;    /* {-} */
            Name label;         /* {#name}; text empty: none */
            bool run_in;        /* `::` was there */
            InlineList rest;    /* what follows it */
        } heading;
        struct {
            bool numbered;      /* `+ ` */
            int indent;         /* columns before the sign; a tab counts to the next multiple of four */
            InlineList text;
        } item;
        InlineList bar_row;     /* with INLINE_BAR between the cells; the first bar is left out */
        struct {
            Name name;
            ArgumentList args;
            bool has_body;      /* @begin … @end */
            BlockList body;
            const struct ComponentDefinition *component; /* check; NULL: reported */
        } call;
        BlockBranch *branches;  /* BLOCK_IF */
        struct {
            Name index, variable; /* index.text empty: none */
            Expr *list;
            BlockList body;
            bool has_empty;
            BlockList empty;
            uint32_t slot;      /* check: as in an inline loop */
        } loop;
        struct {
            PropList props;     /* first NULL where nothing is said */
            BlockList body;
            const struct Props *direct;   /* check: of WITH, where all is constant; else NULL */
            bool begins_section;          /* check: of PAGE */
            const struct TableProps *table; /* check: of TABLE, where all is constant; else NULL */
            const struct CellProps *cell;   /* check: of ROW and CELL, where all is constant; else NULL */
        } nest;                 /* TABLE, ROW, CELL, WITH; also PAGE, DOCUMENT, TOC (no body) */
        struct {
            Expr *path;         /* a name, member, index, or plain string */
            PropList props;
            const struct Image *image; /* check: that of a plain string; NULL: none could be read */
        } image;
        struct {
            Expr *example;      /* a string */
            NameList words;     /* continuous */
            BlockList body;
            int definition;     /* check: in DocumentModel.lists */
            int level;          /* check: in that definition */
        } list;
        struct {
            NameList words;     /* first, odd, even */
            BlockList body;
            bool of_section;    /* check: it stands behind a @page that begins one */
            int pages;          /* check: StoryPages (doc/sink.h) */
        } running;              /* HEADER, FOOTER */
        struct {
            Name name;
            Expr *text;         /* @label "…" */
        } label;
        struct {
            Name name;
            Expr *record;
            const Type *type;   /* check: of all records of that name */
        } collect;
        struct {
            Name name;
            bool is_function;
            FieldList params;
            Expr *value;
            uint32_t slot;      /* check */
        } let;
        struct {
            Expr *condition;
            Expr *message;      /* a string */
        } check;                /* CHECK, WARN */
        struct {
            Expr *path;         /* a string; NULL for a bare name */
            Name name;
            Str version;        /* empty: none */
            Span version_span;
            ArgumentList args;
            struct Module *module; /* check; NULL: it could not be read */
            const struct TemplateUnit *unit; /* check: of INCLUDE; NULL: it could not be read */
        } use;                  /* USE, INCLUDE, EXTENDS */
        struct {
            Name name;
            BlockList body;
        } place;                /* PLACE (@block) */
        struct {
            Name name;
            FieldList params;
            BlockList body;
        } define;
        struct {
            Name name;
            Name kind;          /* char, table; text empty: a paragraph style */
            Name base;          /* text empty: none */
            PropList props;
        } style;
        struct {
            int level;
            Name style;
        } heading_style;
        struct {
            Name name;          /* RECORD */
            FieldList fields;
        } fields;               /* FIELDS, RECORD */
        Str version;            /* RPT */
    } as;
};

/* A parsed file. */
typedef struct Tree {
    const Source *source;
    int version; /* of the language it is written in: which words it has */
    BlockList blocks;
    Expr *text;  /* of parse_text: a string; else NULL */
} Tree;

/* Names of kinds, for dumps and tests. */
Str expr_kind_name(ExprKind k);
Str inline_kind_name(InlineKind k);
Str block_kind_name(BlockKind k);
/* Does it write something, or may it? The first such block ends the settings of a template. */
bool block_is_content(const Block *b);
Str operator_sign(Operator op); /* as the author writes it: `+`, `and`, `<=` */

#endif
