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

/* `head` is the span of a block's first line, where it has several. */
Block *block_plain(Build *b, Span at, BlockKind kind); /* those without parts */
Block *block_paragraph(Build *b, Span at, InlineList text);
Block *block_styled(Build *b, Span at, Name style, InlineList text);
Block *block_heading(Build *b, Span at, int level, InlineList text, HeadingMarks marks);
Block *block_run_in(Block *heading, InlineList rest, Span at); /* what follows its `::` */
Block *block_item(Build *b, Span at, bool numbered, int indent, InlineList text);
Block *block_bar_row(Build *b, Span at, InlineList cells);
Block *block_call(Build *b, Span at, Name name, ArgumentList args);
Block *block_begin(Build *b, Span at, Span head, Block *call, BlockList body);
Block *block_if(Build *b, Span at, Span head, Expr *condition, BlockList body,
                BlockBranches further);
Block *block_for(Build *b, Span at, Span head, LoopHead loop, BlockList body,
                 const BlockBranch *empty);
Block *block_nest(Build *b, Span at, Span head, BlockKind kind, PropList props, BlockList body);
Block *block_image(Build *b, Span at, Expr *path, PropList props);
Block *block_list(Build *b, Span at, Span head, Expr *example, NameList words, BlockList body);
Block *block_running(Build *b, Span at, Span head, BlockKind kind, NameList words, BlockList body);
Block *block_label(Build *b, Span at, Name name, Expr *text);
Block *block_collect(Build *b, Span at, Name name, Expr *record);
Block *block_let(Build *b, Span at, Name name, Expr *value);
Block *block_function(Build *b, Span at, Name name, FieldList params, Expr *value);
Block *block_check(Build *b, Span at, BlockKind kind, Expr *condition, Expr *message);
Block *block_rpt(Build *b, Span at, Str version);
/* `path` is a string, or NULL: the bare name counts. */
Block *block_use(Build *b, Span at, BlockKind kind, Expr *path, Name name);
Block *block_use_version(Block *use, Span at, Str version);
Block *block_use_args(Build *b, Block *use, ArgumentList args);
Block *block_place(Build *b, Span at, Span head, Name name, BlockList body);
Block *block_define(Build *b, Span at, Span head, Name name, FieldList params, BlockList body);
Block *block_style(Build *b, Span at, Name name, Name kind, Name base, PropList props);
Block *block_heading_style(Build *b, Span at, Str level, Span level_at, Name style);
/* `errors`: how many there were before it; with more now, some of the fields may be lost. */
Block *block_fields(Build *b, Span at, Span head, FieldList fields, int errors);
Block *block_record(Build *b, Span at, Name name, FieldList fields);
Block *block_faulty(Block *block); /* marks that its first line could not be read in full */
Block *block_lost(Build *b, Span at, Loss loss); /* nothing could be read of a line that would have given more than itself */

BlockList blocks_add(BlockList list, Block *block);
BlockBranch *block_branch(Build *b, Span at, Expr *condition, BlockList body);
BlockBranches block_branches_add(BlockBranches list, BlockBranch *branch);

#endif
