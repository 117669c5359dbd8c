#include "ast/ast.h"

#include <stddef.h>

/* ---- names of kinds ---- */

Str expr_kind_name(ExprKind k)
{
    static const Str names[] = {
#define EXPR(kind, word, node) [EXPR_##kind] = STR_INIT(word),
#include "ast/ast.def"
#undef EXPR
    };
    return names[k];
}

Str inline_kind_name(InlineKind k)
{
    static const Str names[] = {
#define INLINE(kind, word, node) [INLINE_##kind] = STR_INIT(word),
#include "ast/ast.def"
#undef INLINE
    };
    return names[k];
}

Str block_kind_name(BlockKind k)
{
    static const Str names[] = {
#define BLOCK(kind, word, ...) [BLOCK_##kind] = STR_INIT(word),
#include "ast/ast.def"
#undef BLOCK
    };
    return names[k];
}

Str operator_sign(Operator op)
{
    static const Str signs[] = {
        [OP_NEGATE] = STR_INIT("-"),
        [OP_NOT] = STR_INIT("not"),
        [OP_OR] = STR_INIT("or"),
        [OP_AND] = STR_INIT("and"),
        [OP_EQUAL] = STR_INIT("="),
        [OP_UNEQUAL] = STR_INIT("!="),
        [OP_LESS] = STR_INIT("<"),
        [OP_LESS_EQUAL] = STR_INIT("<="),
        [OP_GREATER] = STR_INIT(">"),
        [OP_GREATER_EQUAL] = STR_INIT(">="),
        [OP_IN] = STR_INIT("in"),
        [OP_ADD] = STR_INIT("+"),
        [OP_SUBTRACT] = STR_INIT("-"),
        [OP_MULTIPLY] = STR_INIT("*"),
        [OP_DIVIDE] = STR_INIT("/"),
        [OP_MODULO] = STR_INIT("mod"),
        [OP_ELSE_IF_MISSING] = STR_INIT("??"),
    };
    return signs[op];
}

/* ---- roles of blocks ---- */

typedef enum BlockRole { ROLE_SETTING, ROLE_NOTE, ROLE_CONTENT } BlockRole;

static BlockRole role_of(const Block *b)
{
    static const BlockRole roles[] = {
#define BLOCK(kind, word, role, ...) [BLOCK_##kind] = ROLE_##role,
#include "ast/ast.def"
#undef BLOCK
    };
    return roles[b->kind];
}

bool block_is_content(const Block *b)
{
    return role_of(b) == ROLE_CONTENT;
}

bool block_is_note(const Block *b)
{
    return role_of(b) == ROLE_NOTE;
}

/* ---- parts ---- */

#define NODE(node) static const NodePart node[] = {
#define PART(node, member, what, word) {PART_##what, offsetof(Node, as.node.member), word},
#define OWN(node, type, member)
#define END(node) {PART_END, 0, ""}};
#define LONE(node, what, word)                                                                     \
    static const NodePart node[] = {{PART_##what, offsetof(Node, as.node), word}, {PART_END, 0, ""}};

const NodePart *expr_parts(ExprKind k)
{
    typedef Expr Node;
    static const NodePart nothing[] = {{PART_END, 0, ""}};
#define EXPR_NODES
#include "ast/ast.def"
    static const NodePart *const parts[] = {
#define EXPR(kind, word, node) [EXPR_##kind] = node,
#include "ast/ast.def"
#undef EXPR
    };
    return parts[k];
}

const NodePart *inline_parts(InlineKind k)
{
    typedef Inline Node;
    static const NodePart nothing[] = {{PART_END, 0, ""}};
#define INLINE_NODES
#include "ast/ast.def"
    static const NodePart *const parts[] = {
#define INLINE(kind, word, node) [INLINE_##kind] = node,
#include "ast/ast.def"
#undef INLINE
    };
    return parts[k];
}

const NodePart *block_parts(BlockKind k)
{
    typedef Block Node;
    static const NodePart nothing[] = {{PART_END, 0, ""}};
#define BLOCK_NODES
#include "ast/ast.def"
    static const NodePart *const parts[] = {
#define BLOCK(kind, word, role, node, ...) [BLOCK_##kind] = node,
#include "ast/ast.def"
#undef BLOCK
    };
    return parts[k];
}

#undef NODE
#undef PART
#undef OWN
#undef END
#undef LONE
