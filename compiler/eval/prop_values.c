/* Properties that depend on data. */
#include "eval/prop_values.h"

#include "eval/values/expr.h"

static const PropValue *value_now(void *evaluation, PropReader *r, const PropValue *v)
{
    Evaluation *ev = evaluation;
    if (v->kind == PROP_STRING)
        return prop_with_text(r, v, eval_string(ev, v->expr));
    Value now = eval_expr(ev, v->expr);
    if (now.kind == VALUE_TEXT)
        return prop_with_text(r, v, *now.text);
    return now.kind == VALUE_NUMBER ? prop_with_number(r, v, *now.number) : NULL;
}

PropContext props_of_run(Evaluation *ev)
{
    return (PropContext){.arena = ev->scope, .dg = ev->dg, .styles = ev->template->model.styles, .constant = value_now,
                         .data = ev};
}
