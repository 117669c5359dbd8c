/* Blocks. */
#ifndef RPTC_EVAL_BLOCKS_BLOCKS_H
#define RPTC_EVAL_BLOCKS_BLOCKS_H

#include "eval/evaluation.h"

/* Evaluates a block. The values it allocates are released after it, except those of a @let, which live to the end of
 * the enclosing blocks. */
void eval_block(Evaluation *ev, const Block *b);
void eval_blocks(Evaluation *ev, const BlockList *blocks);
/* Each kind of block has a function, named in its row of ast.def, in blocks.c or in a file of its own. Rows and cells
 * belong to the table being written; heads and feet are those in mid-document. */
#define BLOCK(kind, word, role, node, check, eval) void eval_##eval(Evaluation *ev, const Block *b);
#include "ast/ast.def"
#undef BLOCK

#endif
