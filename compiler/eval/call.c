/* Calls of what a template defines itself: the frame of a @let function, of a component. */
#include "eval/evaluation.h"

/* The argument for a parameter: the one of its name, else the one at its place; NULL for none. */
static const Argument *argument_for(const ArgumentList *args, const Field *param, int index)
{
    const Argument *at_place = NULL;
    int i = 0;
    for (const Argument *a = args->first; a; a = a->next, i++) {
        if (a->name.text.n && str_eq(a->name.text, param->name.text))
            return a;
        if (!a->name.text.n && i == index)
            at_place = a;
    }
    return at_place;
}

/* The value as its parameter has it: a number given for money becomes money. */
static Value as_parameter(Arena *a, const Field *param, Value v)
{
    const TypeExpr *t = param->type;
    bool money = t->kind == TYPE_EXPR_NAME && str_is(t->name.text, "money");
    return money ? value_as_money(a, v) : v;
}

/* Reads the given arguments in the frame of the caller, or the defaults in the new one. */
static void read_parameters(Evaluation *ev, const FieldList *params, const ArgumentList *args, Value *slots,
                            bool defaults)
{
    int i = 0;
    for (const Field *p = params->first; p; p = p->next, i++) {
        const Argument *given = argument_for(args, p, i);
        const Expr *from = given ? given->value : p->default_value;
        if (from && defaults == !given)
            slots[i] = as_parameter(ev->scope, p, eval_expr(ev, from));
    }
}

Frame frame_of_call(Evaluation *ev, const FieldList *params, const ArgumentList *args, uint32_t frame_size)
{
    Frame caller = ev->frame, own = {.slots = NEW_ARRAY(ev->scope, Value, frame_size)};
    read_parameters(ev, params, args, own.slots, false);
    ev->frame = own;
    read_parameters(ev, params, args, own.slots, true);
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

/* The blocks that the caller handed over see the caller's names. */
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
