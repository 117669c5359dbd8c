/* The constructors of the tree (build_expr.h, build_inline.h, build_type.h, build_block.h): the only things that the actions
 * of the grammar call.
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

/* Says once that something is nested beyond the limit, at `at`. */
void build_refuse_depth(Build *b, Span at);

NameList names_add(Build *b, NameList list, Name name);

/* ---- for the constructors themselves ---- */

/* Of the deepest that stands in a node, or in fields; 0 for nothing. */
uint32_t depth_of_node(const void *node, const NodePart *parts);
uint32_t depth_of_fields(const FieldList *list);
uint32_t depth_max(uint32_t x, uint32_t y);
/* One more than the depth of what is inside; refuses where that is beyond the limit. */
uint32_t depth_around(Build *b, Span at, uint32_t inside);

#endif
