/* Checks blocks: the body of a template, a component, a running head. */
#include "check/blocks/check_block.h"

#include "check/blocks/check_label.h"
#include "check/blocks/check_section.h"
#include "check/blocks/check_table.h"
#include "check/check_expr.h"
#include "check/check_let.h"
#include "check/scope.h"
#include "check/unknown_names.h"
#include "diag/limit_fault.h"
#include "props/style_lookup.h"

void check_nothing(Checker *c, Block *b)
{
    (void)c;
    (void)b;
}

void check_paragraph(Checker *c, Block *b)
{
    check_inlines(c, &b->as.paragraph.text);
}

void check_styled(Checker *c, Block *b)
{
    Name name = b->as.paragraph.style;
    if (style_of_kind(c, name, STYLE_PARAGRAPH, &b->as.paragraph.style_number))
        module_find(c->scope.module, WORLD_BLOCKS, name.text, name.span, c->dg); /* reports a component of that name */
    check_inlines(c, &b->as.paragraph.text);
}

void check_heading(Checker *c, Block *b)
{
    check_inlines(c, &b->as.heading.text);
    check_inlines(c, &b->as.heading.rest);
}

void check_item(Checker *c, Block *b)
{
    check_inlines(c, &b->as.item.text);
}

void check_branches(Checker *c, Block *b)
{
    for (BlockBranch *branch = b->as.branches; branch; branch = branch->next) {
        if (branch->condition)
            check_condition(c, branch->condition);
        check_blocks(c, &branch->body);
    }
}

void check_loop_head(Checker *c, Block *b)
{
    bool listed = check_list(c, b->as.loop.list);
    const Type *item = listed ? b->as.loop.list->type->item : type_plain(TYPE_ERROR);
    b->as.loop.slot = scope_add(c, b->as.loop.variable, item, listed && b->as.loop.list->type->gaps);
    scope_add(c, b->as.loop.index, type_plain(TYPE_INTEGER), false);
    c->scope.loops++;
}

void check_loop(Checker *c, Block *b)
{
    ScopeMark mark = scope_enter(c);
    check_loop_head(c, b);
    check_blocks(c, &b->as.loop.body);
    c->scope.loops--;
    scope_leave(c, mark);
    check_blocks(c, &b->as.loop.empty);
}

void check_local_let(Checker *c, Block *b)
{
    if (b->as.let.is_function) {
        LetEntry *function = module_let(c->arena, c->scope.module, b);
        scope_add_function(c, function);
        check_let(c, function);
        return;
    }
    Expr *value = b->as.let.value;
    check_expr(c, value);
    if (value->type->depth > NODES_MOST) {
        limit_fault(c->dg, b->head, LIMIT_depth, c->host->limits[LIMIT_depth]);
        set_type(value, type_plain(TYPE_ERROR), false);
    }
    b->as.let.slot = scope_add(c, b->as.let.name, value->type, value->optional);
}

void check_list_block(Checker *c, Block *b)
{
    const Block *outer = c->scope.list, *closed = c->scope.closed;
    c->lists->nesting_lost = nesting_is_lost(c);
    list_define(c->lists, b, outer, c->dg);
    c->scope.list = c->scope.closed = b;
    check_blocks(c, &b->as.list.body);
    c->scope.list = outer;
    c->scope.closed = closed;
}

void check_judgement(Checker *c, Block *b)
{
    check_condition(c, b->as.check.condition);
    check_string(c, b->as.check.message);
}

/* Reports a block that is allowed only at the top of a file; there it is checked as a definition, not here. */
void check_top_only(Checker *c, Block *b)
{
    if (!nesting_is_lost(c))
        diag(c->dg, E_NOT_AT_TOP, b->head, block_kind_name(b->kind));
}

void check_block(Checker *c, Block *b)
{
    static void (*const of_kind[])(Checker *, Block *) = {
#define BLOCK(kind, word, role, node, check, eval) [BLOCK_##kind] = check_##check,
#include "ast/ast.def"
#undef BLOCK
    };
    check_heads_here(c, b);
    if (!table_part_allows(c, b))
        return;
    check_emptiness(c, b);
    of_kind[b->kind](c, b);
}

void check_blocks(Checker *c, BlockList *blocks)
{
    ScopeMark mark = scope_enter(c);
    HeadsHere around = c->scope.heads;
    c->scope.heads = HEADS_NOT_YET;
    c->scope.nesting++;
    check_labels(c, blocks);
    for (Block *b = blocks->first; b; b = b->next)
        check_block(c, b);
    c->scope.nesting--;
    c->scope.heads = around;
    scope_leave(c, mark);
}
