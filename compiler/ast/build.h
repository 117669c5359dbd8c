/* The constructors of the AST (build_expr.h, build_inline.h, build_type.h, build_block.h): the actions of the grammar
 * call nothing else.
 *
 * Each returns a new node in the arena of its Build, with its span; lists are passed and returned by value and grow
 * at their end. The constructor of a node that contains others computes its depth and refuses the template where
 * that is beyond the limit, so that later passes can recurse. */
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
    bool refused;     /* nested beyond the limit, which was reported: parsing stops */
    Tree *tree;       /* being built; its blocks are set at the end */
} Build;

/* Reports, once, that something is nested beyond the limit, at `at`. */
void build_refuse_depth(Build *b, Span at);

NameList names_add(Build *b, NameList list, Name name);

/* ---- for the constructors themselves ---- */

/* The greatest depth inside a node, or in fields; 0 for nothing. */
uint32_t depth_of_node(const void *node, const NodePart *parts);
uint32_t depth_of_fields(const FieldList *list);
uint32_t depth_max(uint32_t x, uint32_t y);
/* One more than `inside`; refuses the template where that is beyond the limit. */
uint32_t depth_around(Build *b, Span at, uint32_t inside);

#endif
