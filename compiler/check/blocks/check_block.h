/* Blocks and inlines. */
#ifndef RPTC_CHECK_BLOCKS_CHECK_BLOCK_H
#define RPTC_CHECK_BLOCKS_CHECK_BLOCK_H

#include "check/checker.h"

/* One block, and the body of a block, whose @let end with it. */
void check_block(Checker *c, Block *b);
void check_blocks(Checker *c, BlockList *blocks);
/* The check_ function of each kind of block is named in ast.def; it is in check_block.c or in a file of its own. */
#define BLOCK(kind, word, role, node, check, eval) void check_##check(Checker *c, Block *b);
#include "ast/ast.def"
#undef BLOCK
/* Adds the variables of a loop for the blocks in it. */
void check_loop_head(Checker *c, Block *loop);
void check_inlines(Checker *c, InlineList *inlines);

#endif
