#include "ast/build_block.h"

#include "ast/build_inline.h"
#include "base/list.h"

Block *block_new(Build *b, Span at, Span head, Block node)
{
    Block *k = arena_copy(b->arena, &node, sizeof node);
    k->span = at;
    k->head = head;
    k->depth = depth_around(b, at, depth_of_node(k, block_parts(k->kind)));
    return k;
}

Block *block_line(Build *b, Span at, Block node)
{
    return block_new(b, at, at, node);
}

Block *block_plain(Build *b, Span at, BlockKind kind)
{
    return block_line(b, at, (Block){.kind = kind});
}

/* Computes the depth again, after a part was added. */
static Block *extend(Build *b, Block *k, Span at)
{
    k->depth = depth_around(b, at, depth_of_node(k, block_parts(k->kind)));
    return k;
}

/* The first line of `at`. */
static Span first_line(Build *b, Span at)
{
    const char *text = b->source->text.s;
    Span head = {at.start, at.start, at.file};
    while (head.end < at.end && text[head.end] != '\n' && text[head.end] != '\r')
        head.end++;
    return head;
}

Block *block_prose(Build *b, Span at, Block node)
{
    return block_new(b, at, first_line(b, at), node);
}

Block *block_run_in(Build *b, Block *heading, InlineList rest, Span at)
{
    heading->span = at;
    heading->as.heading.run_in = true;
    heading->as.heading.rest = rest;
    return extend(b, heading, at);
}

Block *block_begin(Build *b, Span at, Span head, Block *call, BlockList body)
{
    call->span = at;
    call->head = head;
    call->as.call.has_body = true;
    call->as.call.body = body;
    return extend(b, call, at);
}

Block if_node(BlockBranch *first, BlockBranches further)
{
    first->next = further.first;
    return (Block){.kind = BLOCK_IF, .as.branches = first};
}

Block loop_node(LoopHead loop, BlockList body, const BlockBranch *empty)
{
    if (!loop.list)
        return (Block){.kind = BLOCK_ERROR};
    Block k = {.kind = BLOCK_FOR,
               .as.loop = {.index = loop.index, .variable = loop.variable, .list = loop.list, .body = body}};
    if (empty)
        k.as.loop.empty = empty->body;
    return k;
}

Block image_node(Build *b, Expr *path, PropList props)
{
    for (const StringPart *p = path->kind == EXPR_STRING ? path->as.string.first : NULL; p; p = p->next)
        if (p->value)
            diag(b->diags, E_IMAGE_PATH, p->span);
    return (Block){.kind = BLOCK_IMAGE, .as.image = {.path = path, .props = props}};
}

Block heading_style_node(Build *b, Str level, Span level_at, Name style)
{
    bool fits = level.n == 1 && level.s[0] >= '1' && level.s[0] <= '6';
    if (fits)
        return (Block){.kind = BLOCK_HEADING_STYLE, .as.heading_style = {.level = level.s[0] - '0', .style = style}};
    diag(b->diags, E_HEADING_LEVEL, level_at, level);
    return (Block){.kind = BLOCK_ERROR};
}

Block *block_fields(Build *b, Span at, Span head, FieldList fields, int errors)
{
    Block *k = block_new(b, at, head, (Block){.kind = BLOCK_FIELDS, .as.fields = {.fields = fields}});
    k->losses = diags_errors(b->diags) > errors ? LOSS_FIELDS : 0;
    return k;
}

Block *block_faulty(Block *block)
{
    block->faulty = true;
    return block;
}

Block *block_lost(Build *b, Span at, Loss loss)
{
    Block *k = block_plain(b, at, BLOCK_ERROR);
    k->losses = loss;
    return k;
}

BlockList blocks_add(BlockList list, Block *block)
{
    LIST_ADD(&list, block);
    return list;
}

BlockBranch *block_branch(Build *b, Span at, Expr *condition, BlockList body)
{
    return NEW_WITH(b->arena, BlockBranch, .condition = condition, .span = at, .body = body);
}

BlockBranches block_branches_add(BlockBranches list, BlockBranch *branch)
{
    LIST_ADD(&list, branch);
    return list;
}
