#include "ast/ast.h"

Str expr_kind_name(ExprKind k)
{
    static const Str names[] = {
#define EXPR(name, word) [EXPR_##name] = STR_INIT(word),
#include "ast/ast.def"
#undef EXPR
    };
    return names[k];
}

Str inline_kind_name(InlineKind k)
{
    static const Str names[] = {
#define INLINE(name, word) [INLINE_##name] = STR_INIT(word),
#include "ast/ast.def"
#undef INLINE
    };
    return names[k];
}

Str block_kind_name(BlockKind k)
{
    static const Str names[] = {
#define BLOCK(name, word, role) [BLOCK_##name] = STR_INIT(word),
#include "ast/ast.def"
#undef BLOCK
    };
    return names[k];
}

bool block_is_content(const Block *b)
{
    enum { SILENT, CONTENT };
    static const bool is_content[] = {
#define BLOCK(name, word, role) [BLOCK_##name] = role,
#include "ast/ast.def"
#undef BLOCK
    };
    return is_content[b->kind];
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
