/* Constructors of blocks. */
#include "ast/build.h"

#include "base/list.h"

/* A block that takes all but its place and depth from `made`. */
static Block *block_new(Build *b, Extent at, uint32_t inside, Block made)
{
    Block *k = arena_copy(b->arena, &made, sizeof made);
    k->span = at.whole;
    k->head = at.head;
    k->depth = depth_around(b, at.whole, inside);
    return k;
}

/* One whose directive is all of it. */
static Block *directive(Build *b, Span at, uint32_t inside, Block made)
{
    return block_new(b, (Extent){at, at}, inside, made);
}

/* One of text, whose head is its first line. */
static Block *text_block(Build *b, Span at, InlineList text, Block made)
{
    const char *source = b->source->text.s;
    Span head = {at.start, at.start, at.file};
    while (head.end < at.end && source[head.end] != '\n' && source[head.end] != '\r')
        head.end++;
    return block_new(b, (Extent){at, head}, depth_of_inlines(text), made);
}

Block *block_plain(Build *b, Span at, BlockKind kind)
{
    return directive(b, at, 0, (Block){.kind = kind});
}

Block *block_paragraph(Build *b, Span at, InlineList text)
{
    return text_block(b, at, text, (Block){BLOCK_PARAGRAPH, .as.paragraph = {.text = text}});
}

Block *block_styled(Build *b, Span at, Name style, InlineList text)
{
    return text_block(b, at, text, (Block){BLOCK_STYLED, .as.paragraph = {text, style}});
}

Block *block_heading(Build *b, Span at, int level, InlineList text, HeadingMarks marks)
{
    return text_block(b, at, text, (Block){BLOCK_HEADING, .as.heading = {
        .level = level, .text = text, .unnumbered = marks.unnumbered, .label = marks.label}});
}

Block *block_run_in(Block *heading, InlineList rest, Span at)
{
    heading->span = at;
    heading->depth = depth_max(heading->depth, depth_of_inlines(rest) + 1);
    heading->as.heading.run_in = true;
    heading->as.heading.rest = rest;
    return heading;
}

Block *block_item(Build *b, Span at, bool numbered, int indent, InlineList text)
{
    return text_block(b, at, text, (Block){BLOCK_ITEM, .as.item = {numbered, indent, text}});
}

Block *block_bar_row(Build *b, Span at, InlineList cells)
{
    return text_block(b, at, cells, (Block){BLOCK_BAR_ROW, .as.bar_row = cells});
}

Block *block_call(Build *b, Span at, Name name, ArgumentList args)
{
    return directive(b, at, depth_of_arguments(args),
                     (Block){BLOCK_CALL, .as.call = {.name = name, .args = args}});
}

Block *block_begin(Build *b, Extent at, Block *call, BlockList body)
{
    call->span = at.whole;
    call->head = at.head;
    call->depth = depth_max(call->depth, depth_around(b, at.whole, depth_of_blocks(body)));
    call->as.call.has_body = true;
    call->as.call.body = body;
    return call;
}

Block *block_if(Build *b, Extent at, Expr *condition, BlockList body, BlockBranches further)
{
    BlockBranch *first = block_branch(b, at.head, condition, body);
    first->next = further.first;
    uint32_t inside = 0;
    for (const BlockBranch *x = first; x; x = x->next)
        inside = depth_max(inside,
                           depth_max(depth_of_expr(x->condition), depth_of_blocks(x->body)));
    return block_new(b, at, inside, (Block){BLOCK_IF, .as.branches = first});
}

Block *block_for(Build *b, Extent at, LoopHead loop, BlockList body, const BlockBranch *empty)
{
    uint32_t inside = depth_max(depth_of_expr(loop.list), depth_of_blocks(body));
    BlockList instead = empty ? empty->body : (BlockList){NULL, NULL};
    inside = depth_max(inside, depth_of_blocks(instead));
    if (!loop.list)
        return block_new(b, at, inside, (Block){.kind = BLOCK_ERROR});
    return block_new(b, at, inside, (Block){BLOCK_FOR, .as.loop = {
        loop.index, loop.variable, loop.list, body, .has_empty = empty, .empty = instead}});
}

Block *block_nest(Build *b, Extent at, BlockKind kind, PropList props, BlockList body)
{
    return block_new(b, at, depth_max(depth_of_props(props), depth_of_blocks(body)),
                     (Block){kind, .as.nest = {.props = props, .body = body}});
}

Block *block_image(Build *b, Span at, Expr *path, PropList props)
{
    for (const StringPart *p = path->kind == EXPR_STRING ? path->as.string.first : NULL; p;
         p = p->next)
        if (p->value)
            diag(b->diags, E_IMAGE_PATH, p->span);
    return directive(b, at, depth_max(path->depth, depth_of_props(props)),
                     (Block){BLOCK_IMAGE, .as.image = {.path = path, .props = props}});
}

Block *block_list(Build *b, Extent at, Expr *example, NameList words, BlockList body)
{
    return block_new(b, at, depth_max(example->depth, depth_of_blocks(body)),
                     (Block){BLOCK_LIST, .as.list = {example, words, body}});
}

Block *block_running(Build *b, Extent at, BlockKind kind, NameList words, BlockList body)
{
    return block_new(b, at, depth_of_blocks(body),
                     (Block){kind, .as.running = {.words = words, .body = body}});
}

Block *block_label(Build *b, Span at, Name name, Expr *text)
{
    return directive(b, at, depth_of_expr(text), (Block){BLOCK_LABEL, .as.label = {name, text}});
}

Block *block_collect(Build *b, Span at, Name name, Expr *record)
{
    return directive(b, at, record->depth,
                     (Block){BLOCK_COLLECT, .as.collect = {.name = name, .record = record}});
}

Block *block_let(Build *b, Span at, Name name, Expr *value)
{
    return directive(b, at, value->depth,
                     (Block){BLOCK_LET, .as.let = {.name = name, .value = value}});
}

Block *block_function(Build *b, Span at, Name name, FieldList params, Expr *value)
{
    return directive(b, at, depth_max(value->depth, depth_of_fields(params)),
                     (Block){BLOCK_LET, .as.let = {name, true, params, value}});
}

Block *block_check(Build *b, Span at, BlockKind kind, Expr *condition, Expr *message)
{
    return directive(b, at, depth_max(condition->depth, message->depth),
                     (Block){kind, .as.check = {condition, message}});
}

Block *block_rpt(Build *b, Span at, Str version)
{
    return directive(b, at, 0, (Block){BLOCK_RPT, .as.version = version});
}

Block *block_use(Build *b, Span at, BlockKind kind, Expr *path, Name name)
{
    return directive(b, at, depth_of_expr(path),
                     (Block){kind, .as.use = {.path = path, .name = name}});
}

Block *block_use_version(Block *use, Span at, Str version)
{
    use->as.use.version = version;
    use->as.use.version_span = at;
    return use;
}

Block *block_use_args(Build *b, Block *use, ArgumentList args)
{
    use->depth = depth_max(use->depth, depth_around(b, use->span, depth_of_arguments(args)));
    use->as.use.args = args;
    return use;
}

Block *block_place(Build *b, Extent at, Name name, BlockList body)
{
    return block_new(b, at, depth_of_blocks(body),
                     (Block){BLOCK_PLACE, .as.place = {name, body}});
}

Block *block_define(Build *b, Extent at, Name name, FieldList params, BlockList body)
{
    return block_new(b, at, depth_max(depth_of_fields(params), depth_of_blocks(body)),
                     (Block){BLOCK_DEFINE, .as.define = {name, params, body}});
}

Block *block_style(Build *b, Span at, StyleHead head, PropList props)
{
    return directive(b, at, depth_of_props(props),
                     (Block){BLOCK_STYLE, .as.style = {head.name, head.kind, head.base, props}});
}

Block *block_heading_style(Build *b, Span at, Str level, Span level_at, Name style)
{
    bool right = level.n == 1 && level.s[0] >= '1' && level.s[0] <= '6';
    if (!right) {
        diag(b->diags, E_HEADING_LEVEL, level_at, level);
        return block_plain(b, at, BLOCK_ERROR);
    }
    return directive(b, at, 0,
                     (Block){BLOCK_HEADING_STYLE, .as.heading_style = {level.s[0] - '0', style}});
}

Block *block_fields(Build *b, Extent at, FieldList fields)
{
    return block_new(b, at, depth_of_fields(fields),
                     (Block){BLOCK_FIELDS, .as.fields = {.fields = fields}});
}

Block *block_record(Build *b, Span at, Name name, FieldList fields)
{
    return directive(b, at, depth_of_fields(fields),
                     (Block){BLOCK_RECORD, .as.fields = {name, fields}});
}

Block *block_faulty(Block *block)
{
    block->faulty = true;
    return block;
}

BlockList blocks_add(BlockList list, Block *block)
{
    LIST_ADD(&list, block);
    return list;
}

BlockBranch *block_branch(Build *b, Span at, Expr *condition, BlockList body)
{
    return NEW_WITH(b->arena, BlockBranch, condition, at, body, NULL);
}

BlockBranches block_branches_add(BlockBranches list, BlockBranch *branch)
{
    LIST_ADD(&list, branch);
    return list;
}
