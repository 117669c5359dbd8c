/* Calls of a template's own definitions: the frames of @let functions and components. */
#include "eval/call.h"

#include "eval/blocks/blocks.h"
#include "eval/values/as_type.h"
#include "eval/values/expr.h"

const Argument **arguments_by_slot(Arena *a, const ArgumentList *args, size_t count)
{
    const Argument **given = NEW_ARRAY(a, const Argument *, count);
    for (const Argument *arg = args->first; arg; arg = arg->next)
        given[arg->slot] = arg;
    return given;
}

static Value eval_parameter(Evaluation *ev, const Field *p, const Expr *from)
{
    Value v = eval_expr(ev, from);
    return p->checked->kind == TYPE_MONEY ? value_as_money(ev->scope, v) : v;
}

/* Arguments are evaluated in the frame of the caller, defaults in the new one. */
Frame frame_of_call(Evaluation *ev, const FieldList *params, const ArgumentList *args, uint32_t frame_size)
{
    Frame caller = ev->frame, own = {.slots = NEW_ARRAY(ev->scope, Value, frame_size)};
    const Argument **given = arguments_by_slot(ev->scope, args, (size_t)params->count);
    size_t i = 0;
    for (const Field *p = params->first; p; p = p->next, i++)
        if (given[i])
            own.slots[i] = eval_parameter(ev, p, given[i]->value);
    ev->frame = own;
    i = 0;
    for (const Field *p = params->first; p; p = p->next, i++)
        if (!given[i] && p->default_value)
            own.slots[i] = eval_parameter(ev, p, p->default_value);
    ev->frame = caller;
    return own;
}

void eval_component(Evaluation *ev, const Block *b)
{
    const ComponentDefinition *d = b->as.call.component;
    if (!eval_spend(ev, STEPS_CALL, b->head))
        return;
    Frame caller = ev->frame;
    BodyState body = {&b->as.call.body, &caller};
    Frame own = frame_of_call(ev, d->params, &b->as.call.args, d->frame_size);
    own.body = &body;
    ev->frame = own;
    eval_blocks(ev, d->body);
    ev->frame = caller;
}

/* The blocks passed by the caller are evaluated in the caller's scope. */
void eval_body_place(Evaluation *ev, const Block *b)
{
    Frame own = ev->frame;
    (void)b;
    if (!eval_spend(ev, STEPS_CALL, own.body->blocks->first ? own.body->blocks->first->head : NO_SPAN))
        return;
    ev->frame = *own.body->caller;
    eval_blocks(ev, own.body->blocks);
    ev->frame = own;
}
