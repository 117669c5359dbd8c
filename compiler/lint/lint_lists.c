/* The lint about a count of lists where their items may be meant. */
#include "template/signatures.h"
#include "lint/linter.h"
#include "ast/walk.h"

/* A `where` makes it clear that the lists themselves are counted. */
static bool is_list_of_lists(const Expr *e)
{
    return e->type->kind == TYPE_LIST && e->type->item->kind == TYPE_LIST && e->kind != EXPR_WHERE;
}

static void see_expr(void *context, const Expr *e)
{
    Linter *l = context;
    const Expr *list = e->kind == EXPR_CALL && e->as.call.function && e->as.call.function->id == FUNCTION_count
                           ? e->as.call.args.first->value
                           : NULL;
    if (!list || !is_list_of_lists(list))
        return;
    Str written = str_sub(l->source->text, list->span.start, list->span.end);
    diag_hint(l->dg, diag(l->dg, W_NESTED_COUNT, list->span, written), H_NESTED_COUNT, written);
}

void lint_lists(Linter *l)
{
    const Visitor v = {.context = l, .expr = see_expr};
    walk_blocks(&v, &l->template->tree->blocks);
}
