/* Blocks without the content that they are for. */
#include "ast/walk.h"
#include "check/blocks/check_table.h"

/* A search in the bodies of a block, and in control within. */
typedef struct BlockSearch {
    bool (*wanted)(const Block *);
    bool found;
} BlockSearch;

/* May it bring in any block, or could it not be read? */
static bool is_unknown(const Block *b)
{
    return b->faulty || b->kind == BLOCK_ERROR || b->kind == BLOCK_CALL || b->kind == BLOCK_BODY ||
           b->kind == BLOCK_INCLUDE || b->kind == BLOCK_PLACE || b->kind == BLOCK_PARENT;
}

static void search(void *context, const BlockList *list)
{
    BlockSearch *s = context;
    for (const Block *b = list->first; b && !s->found; b = b->next) {
        s->found = is_unknown(b) || s->wanted(b);
        if (b->kind == BLOCK_IF || b->kind == BLOCK_FOR || b->kind == BLOCK_WITH)
            block_bodies(b, search, s);
    }
}

static bool holds(const Block *b, bool (*wanted)(const Block *))
{
    BlockSearch s = {.wanted = wanted};
    block_bodies(b, search, &s);
    return s.found;
}

static bool is_anything(const Block *b)
{
    (void)b;
    return true;
}

/* `+ ` and deeper items belong to lists within the @list. */
static bool is_item(const Block *b)
{
    return b->kind == BLOCK_ITEM && !b->as.item.numbered;
}

/* Empty control in a table is reported itself. */
static bool is_row_or_control(const Block *b)
{
    return b->kind == BLOCK_BAR_ROW || b->kind == BLOCK_ROW || b->kind == BLOCK_IF || b->kind == BLOCK_FOR;
}

void check_emptiness(Checker *c, const Block *b)
{
    if (diags_errors(c->dg))
        return; /* the missing content may be what could not be read */
    Str name = block_kind_name(b->kind);
    if (b->kind == BLOCK_LIST && !holds(b, is_item))
        diag_hint(c->dg, diag(c->dg, W_LIST_EMPTY, b->head), H_ITEM_BEGINS);
    else if (b->kind == BLOCK_TABLE && !holds(b, is_row_or_control))
        diag_hint(c->dg, diag(c->dg, W_BLOCK_EMPTY, b->head, name), H_ROW_BEGINS);
    else if ((b->kind == BLOCK_IF || b->kind == BLOCK_FOR || b->kind == BLOCK_WITH) && !holds(b, is_anything))
        diag(c->dg, W_BLOCK_EMPTY, b->head, name);
}
