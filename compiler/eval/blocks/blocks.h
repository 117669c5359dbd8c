/* Blocks. */
#ifndef RPTC_EVAL_BLOCKS_BLOCKS_H
#define RPTC_EVAL_BLOCKS_BLOCKS_H

#include "eval/evaluation.h"

/* Values that a block makes are given back behind it, but for those of a @let, which hold to the end of
 * the blocks around. */
void eval_block(Evaluation *ev, const Block *b);
void eval_blocks(Evaluation *ev, const BlockList *blocks);
/* Each kind of block has the function that its row of ast.def names, in blocks.c or in a file of its own. Rows and cells
 * are those of the table that is being written; heads and feet those in mid-document. */
#define BLOCK(kind, word, role, node, check, eval) void eval_##eval(Evaluation *ev, const Block *b);
#include "ast/ast.def"
#undef BLOCK

#endif
