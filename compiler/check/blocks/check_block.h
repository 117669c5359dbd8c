/* Blocks and what stands in paragraphs. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_BLOCK_H
#define RPTC_CHECK_BLOCKS_CHECK_BLOCK_H

#include "check/checker.h"

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

#endif
