#include "check/check_let.h"

#include "check/chain.h"
#include "check/check_call.h"
#include "check/check_expr.h"

/* Parameters are the first slots of the frame. */
static void check_function(Checker *c, LetEntry *let)
{
    check_parameters(c, &let->block->as.let.params);
    check_expr(c, let->block->as.let.value);
}

/* The value of a top-level @let is checked in the scope of its own file, not where it is first needed. */
void check_let(Checker *c, LetEntry *let)
{
    LetDefinition *d = &let->definition;
    if (let->state == CHECK_DONE)
        return;
    if (let->state == CHECK_BUSY) {
        diag(c->dg, E_CYCLE, d->name.span, d->name.text);
        d->type = type_plain(TYPE_ERROR);
        return;
    }
    Scope outer = c->scope;
    if (!chain_enter(c, &let->chain, d->depth, d->name.span)) {
        let->state = CHECK_DONE;
        d->type = type_plain(TYPE_ERROR);
        return;
    }
    let->state = CHECK_BUSY;
    c->scope.module = let->home;
    c->scope.around = let->around;
    if (d->params)
        check_function(c, let);
    else
        check_expr(c, let->block->as.let.value);
    d->frame_size = c->scope.frame_size;
    c->scope = outer;
    if (!d->params) {
        d->slot = c->template->let_count++;
        c->template->lets[d->slot] = d;
        d->shared = let->home->is_library;
    }
    chain_leave(&let->chain, d->depth);
    if (let->block->as.let.value->type && !(d->type && d->type->kind == TYPE_ERROR))
        d->type = let->block->as.let.value->type;
    d->optional = let->block->as.let.value->optional;
    let->state = CHECK_DONE;
}
