/* Constructors of blocks. */
#include "ast/build.h"

static Block *block_new(Build *b, Span at, Span head, BlockKind kind, uint32_t inside)
{
    Block *k = NEW(b->arena, Block);
    k->kind = kind;
    k->span = at;
    k->head = head;
    k->depth = depth_around(b, at, inside);
    return k;
}

/* The first line of what stands at `at`. */
static Span first_line(Build *b, Span at)
{
    const char *text = b->source->text.s;
    Span head = {at.start, at.start, at.file};
    while (head.end < at.end && text[head.end] != '\n' && text[head.end] != '\r')
        head.end++;
    return head;
}

Block *block_plain(Build *b, Span at, BlockKind kind)
{
    return block_new(b, at, at, kind, 0);
}

Block *block_paragraph(Build *b, Span at, InlineList text)
{
    Block *k = block_new(b, at, first_line(b, at), BLOCK_PARAGRAPH, depth_of_inlines(text));
    k->as.paragraph.text = text;
    return k;
}

Block *block_styled(Build *b, Span at, Name style, InlineList text)
{
    Block *k = block_new(b, at, first_line(b, at), BLOCK_STYLED, depth_of_inlines(text));
    k->as.paragraph.text = text;
    k->as.paragraph.style = style;
    return k;
}

Block *block_heading(Build *b, Span at, int level, InlineList text, HeadingMarks marks)
{
    Block *k = block_new(b, at, first_line(b, at), BLOCK_HEADING, depth_of_inlines(text));
    k->as.heading.level = level;
    k->as.heading.text = text;
    k->as.heading.unnumbered = marks.unnumbered;
    k->as.heading.label = marks.label;
    return k;
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
    Block *k = block_new(b, at, first_line(b, at), BLOCK_ITEM, depth_of_inlines(text));
    k->as.item.numbered = numbered;
    k->as.item.indent = indent;
    k->as.item.text = text;
    return k;
}

Block *block_bar_row(Build *b, Span at, InlineList cells)
{
    Block *k = block_new(b, at, first_line(b, at), BLOCK_BAR_ROW, depth_of_inlines(cells));
    k->as.bar_row = cells;
    return k;
}

Block *block_call(Build *b, Span at, Name name, ArgumentList args)
{
    Block *k = block_new(b, at, at, BLOCK_CALL, depth_of_arguments(args));
    k->as.call.name = name;
    k->as.call.args = args;
    return k;
}

Block *block_begin(Build *b, Span at, Span head, Block *call, BlockList body)
{
    call->span = at;
    call->head = head;
    call->depth = depth_max(call->depth, depth_around(b, at, depth_of_blocks(body)));
    call->as.call.has_body = true;
    call->as.call.body = body;
    return call;
}

Block *block_if(Build *b, Span at, Span head, Expr *condition, BlockList body,
                BlockBranches further)
{
    BlockBranch *first = block_branch(b, head, condition, body);
    first->next = further.first;
    uint32_t inside = 0;
    for (const BlockBranch *x = first; x; x = x->next)
        inside = depth_max(inside,
                           depth_max(depth_of_expr(x->condition), depth_of_blocks(x->body)));
    Block *k = block_new(b, at, head, BLOCK_IF, inside);
    k->as.branches = first;
    return k;
}

Block *block_for(Build *b, Span at, Span head, LoopHead loop, BlockList body,
                 const BlockBranch *empty)
{
    uint32_t inside = depth_max(depth_of_expr(loop.list), depth_of_blocks(body));
    if (empty)
        inside = depth_max(inside, depth_of_blocks(empty->body));
    Block *k = block_new(b, at, head, loop.list ? BLOCK_FOR : BLOCK_ERROR, inside);
    if (!loop.list)
        return k;
    k->as.loop.index = loop.index;
    k->as.loop.variable = loop.variable;
    k->as.loop.list = loop.list;
    k->as.loop.body = body;
    k->as.loop.has_empty = empty != NULL;
    if (empty)
        k->as.loop.empty = empty->body;
    return k;
}

Block *block_nest(Build *b, Span at, Span head, BlockKind kind, PropList props, BlockList body)
{
    Block *k = block_new(b, at, head, kind,
                         depth_max(depth_of_props(props), depth_of_blocks(body)));
    k->as.nest.props = props;
    k->as.nest.body = body;
    return k;
}

Block *block_image(Build *b, Span at, Expr *path, PropList props)
{
    for (const StringPart *p = path->kind == EXPR_STRING ? path->as.string.first : NULL; p;
         p = p->next)
        if (p->value)
            diag(b->diags, E_IMAGE_PATH, p->span);
    Block *k = block_new(b, at, at, BLOCK_IMAGE, depth_max(path->depth, depth_of_props(props)));
    k->as.image.path = path;
    k->as.image.props = props;
    return k;
}

Block *block_list(Build *b, Span at, Span head, Expr *example, NameList words, BlockList body)
{
    Block *k = block_new(b, at, head, BLOCK_LIST, depth_max(example->depth, depth_of_blocks(body)));
    k->as.list.example = example;
    k->as.list.words = words;
    k->as.list.body = body;
    return k;
}

Block *block_running(Build *b, Span at, Span head, BlockKind kind, NameList words, BlockList body)
{
    Block *k = block_new(b, at, head, kind, depth_of_blocks(body));
    k->as.running.words = words;
    k->as.running.body = body;
    return k;
}

Block *block_label(Build *b, Span at, Name name, Expr *text)
{
    Block *k = block_new(b, at, at, BLOCK_LABEL, depth_of_expr(text));
    k->as.label.name = name;
    k->as.label.text = text;
    return k;
}

Block *block_collect(Build *b, Span at, Name name, Expr *record)
{
    Block *k = block_new(b, at, at, BLOCK_COLLECT, record->depth);
    k->as.collect.name = name;
    k->as.collect.record = record;
    return k;
}

Block *block_let(Build *b, Span at, Name name, Expr *value)
{
    Block *k = block_new(b, at, at, BLOCK_LET, value->depth);
    k->as.let.name = name;
    k->as.let.value = value;
    return k;
}

Block *block_function(Build *b, Span at, Name name, FieldList params, Expr *value)
{
    Block *k = block_new(b, at, at, BLOCK_LET, depth_max(value->depth, depth_of_fields(params)));
    k->as.let.name = name;
    k->as.let.is_function = true;
    k->as.let.params = params;
    k->as.let.value = value;
    return k;
}

Block *block_check(Build *b, Span at, BlockKind kind, Expr *condition, Expr *message)
{
    Block *k = block_new(b, at, at, kind, depth_max(condition->depth, message->depth));
    k->as.check.condition = condition;
    k->as.check.message = message;
    return k;
}

Block *block_rpt(Build *b, Span at, Str version)
{
    Block *k = block_new(b, at, at, BLOCK_RPT, 0);
    k->as.version = version;
    return k;
}

Block *block_use(Build *b, Span at, BlockKind kind, Expr *path, Name name)
{
    Block *k = block_new(b, at, at, kind, depth_of_expr(path));
    k->as.use.path = path;
    k->as.use.name = name;
    return k;
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
    use->as.use.has_args = true;
    use->as.use.args = args;
    return use;
}

Block *block_place(Build *b, Span at, Span head, Name name, BlockList body)
{
    Block *k = block_new(b, at, head, BLOCK_PLACE, depth_of_blocks(body));
    k->as.place.name = name;
    k->as.place.body = body;
    return k;
}

Block *block_define(Build *b, Span at, Span head, Name name, FieldList params, BlockList body)
{
    uint32_t inside = depth_max(depth_of_fields(params), depth_of_blocks(body));
    Block *k = block_new(b, at, head, BLOCK_DEFINE, inside);
    k->as.define.name = name;
    k->as.define.params = params;
    k->as.define.body = body;
    return k;
}

Block *block_style(Build *b, Span at, Name name, Name kind, Name base, PropList props)
{
    Block *k = block_new(b, at, at, BLOCK_STYLE, depth_of_props(props));
    k->as.style.name = name;
    k->as.style.kind = kind;
    k->as.style.base = base;
    k->as.style.props = props;
    return k;
}

Block *block_heading_style(Build *b, Span at, Str level, Span level_at, Name style)
{
    Block *k = block_new(b, at, at, BLOCK_HEADING_STYLE, 0);
    if (level.n == 1 && level.s[0] >= '1' && level.s[0] <= '6')
        k->as.heading_style.level = level.s[0] - '0';
    else
        diag(b->diags, E_HEADING_LEVEL, level_at, level);
    k->as.heading_style.style = style;
    return k->as.heading_style.level ? k : block_plain(b, at, BLOCK_ERROR);
}

Block *block_fields(Build *b, Span at, Span head, FieldList fields)
{
    Block *k = block_new(b, at, head, BLOCK_FIELDS, depth_of_fields(fields));
    k->as.fields.fields = fields;
    return k;
}

Block *block_record(Build *b, Span at, Name name, FieldList fields)
{
    Block *k = block_new(b, at, at, BLOCK_RECORD, depth_of_fields(fields));
    k->as.fields.name = name;
    k->as.fields.fields = fields;
    return k;
}

Block *block_faulty(Block *block)
{
    block->faulty = true;
    return block;
}

BlockList blocks_add(BlockList list, Block *block)
{
    if (list.last)
        list.last->next = block;
    else
        list.first = block;
    list.last = block;
    return list;
}

BlockBranch *block_branch(Build *b, Span at, Expr *condition, BlockList body)
{
    BlockBranch *branch = NEW(b->arena, BlockBranch);
    branch->condition = condition;
    branch->span = at;
    branch->body = body;
    return branch;
}

BlockBranches block_branches_add(BlockBranches list, BlockBranch *branch)
{
    if (list.last)
        list.last->next = branch;
    else
        list.first = branch;
    list.last = branch;
    return list;
}
