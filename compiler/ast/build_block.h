/* Constructors of blocks. */
#ifndef RPTC_AST_BUILD_BLOCK_H
#define RPTC_AST_BUILD_BLOCK_H

#include "ast/build.h"
#include "ast/build_inline.h"

typedef struct HeadingMarks {
    bool unnumbered;
    Name label;
} HeadingMarks;

typedef struct BlockBranches {
    BlockBranch *first, *last;
} BlockBranches;

/* A block with the kind and parts (ast.def) of `node`; `head` is the span of its first line. */
Block *block_new(Build *b, Span at, Span head, Block node);
Block *block_line(Build *b, Span at, Block node);      /* a single line */
Block *block_prose(Build *b, Span at, Block node);     /* may continue on further lines */
Block *block_plain(Build *b, Span at, BlockKind kind); /* a line without parts */

/* Nodes whose parts are not as the parser reads them. */
Block if_node(BlockBranch *first, BlockBranches further);
Block loop_node(LoopHead loop, BlockList body, const BlockBranch *empty); /* an ERROR where the head is faulty */
Block image_node(Build *b, Expr *path, PropList props);
Block heading_style_node(Build *b, Str level, Span level_at, Name style);
Block *block_run_in(Build *b, Block *heading, InlineList rest, Span at); /* what follows its `::` */
Block *block_begin(Build *b, Span at, Span head, Block *call, BlockList body);
/* `errors`: the number before it; if there are more now, some of the fields may be lost. */
Block *block_fields(Build *b, Span at, Span head, FieldList fields, int errors);
Block *block_faulty(Block *block); /* marks that its first line is faulty */
Block *block_lost(Build *b, Span at, Loss loss); /* of an unreadable line whose loss affects other lines */

BlockList blocks_add(BlockList list, Block *block);
BlockBranch *block_branch(Build *b, Span at, Expr *condition, BlockList body);
BlockBranches block_branches_add(BlockBranches list, BlockBranch *branch);

#endif
